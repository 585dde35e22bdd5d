import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { folder } from '../../src/editorial/statements/folder.ts';
import { checkedText } from './checked-text.ts';
import { exampleJournal } from './example-journal.ts';

const rulesOf = (name: string): string[] => {
  const files = [{ name, path: `articles/report/${name}`, isDicom: false, tells: [], hasLetters: false }];
  return folder({ ...checkedText([]), files }).map(({ rule }) => rule);
};

describe('files that betray a patient', () => {
  it.each([
    'consent.pdf',
    'Consent_Form_signed.docx',
    'scans/informed-consent.jpg',
    'Einwilligung Müller.pdf',
    'Einverständnis.pdf'.normalize('NFD'),
    'consentement.pdf',
    'consentimiento-informado.pdf',
    'consenso.pdf',
    'toestemming.odt',
    'samtykke.pdf',
    'zgoda.pdf',
    '同意书.pdf',
  ])('%s is a consent form', (name) => expect(rulesOf(name)).toEqual(['consent-form']));

  it.each(['series.dcm', 'CT.DCM', 'DICOMDIR', 'disc/DICOMDIR'])('%s is DICOM', (name) =>
    expect(rulesOf(name)).toEqual(['dicom-file']),
  );

  it.each(['article.md', 'references.bib', 'ct.jpg', 'consensus-statement.bib', 'consent.md', 'dcm-curve.png'])(
    '%s is neither',
    (name) => expect(rulesOf(name)).toEqual([]),
  );
});

it('gives commands that can be copied, whatever the name', () => {
  const path = 'content/articles/a/Scan 1.JPG';
  const file = { name: 'Scan 1.JPG', path, isDicom: true, tells: ['when it was taken'], hasLetters: false };
  const messages = folder({ ...checkedText([]), files: [file] }).map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringMatching(/: git filter-repo --invert-paths --path "content\/articles\/a\/Scan 1\.JPG"$/),
    expect.stringMatching(/: exiftool -all= .*-overwrite_original "content\/articles\/a\/Scan 1\.JPG"$/),
  ]);
});

it('knows DICOM by its bytes, whatever its name', async () => {
  const content = await exampleJournal({
    report: { version: 'It was late.', example: { in: 'text', bad: '', message: '', good: '' } },
  });
  const cache = join(tmpdir(), `casebook-cache-folder-${process.pid}`);
  const dicom = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]);
  await writeFile(join(content, 'articles/report/scan.bin'), dicom);
  vi.stubEnv('CASEBOOK_CONTENT', content);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  const { content: published, faults } = await loadContent();
  expect(faults.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error dicom-file']);
  expect(published).toBeUndefined();
  await Promise.all([content, cache].map((path) => rm(path, { recursive: true, force: true })));
});

afterAll(() => {
  vi.unstubAllEnvs();
});
