import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { reportFiles } from './report-files.ts';

/** Where published reports in JATS lie, beside the project and no part of it. */
export const reportFolder = join(import.meta.dirname, '../../../../shared/data/case-reports');

const journal = `title: Journal of Held Reports
short-title: JHR
abbreviation: J Held Rep
issn: 2049-3630
publisher: Test Press
url: https://example.org
language: en
license: CC-BY-4.0
`;

/** Writes a content folder of published reports, as an editor would enter them. @param names files of `reportFolder` without ".xml" */
export async function writeRealJournal(folder: string, names: readonly string[]): Promise<void> {
  const image = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#777' } })
    .png()
    .toBuffer();
  const years = new Set<string>();
  for (const name of names) {
    const files = reportFiles(readFileSync(join(reportFolder, `${name}.xml`), 'utf8'), name);
    const article = join(folder, 'articles', name);
    mkdirSync(article, { recursive: true });
    writeFileSync(join(article, 'article.md'), files.article);
    if (files.references !== undefined) writeFileSync(join(article, 'references.json'), files.references);
    for (const file of files.images) writeFileSync(join(article, file), image);
    years.add(/^published: "?(\d{4})/m.exec(files.article)?.[1] ?? '');
  }
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(join(folder, 'pages/about.md'), '---\ntitle: About\norder: 1\n---\n\nA test.\n');
  const volumes = [...years]
    .toSorted()
    .map((year) => `  ${year}: ${year}\n`)
    .join('');
  writeFileSync(join(folder, 'journal.yaml'), `${journal}volumes:\n${volumes}`);
}
