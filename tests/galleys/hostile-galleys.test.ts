import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureCitationsOf } from '../../src/content/article/ensure-citations.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type Fault, SourceText } from '../../src/faults/fault.ts';
import { isRemark } from '../../src/faults/fault-list.ts';
import { makeGalleys } from '../../src/galleys/make-galleys.ts';
import { pdfAvailable } from '../../src/outputs/pdf/compiler.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { hostileCharacters, hostileFormulae, hostileMarks } from '../support/hostile-reports.ts';
import { jatsFaultsOf } from '../support/jats-faults.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const [, head = ''] =
  /^(---\n.*?\n---\n)/s.exec(readFileSync(join(fixture, 'articles/first/article.md'), 'utf8')) ?? [];

/** A report with something odd in it. */
interface Odd {
  readonly name: string;
  readonly text: string;
  /** What is odd, as it stands in the text; every fault stands there. */
  readonly odd: string;
  readonly images?: Readonly<Record<string, Buffer | string>>;
}

const before = `${head}\n## Abstract\n\nThe abstract.\n\n## Case\n\nSeen before [@alpha2019; @beta2020].\n\n`;
const after = '\n\nThe end.\n\n## Discussion\n\nNone.\n';
const inText = (name: string, odd: string, images?: Odd['images']): Odd => {
  return { name, odd, text: `${before}${odd}${after}`, ...(images && { images }) };
};

const printed = (sign: string): string => `A ${sign} b *c ${sign}* \`d${sign}e\` [f ${sign}](https://example.org).

\`\`\`
g${sign}h
\`\`\`

- i ${sign}

| j ${sign} | k |
|---|---|
| ${sign} | l |

Table: M ${sign}.

![N ${sign}](plot.png)

Figure: O ${sign}.

Seen[^n].

[^n]: P ${sign}`;

const lone = (sign: string): string => `Text *${sign}* **${sign}** [${sign}](https://example.org) \`${sign}\`.

- ${sign}
- a

> ${sign}`;

function inFields(sign: string): string {
  const quoted = (text: string): string => JSON.stringify(`${text} ${sign}`);
  return [
    `title: ${quoted('A title')}`,
    'type: case-report',
    'doi: 10.5555/first',
    'volume: 1',
    'issue: 1',
    'published: 2025-03-01',
    `authors:\n  - { name: ${quoted('Ada Example')}, affiliations: [clinic], corresponding: true, email: a@example.org }`,
    `affiliations: { clinic: { institution: ${quoted('Invented')}, city: Nowhere, country: Utopia } }`,
    `keywords: [${quoted('one')}, two]`,
    `competing-interests: ${quoted('None')}`,
    `funding: ${quoted('None')}`,
    `acknowledgements: ${quoted('We thank')}`,
    `cite-as: ${quoted('Cite it')}`,
    `translations: { de: { title: ${quoted('Titel')}, abstract: ${quoted('Text')} } }`,
    'consent: { status: written, by: patient }',
  ].join('\n');
}

const ofFields = (name: string, odd: string): Odd => ({ name, odd, text: `---\n${odd}\n---\n\n## Case\n\nA text.\n` });

