import { type Display, offsetAt, type ReportText } from '../../model/report-text.ts';
import { andList } from '../../text/word-list.ts';
import type { Check, Finding } from '../check.ts';

/** Whether the text mentions every figure and table, in their order, and alternative texts say something of their own. */
export const figures: Check = ({ text, article }) => {
  if (article.type === 'image' || article.relations.length > 0) return text.displays.flatMap(altText);
  const first = firstMentions(text);
  return [
    ...text.displays.flatMap((display) => uncited(display, first)),
    ...order(text, first),
    ...text.displays.flatMap(altText),
  ];
};

/** "Figs 1A, 2 and 3", "table 4" */
const typed = /\b(tables?|fig(?:ure|s|\.)?s?)\s*((?:\d+(?:\s*[A-Za-z])?\s*(?:,|and|to|[-–])\s*)*\d+)/giu;

const kindOf = (word: string): string => (/^t/i.test(word) ? 'table ' : 'figure ');

/** Where the text first mentions each display: as `@fig-ct`, or in words. Mentions in captions come last. */
function firstMentions({ blocks, displays, mentions }: ReportText): Map<string, number> {
  const found = new Map<string, number>();
  const note = (id: string, place: number): void => {
    if (place < (found.get(id) ?? Number.POSITIVE_INFINITY)) found.set(id, place);
  };
  for (const { id, offset, inCaption } of mentions) note(id, inCaption ? offset + inCaptions : offset);
  const byName = new Map(displays.map(({ id, name }) => [kindOf(name) + name.replace(/^\D+/, ''), id]));
  for (const block of blocks) {
    for (const { 1: word = '', 2: numbers = '', index } of block.kind === 'caption' ? [] : block.text.matchAll(typed)) {
      for (const [number] of numbers.matchAll(/\d+/g)) {
        const id = byName.get(kindOf(word) + number);
        if (id !== undefined) note(id, offsetAt(block, index));
      }
    }
  }
  return found;
}

/** Offsets past that of any text. */
const inCaptions = 1e9;

function uncited({ id, name, offset }: Display, first: ReadonlyMap<string, number>): Finding[] {
  if (first.has(id)) return [];
  const message = `The text does not mention ${name}; write "@${id}" where it speaks of it`;
  return [{ rule: 'figure-uncited', at: offset, message }];
}

function order({ displays }: ReportText, first: ReadonlyMap<string, number>): Finding[] {
  return (['figure', 'table'] as const).flatMap((kind) => {
    const own = displays.filter(
      (display) => display.kind === kind && (first.get(display.id) ?? inCaptions) < inCaptions,
    );
    const wanted = own.toSorted((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0));
    const at = own.findIndex((display, index) => display !== wanted[index]);
    const moved = own[at];
    if (!moved) return [];
    const names = andList(wanted.map(({ name }) => name));
    const message = `${moved.name} stands before ${wanted[at]?.name}, but the text mentions them in the order ${names}; move it`;
    return [{ rule: 'figure-order', at: moved.offset, message } as const];
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function altText({ caption, images }: Display): Finding[] {
  const said = plain(caption);
  return images
    .filter(({ alt }) => {
      const words = plain(alt);
      return words !== '' && said !== '' && (words === said || (said.startsWith(`${words} `) && words.includes(' ')));
    })
    .map(({ offset }) => {
      const message =
        'The alternative text repeats the caption; say what the image shows: what, where, which colour or shape';
      return { rule: 'alt-text', at: offset, message };
    });
}
