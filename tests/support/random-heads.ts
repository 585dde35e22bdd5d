import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seeded } from '../../bench/random.ts';

const latin = [
  'acute heart failure of unknown cause after a long walk through the hills and a night without sleep in the rain'.split(
    ' ',
  ),
  ['Oesophagogastroduodenoscopy', 'β-blocker', 'IL-6', 'mg/dL', 'COVID-19', '(recurrent)', 'in', 'a', 'WOMAN', 'of'],
].flat();
const overlong = [
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  'NM_000546.6:c.817_818delinsTTGGCATTTGGCCATGCCATTGAC',
  'MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
];
const arabic = 'حالة نادرة من التهاب عضلة القلب الحاد بعد إصابة فيروسية لدى امرأة شابة في المستشفى'.split(' ');

interface Words {
  readonly list: readonly string[];
  /** The share of overlong ones among them. */
  readonly long: number;
}

const words = (random: Random, { list, long }: Words, count: number): string =>
  Array.from({ length: count }, () => random.pick(random.chance(long) ? overlong : list)).join(' ');

const place = (random: Random, at: number): string =>
  `Department ${at} of ${words(random, { list: latin, long: 0.02 }, random.between(1, 14))}, Exampleton, Malta`;

/** Of so many authors and places: each place has an author, and some authors have many. */
function author(random: Random, at: number, authors: number, places: number): object {
  const all = Array.from({ length: places }, (_, each) => each);
  const more = random.shuffled(all).slice(0, random.pick([0, 0, 1, places]));
  const own = all.filter((each) => each % authors === at || more.includes(each));
  return {
    family: random.chance(0.05)
      ? 'Featherstonehaugh-Cholmondeley-Marjoribanks'
      : `Family${'name'.repeat(random.between(0, 3))}${at}`,
    given: random.pick(['A', 'Maria Fernanda', 'Jean-Christophe Emmanuel', 'X.']),
    affiliations: own.map((each) => `a${each}`),
    ...(random.chance(0.3) && { orcid: '0000-0002-1825-0097' }),
    ...(at === 0 && { corresponding: true, email: `${'long.address.'.repeat(random.between(0, 4))}a@example.org` }),
  };
}

/** The front matter and the abstract of a report, each part at random of any length; each ends with a word of its own. */
function head(random: Random, at: number): { readonly front: object; readonly abstract: string } {
  const rightToLeft = random.chance(0.2);
  const own: Words = { list: rightToLeft ? arabic : latin, long: random.chance(0.5) ? 0.05 : 0 };
  const text = (count: number) => words(random, own, count);
  const [authors, places] = [random.between(1, 60), random.between(1, 40)];
  const corrected = Array.from({ length: random.pick([0, 0, 0, 1, 4]) }, (_, day) => ({
    ...{ date: `2025-01-1${day}`, change: text(random.between(4, 60)) },
  }));
  const front = {
    ...{ title: `${text(random.between(3, 45))} endtitle`, published: '2024-01-05', volume: 1 },
    ...(random.chance(0.3) && { subtitle: `${text(random.between(3, 20))} endsubtitle` }),
    ...(random.chance(0.3) && { 'short-title': text(random.between(2, 12)) }),
    ...(rightToLeft && { language: 'ar' }),
    ...(random.chance(0.8) && { doi: `10.5555/${'x'.repeat(random.pick([4, 4, 60]))}.${at}` }),
    authors: Array.from({ length: authors }, (_, each) => author(random, each, authors, places)),
    affiliations: Object.fromEntries(Array.from({ length: places }, (_, each) => [`a${each}`, place(random, each)])),
    keywords: Array.from({ length: random.between(1, 10) }, (_, each) => `${text(random.between(1, 3))} ${each}`),
    ...(corrected.length > 0 && { corrected }),
    ...(random.chance(0.2) && { notice: text(random.between(5, 80)) }),
    ...(random.chance(0.1) && { 'comments-on': '10.5555/another' }),
  };
  const paragraphs = Array.from({ length: random.pick([0, 1, 1, 3, 6]) }, () => text(random.between(20, 160)));
  return { front, abstract: [...paragraphs, 'endabstract'].join('\n\n') };
}

/** Writes a journal of reports with heads at random, the same each time. @param first the number of the first of them */
export function writeRandomHeads(content: string, columns: 1 | 2, first: number, count: number): void {
  mkdirSync(content, { recursive: true });
  const journal = {
    title: 'A Journal of Random Heads',
    url: 'https://example.org',
    license: 'CC-BY-4.0',
    'pdf-columns': columns,
    volumes: { 1: 2024 },
  };
  writeFileSync(join(content, 'journal.yaml'), JSON.stringify(journal));
  for (let at = first; at < first + count; at++) {
    const random = seeded(at);
    const { front, abstract } = head(random, at);
    const points = random.chance(0.4)
      ? `## Learning points\n\n${'- A point to learn.\n'.repeat(random.between(1, 9))}\n`
      : '';
    const body = `## Abstract\n\n${abstract}\n\n${points}## Introduction\n\n${'Text of the report goes on. '.repeat(random.between(1, 300))}endbody`;
    const folder = join(content, 'articles', `head-${at}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'article.md'), `---\n${JSON.stringify(front)}\n---\n\n${body}\n`);
  }
}