const drawing = (width: string, height: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;

const sizes = [
  [1, 1],
  [1, 20_000],
  [20_000, 1],
  [30_000, 10],
  [10, 30_000],
  [200_000, 10],
] as const;

async function ofImages(): Promise<Odd[]> {
  const all: Odd[] = [];
  for (const [width, height] of sizes) {
    for (const kind of ['png', 'jpeg', 'webp', 'gif', 'avif', 'svg'] as const) {
      const blank = sharp({ create: { width, height, channels: 3, background: 'red' } });
      const bytes =
        kind === 'svg'
          ? drawing(String(width), String(height))
          : await blank
              .toFormat(kind)
              .toBuffer()
              .catch(() => undefined);
      // No file of that kind can be so large.
      if (bytes === undefined) continue;
      const shown = `![A shape](shape.${kind})\n\nFigure: A shape.\n\nA line with ![a shape](shape.${kind}).`;
      all.push(inText(`${kind} of ${width} × ${height}`, shown, { [`shape.${kind}`]: bytes }));
    }
  }
  return all;
}

const others: readonly Odd[] = [
  ...Object.entries(hostileMarks).map(([name, marks]) => inText(name, marks)),
  ...Object.entries(hostileCharacters).map(([name, sign]) => inText(name, printed(sign))),
  ...Object.entries(hostileCharacters).map(([name, sign]) => inText(`nothing but ${name}`, lone(sign))),
  ...Object.entries(hostileCharacters).map(([name, sign]) => ofFields(`fields with ${name}`, inFields(sign))),
  ...hostileFormulae.map((tex) => inText(`$${tex}$`, `A formula $${tex}$ here.\n\n$$\n${tex}\n$$`)),
];

const idOf = (at: number): string => `r${at}`;
let folder: string;
let odds: readonly Odd[];
let faults: readonly Fault[];
let made: ReadonlyMap<string, string>;

async function writeReport({ text, images = {} }: Odd, id: string): Promise<void> {
  const place = join(folder, 'articles', id);
  await cp(join(fixture, 'articles', 'first'), place, { recursive: true });
  await writeFile(join(place, 'article.md'), text.replace('10.5555/first', `10.5555/${id}`));
  for (const [name, bytes] of Object.entries(images)) await writeFile(join(place, name), bytes);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-hostile-'));
  vi.stubEnv('CASEBOOK_CONTENT', join(folder));
  vi.stubEnv('CASEBOOK_CACHE', join(folder, '.cache'));
  odds = [...others, ...(await ofImages())];
  await mkdir(join(folder, 'articles'));
  await cp(join(fixture, 'journal.yaml'), join(folder, 'journal.yaml'));
  for (const [at, odd] of odds.entries()) await writeReport(odd, idOf(at));
  const { content, known, faults: loaded } = await loadContent();
  const whole = content ?? known?.content;
  if (!whole) throw new Error('The journal cannot be read');
  const index = indexContent(whole);
  await ensureCitationsOf(index, [...index.articles]);
  const galleys = await makeGalleys(index, whole.galleyKinds, known?.sound);
  faults = [...loaded, ...galleys.faults].filter((fault) => fault.severity === 'error' && !isRemark(fault));
  made = new Map(galleys.files.map(({ path, from }) => [path, from]));
  // Only what hangs is stopped.
}, 1_800_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const faultsOf = (at: number): readonly Fault[] => faults.filter(({ path }) => path.includes(`/articles/${idOf(at)}/`));

/** All that a PDF may be refused for. */
const words = [
  /^no font has the character ".+" \(U\+[0-9A-F]{4,6}\); write it in another way$/su,
  /^it may not hold the character U\+[0-9A-F]{4,6}, which is not seen; remove it$/,
  /^this heading has no words; write some, or remove its line$/,
  /^this is nested too deeply; part it$/,
  /^this address is empty or has more than 8,000 characters; shorten it$/,
  /^this image cannot be set; open it in an image program and save it as PNG or JPEG$/,
  /^this formula cannot be set; write it with the commands of docs\/formulae.md$/,
];

describe.skipIf(!pdfAvailable())('a report with something odd in it', () => {
  it('has its PDF, its page and its XML, or faults where the odd thing stands', () => {
    const wrong = odds.flatMap(({ name, odd, text }, at) => {
      const own = faultsOf(at);
      const source = new SourceText('', text);
      const from = source.position(text.indexOf(odd)).line;
      const to = source.position(text.indexOf(odd) + odd.length).line;
      const kinds = ['pdf', 'html', 'xml'].filter((kind) => made.has(`articles/${idOf(at)}/${idOf(at)}.${kind}`));
      const misplaced = own.filter(({ line }) => line < from || line > to);
      const lost = own.length === 0 && kinds.length < 3;
      return misplaced.length > 0 || lost
        ? [{ name, kinds, own: own.map(({ line, message }) => `${line} ${message}`) }]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is never refused for a reason that an editor cannot understand', () => {
    const strange = faults.filter(({ rule, message }) => {
      if (rule === 'internal-error') return true;
      const said = message.replace('The PDF cannot be made: ', '');
      return rule === 'pdf' && !words.some((each) => each.test(said));
    });
    expect(strange).toEqual([]);
  });

  it('has XML that is valid by the DTD of JATS', () => {
    const files = Array.from(made).flatMap(([path, from]) => (path.endsWith('.xml') ? [from] : []));
    expect(jatsFaultsOf(files)).toBe('');
  });
});
