import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { mp4, vtt } from '../support/sample-media.ts';
import { describedCatalog, samplePdf } from '../support/sample-pdf.ts';
import type { Example } from './examples/example.ts';

const journal = `title: Journal of Invented Cases
url: https://example.org
license: CC-BY-4.0
sections:
  - Case report
  - { label: Clinical vignette, type: case-report }
`;

const fields: Readonly<Record<string, string>> = {
  title: 'title: "Sepsis after a bite: a case report"',
  section: 'section: Case report',
  published: 'published: 2025-03-01',
  authors: 'authors: [{ name: Ada Example, affiliation: "Invented Hospital, Nowhere, Utopia" }]',
  keywords: 'keywords: [sepsis, dog bite]',
  consent: 'consent: { status: written, by: patient, images: true }',
  'competing-interests': 'competing-interests: The authors declare none.',
  funding: 'funding: None.',
  references: 'references: references.bib',
};

const theCase = `A woman of 61 years had been bitten by a dog. On examination, her hand was red. The bite was four days ago, the
chills began two days later, and she came after six hours. Blood cultures grew a Gram-negative rod. She was given
amoxicillin. She was well at follow-up.`;

const bodyOf = (section: string): string => `## Abstract

A bite led to sepsis.

## Learning points

- Ask for bites.

## Case presentation

${section}

## Discussion

Dogs carry the germ [@alpha2019].

## Patient perspective

"I thought that it was a scratch."
`;

const references = ['alpha', 'beta', 'gamma']
  .map((name, index) => {
    const journals = ['J Invent Med', 'Ann Invent Surg', 'Eur J Invent Res'];
    return `@article{${name}${2019 + index}, author = {${name[0]?.toUpperCase()}${name.slice(1)}, A.}, title = {On ${name} and the bites of dogs}, journal = {${journals[index]}}, year = {${2019 + index}}, volume = {1}, pages = {1--4}, doi = {10.5555/${name}}}`;
  })
  .join('\n');

/** The text of a good report in which one version of an example stands. */
export function exampleReport(version: string, example: Pick<Example, 'in' | 'field'>): Record<string, string> {
  const changed =
    example.in === 'field' ? version.split('\n').map((line) => [/^[\w-]+/.exec(line)?.[0] ?? '', line]) : [];
  const all = {
    ...fields,
    ...(example.field === undefined ? {} : { [example.field]: '' }),
    ...Object.fromEntries(changed),
    ...(example.in === 'body' ? { references: '' } : {}),
    // An image that nothing shows or names is told.
    ...(example.in === 'file' && /\.(?:jpg|png)$/.test(version) && { supplementary: `supplementary: [${version}]` }),
  };
  const front = ['---', ...Object.values(all).filter(Boolean), '---', ''].join('\n');
  const section = { case: version, text: `${theCase}\n\n${version}` }[example.in as 'case' | 'text'] ?? theCase;
  return {
    'article.md': `${front}\n${example.in === 'body' ? version : bodyOf(section)}`,
    ...(example.in === 'body'
      ? {}
      : { 'references.bib': `${references}\n${example.in === 'references' ? version : ''}\n` }),
  };
}

const isImage = (name: string): boolean => /^[\w-]+\.(?:jpg|png)$/.test(name);

/** Bytes of a file that an example names. */
function bytesOf(name: string): Promise<Buffer> {
  if (!isImage(name)) return Promise.resolve(Buffer.from('invented'));
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
  if (!name.includes('phone')) return image.toFormat(name.endsWith('png') ? 'png' : 'jpeg').toBuffer();
  const IFD3 = { GPSLatitudeRef: 'N', GPSLatitude: '35/1 53/1 0/1' };
  const IFD2 = { DateTimeOriginal: '2021:03:12 10:00:00', BodySerialNumber: 'A1234' };
  return image.jpeg().withExif({ IFD2, IFD3 }).toBuffer();
}

const drawing = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">${content}</svg>`;

/** What reports may show: an image that none shows is told. */
const images = async (): Promise<readonly (readonly [name: string, data: string | Buffer])[]> => [
  ['plot.png', await bytesOf('plot.png')],
  ['curve-with-text.svg', drawing('<text y="9">Day</text>')],
  ['curve-with-paths.svg', drawing('<path d="M0 9h9"/>')],
  ['bare.pdf', samplePdf('', '')],
  ['described.pdf', samplePdf('/Title (Sepsis after a bite)', describedCatalog)],
  ['barking.mp4', mp4({ hasSound: true })],
  ['barking.en.vtt', vtt],
];

/** Writes a content folder with reports, each under its name. Gives its path. */
export async function exampleJournal(
  reports: Readonly<Record<string, { version: string; example: Example }>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-examples-'));
  const write = async (name: string, data: string | Buffer): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), data);
  };
  await write('journal.yaml', journal);
  await write('retracted.csv', 'doi,pmid,reason\n10.5555/retracted,,+Duplication of Image;\n');
  for (const [id, { version, example }] of Object.entries(reports)) {
    const files = Object.entries(exampleReport(version, example));
    for (const [name, text] of files) await write(`articles/${id}/${name}`, text);
    for (const [name, data] of await images())
      if (files.some(([, text]) => text.includes(name))) await write(`articles/${id}/${name}`, data);
    if (example.in === 'file') await write(`articles/${id}/${version}`, await bytesOf(version));
  }
  return folder;
}
