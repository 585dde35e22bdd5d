import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { mp4, vtt } from './sample-media.ts';

/** The examples of a guide: its blocks of Markdown, in their order. */
export function guideExamples(guide: string): string[] {
  return Array.from(guide.matchAll(/^```markdown\n(.*?)^```$/gms), ([, text = '']) => text);
}

/**
 * The report to which the steps of docs/first-report.md lead, as a draft: its blocks of YAML are the facts, its sentence with
 * a citation and its blocks of Markdown the text.
 */
function firstReport(guide: string): string {
  const blocks = [...guide.matchAll(/^( *)```(yaml|markdown)\n(.*?)^ *```$/gms)];
  const textOf = (kind: string): string[] =>
    blocks.flatMap(([, indent = '', found, text = '']) =>
      found === kind ? [text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] : [],
    );
  const [, sentence = ''] = /`([^`]*\[@\w+\][^`]*)`/.exec(guide) ?? [];
  const facts = ['title: "Endocarditis after a walk: a case report"', 'draft: true', 'published: 2025-03-01'];
  return [
    `---\n${facts.join('\n')}\n${textOf('yaml').join('')}---\n`,
    `## Abstract\n\n${sentence}\n\n## Case description\n`,
    ...textOf('markdown'),
  ].join('\n');
}

/** Writes the journal of the guide's report with the image that it shows. */
export async function writeFirstReport(content: string, guide: string): Promise<void> {
  const folder = join(content, 'articles', 'first');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(content, 'journal.yaml'),
    'title: The Journal of Examples\nurl: https://example.org\nlicense: CC-BY-4.0\n',
  );
  writeFileSync(join(folder, 'article.md'), firstReport(guide));
  await writeFilm(folder, 'film.png', true);
}

const references = `
  - id: alder2019
    type: article-journal
    title: An invented series
    author: [{ family: Alder, given: A }]
    issued: 2019
    container-title: J Invent
    volume: 1
    page: 1-9
  - id: birch2020
    type: article-journal
    title: A second invented series
    author: [{ family: Birch, given: B }]
    issued: 2020
    container-title: J Invent
    volume: 2
    page: 1-9
  - id: cedar2021
    type: book
    title: An invented book
    author: [{ family: Cedar, given: C }]
    issued: 2021
    publisher: Nobody
`;

/** Writes a journal in which each example is the text of a report of its own: "example-1", "example-2" … */
export async function writeExamples(content: string, examples: readonly string[]): Promise<void> {
  mkdirSync(content, { recursive: true });
  const journal = ['title: The Journal of Examples', 'url: https://example.org', 'license: CC-BY-4.0'];
  writeFileSync(join(content, 'journal.yaml'), `${journal.join('\n')}\ndemonstration: true\n`);
  for (const [at, example] of examples.entries()) {
    const folder = join(content, 'articles', `example-${at + 1}`);
    mkdirSync(folder, { recursive: true });
    const cites = example.includes('@alder2019') ? `references:${references}` : '';
    if (example.includes('breathing.mp4')) {
      writeFileSync(join(folder, 'breathing.mp4'), mp4({ hasSound: true }));
      writeFileSync(join(folder, 'breathing.en.vtt'), vtt);
    }
    const facts = `title: An example\npublished: 2025-01-01\nauthors: [{ name: Anna Example }]\n${cites}`;
    writeFileSync(join(folder, 'article.md'), `---\n${facts}---\n\n${example}`);
    for (const [name, shadow] of [
      ['film.png', true],
      ['film-2.png', false],
    ] as const) {
      if (example.includes(`(${name})`) || example.includes(`=${name}`)) await writeFilm(folder, name, shadow);
    }
  }
}

async function writeFilm(folder: string, name: string, shadow: boolean): Promise<void> {
  await sharp(Buffer.from(film(shadow)))
    .png()
    .toFile(join(folder, name));
}

/** Something like a chest radiograph. */
function film(shadow: boolean): string {
  const spot = shadow ? '<circle cx="255" cy="80" r="22" fill="#c8c8c8"/>' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="260"><rect width="360" height="260" fill="#8b8b8b"/><path d="M160 30c-70-10-100 90-95 190 40 20 75 15 95 0z" fill="#2b2b2b"/><path d="M205 30c65-10 95 90 90 190-30 15-55 12-70-5-5-60-5-120-20-185z" fill="#2b2b2b"/>${spot}</svg>`;
}
