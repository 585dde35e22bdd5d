import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { crossrefFaults, hasCrossrefSchema } from '../support/records/crossref-schema.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const article = 'content/articles/first/article.md';
const references = 'content/articles/first/references.bib';
let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(fixture);
});
afterAll(() => project.remove());

const deposit = (...args: readonly string[]) => project.run('deposit', args);

/** Some systems make no PDFs. */
const withoutPdf = (output: string): string => output.replaceAll('xml, pdf', 'xml');

/** The files of an archive by their names. */
async function unzipped(path: string): Promise<Record<string, Uint8Array>> {
  return unzipSync(await readFile(project.path(path)));
}

describe('npm run deposit', () => {
  it('refuses a demonstration', async () => {
    const { code, output } = await deposit('--issue', '1/1');
    expect(output).toBe(
      'Deposits refused: journal.yaml says "demonstration: true", and what is deposited stays on record for good\n',
    );
    expect(code).toBe(1);
    await project.replace('content/journal.yaml', 'demonstration: true\n', '');
  });

  const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
    [
      [],
      'Say what to deposit: --issue VOLUME/NUMBER, as --issue 7/5, --issue VOLUME where it has no issues, or --article ID',
    ],
    [
      ['--issue', '1/1', '--article', 'first'],
      'Expected either --issue or --article, found both; deposit one after the other',
    ],
    [['--issue', '1/2'], 'The journal has no issue "1/2"; did you mean "1/1"?'],
    [['--issue', 'May'], 'The journal has no issue "May"; the latest is 1/1'],
    [['--article', 'frist'], 'The journal has no article "frist"; did you mean "first"?'],
    [
      ['--article', 'x'],
      'The journal has no article "x"; expected the name of a folder of articles/ whose report is no draft',
    ],
    [['--port', '1'], 'Unknown option "--port"; did you mean "--out"?'],
    [['1/1'], 'Unexpected "1/1"; expected only --issue, --article, --content, --out'],
  ];
  it.each(wrong)('refuses %j', async (args, message) => {
    const { code, output } = await deposit(...args);
    expect(output.trim()).toBe(message);
    expect(code).toBe(2);
  });

  it('says all that is missing, with its place, and writes nothing', async () => {
    await project.replace(article, 'doi: 10.5555/first\n', '');
    await project.replace(article, 'name: Ada Example', `given: ${'A'.repeat(61)}\n    family: R2 D2`);
    await project.replace(references, 'year = {2019}, ', '');
    const { code, output } = await deposit('--issue', '1/1');
    expect(output.split('\n')).toEqual([
      'content/articles/first/article.md:1:1  error  The report has no DOI, by which Crossref registers it; add one, as "doi: 10.5555/first"  deposit-missing',
      'content/articles/first/article.md:8:5  error  The given name has 61 characters; Crossref takes at most 60; shorten it  deposit-value',
      'content/articles/first/article.md:8:5  error  Crossref does not take "R2 D2" as the name of a person; expected a name without digits and "?"  deposit-value',
      'content/articles/first/references.bib:1:1  warning  Reference "alpha2019" has neither a year nor a DOI, so Crossref cannot find the work; add one of them  deposit-incomplete',
      'content/journal.yaml:1:1  error  The journal names nobody to whom Crossref may send its report; add "depositor: { name: Editorial office, email: office@example.org }"  deposit-missing',
      'content/journal.yaml:1:1  error  The journal has no ISSN, by which Crossref, DOAJ and PubMed Central know it; add "issn:"  deposit-missing',
      '',
      '5 errors, 1 warning in 3 files',
      '',
      'Nothing was written; put the errors right and run the command again',
      '',
    ]);
    expect(code).toBe(1);
    expect(existsSync(project.path('deposit'))).toBe(false);
    await cp(join(fixture, 'articles/first'), project.path('content/articles/first'), { recursive: true });
    const journal = await project.read('content/journal.yaml');
    const added = 'issn: 2049-3630\ndepositor: { name: Editorial office, email: office@example.org }\n';
    await project.write('content/journal.yaml', journal + added);
  });

  it('writes the records and a package of every report', async () => {
    const { code, output } = await deposit('--issue', '1/1');
    expect(withoutPdf(output).trim().split('\n')).toEqual([
      'Written to deposit/IJCR-1-1:',
      '  IJCR-1-1-crossref.xml  for Crossref and, the same file, for DOAJ',
      '  ijcr-1-1-first.zip  for PubMed Central: xml, png',
      '  ijcr-1-1-second.zip  for PubMed Central: xml, png',
      'docs/deposit.md says where to send them',
    ]);
    expect(code).toBe(0);
    const names = ['IJCR-1-1-crossref.xml', 'ijcr-1-1-first.zip', 'ijcr-1-1-second.zip'];
    expect((await readdir(project.path('deposit/IJCR-1-1'))).sort()).toEqual(names);
    expect(await readdir(project.path('deposit'))).toEqual(['IJCR-1-1']);
    const record = await project.read('deposit/IJCR-1-1/IJCR-1-1-crossref.xml');
    expect(record).toMatch(/<doi_batch_id>IJCR-1-1-\d{14}<\/doi_batch_id>\n<timestamp>\d{14}<\/timestamp>/);
    expect(record.match(/<doi_data><doi>[^<]*/g)).toEqual([
      '<doi_data><doi>10.5555/first',
      '<doi_data><doi>10.5555/second',
    ]);
    if (hasCrossrefSchema) expect(crossrefFaults([record])).toBe('');
  });

  it('packs the files that the XML names, and the same bytes each time', async () => {
    const archive = 'deposit/IJCR-1-1/ijcr-1-1-first.zip';
    const files = await unzipped(archive);
    expect(Object.keys(files).filter((name) => !name.endsWith('.pdf'))).toEqual([
      'ijcr-1-1-first.xml',
      'ijcr-1-1-first-g001.png',
    ]);
    const $ = load(Buffer.from(files['ijcr-1-1-first.xml'] ?? []).toString(), { xml: true });
    expect($('graphic').attr('xlink:href')).toBe('ijcr-1-1-first-g001.png');
    expect($('article-id[pub-id-type="doi"]').text()).toBe('10.5555/first');
    const before = await readFile(project.path(archive));
    expect((await deposit('--issue', '1/1')).code).toBe(0);
    expect(await readFile(project.path(archive))).toEqual(before);
  });

  it('packs no XML that is not valid, and leaves the last deposit as it was', async () => {
    const writer = 'src/outputs/jats/jats.ts';
    const archive = 'deposit/IJCR-1-1/ijcr-1-1-first.zip';
    const before = await readFile(project.path(archive));
    await project.replace(writer, '`<body>${', '`<body id="1-text">${');
    const { code, output } = await deposit('--issue', '1/1');
    await project.replace(writer, '<body id="1-text">', '<body>');
    const [first, second, ...rest] = output.split('\n');
    expect([first, second]).toEqual(
      ['first', 'second'].map(
        (id) =>
          `content/articles/${id}/article.md:1:1  error  The report is not packed, for its JATS is not valid: ijcr-1-1-${id}.xml, line 5: Syntax of value for attribute id of body is not valid, behind <body id="1-text"; send this line and the report to the developers of Casebook, and meanwhile deposit the others, each with --article  deposit-invalid`,
      ),
    );
    expect(rest.slice(0, 4)).toEqual([
      '',
      '2 errors, 0 warnings in 2 files',
      '',
      'Nothing was written; put the errors right and run the command again',
    ]);
    expect(code).toBe(1);
    expect(await readFile(project.path(archive))).toEqual(before);
  });

  it('deposits one article, with the PDF of the editors and a drawing as PNG', async () => {
    await writeFile(project.path('content/articles/first/report.pdf'), '%PDF-1.7\n');
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';
    await project.write('content/articles/first/plot.svg', drawing);
    await project.replace(article, 'plot.png', 'plot.svg');
    await project.replace(article, 'funding: None.', 'funding: None.\ngalleys: { pdf: report.pdf }');
    const { output } = await deposit('--article', 'first', '--out', 'elsewhere');
    expect(output).toContain('Written to elsewhere/first:\n  first-crossref.xml ');
    const files = await unzipped('elsewhere/first/ijcr-1-1-first.zip');
    expect(Object.keys(files)).toEqual(['ijcr-1-1-first.xml', 'ijcr-1-1-first.pdf', 'ijcr-1-1-first-g001.png']);
    expect(Buffer.from(files['ijcr-1-1-first.pdf'] ?? []).toString()).toBe('%PDF-1.7\n');
    expect(Buffer.from(files['ijcr-1-1-first-g001.png'] ?? []).toString('latin1', 1, 4)).toBe('PNG');
    expect(await project.read('elsewhere/first/first-crossref.xml')).toContain('/articles/first/first.pdf</resource>');
  });

  it('tells what Crossref is not told of a correction, and sends no package of a text that is elsewhere', async () => {
    const target = 'corrects: first\nfull-text: https://example.org/whole';
    await project.replace('content/articles/second/article.md', 'type: case-report', `type: correction\n${target}`);
    const { code, output } = await deposit('--article', 'second');
    expect(output.trim().split('\n')).toEqual([
      'content/articles/second/article.md:4:11  warning  Crossref is told of the correction only where journal.yaml has "crossmark-policy:", the DOI of the page on corrections and retractions  deposit-incomplete',
      '',
      '0 errors, 1 warning in 1 file',
      '',
      'Written to deposit/second:',
      '  second-crossref.xml  for Crossref and, the same file, for DOAJ',
      'No package of second for PubMed Central: its full text is elsewhere',
      'docs/deposit.md says where to send them',
    ]);
    expect(code).toBe(0);
    await project.replace(article, 'doi: 10.5555/first\n', '');
    expect((await deposit('--article', 'second')).output).toContain(
      'The report of which this is the correction has no DOI, so Crossref is not told of it; give that report its DOI',
    );
  });

  it('leaves the last deposit where the content has faults, and a folder that is no deposit', async () => {
    await project.write('elsewhere/first/first-crossref.xml', 'kept');
    await project.replace(article, '@alpha2019', '@alpha2091');
    const { code, output } = await deposit('--article', 'first', '--out', 'elsewhere');
    expect(output).toContain('Citation of "alpha2091"');
    expect(code).toBe(1);
    expect(await project.read('elsewhere/first/first-crossref.xml')).toBe('kept');
    await project.replace(article, '@alpha2091', '@alpha2019');
    await cp(project.path('content'), project.path('elsewhere/second'), { recursive: true });
    const refused = await deposit('--article', 'second', '--out', 'elsewhere');
    expect(refused.output).toContain(
      `"${project.path('elsewhere/second')}" holds files that are no deposit of Casebook; name an empty folder with --out, or remove them yourself`,
    );
    expect(refused.code).toBe(2);
    expect(existsSync(project.path('elsewhere/second/journal.yaml'))).toBe(true);
  });
});
