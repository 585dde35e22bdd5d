import type { Random } from '../../bench/random.ts';

// What slips of the hand, of editors and of programs put into a text.
// biome-ignore format: a list of short texts reads best in lines
const inserted = [
  '*', '**', '_', '`', '```', '$', '$$', '~', '^', '[', ']', '(', ')', '{', '}', '[@', '@', '[^', '![', '](', '<', '>', '<!--',
  '-->', '<script>', '<b>', '</b>', '&', '&amp;', '|', '#', '## ', '- ', '1. ', '> ', ':', ': ', ' #', '"', "'", '\\', '%', '---\n',
  '...', '\t', '\n', '\n\n', '\r', '\r\n', '    ', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u0000', '\ufffd', '😀', '𒀀', 'é', 'e\u0301',
  '{#fig-x}', '{#tbl-labs}', '@fig-nothing', '[@nobody]', 'Figure: ', 'Table: ', '&anchor', '*alias', '!!js/function', '0', '-1', 'null',
  'true', '[]', '{}', '2024-02-30', '2024-13-01', 'https://', 'javascript:alert(1)', '../', '/etc/passwd', '@article{', '}}', '{{', '=',
];

type Mutation = (text: string, random: Random) => string;

const at = (text: string, random: Random): number => random.between(0, text.length);

function cut(text: string, random: Random, most: number): [string, string, string] {
  const from = at(text, random);
  const to = Math.min(text.length, from + random.between(1, most));
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

function lines(text: string, change: (all: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

const mutations: readonly Mutation[] = [
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(inserted) + text.slice(place);
  },
  (text, random) => {
    const [before, , after] = cut(text, random, 3);
    return before + after;
  },
  (text, random) => {
    const [before, , after] = cut(text, random, 200);
    return before + after;
  },
  (text, random) => {
    const [before, part, after] = cut(text, random, 40);
    return before + part + part + after;
  },
  (text, random) => lines(text, (all) => void all.splice(random.between(0, all.length - 1), 1)),
  (text, random) =>
    lines(text, (all) => {
      const line = random.between(0, all.length - 1);
      all.splice(line, 0, all[line] ?? '');
    }),
  (text, random) =>
    lines(text, (all) => {
      const [one, other] = [random.between(0, all.length - 1), random.between(0, all.length - 1)];
      [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
    }),
  (text, random) =>
    lines(text, (all) => {
      const line = random.between(0, all.length - 1);
      all[line] = random.pick([' ', '  ', '    ', '\t']) + (all[line] ?? '');
    }),
  (text, random) =>
    lines(text, (all) => {
      const line = random.between(0, all.length - 1);
      all[line] = (all[line] ?? '').trimStart();
    }),
  (text, random) => text.slice(0, at(text, random)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => {
    const [before, part, after] = cut(text, random, 20);
    return before + (random.chance(0.5) ? part.toUpperCase() : [...part].reverse().join('')) + after;
  },
];

/** The text with one to four slips in it. */
export function mutated(text: string, random: Random): string {
  let result = text;
  for (let slips = random.between(1, 4); slips > 0; slips--) result = random.pick(mutations)(result, random);
  return result;
}
