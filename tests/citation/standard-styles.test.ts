import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleItem } from '../../src/citation/article-item.ts';
import type { CitationStyle } from '../../src/citation/citation-style.ts';
import { formatItem } from '../../src/citation/format-references.ts';
import { printableItem } from '../../src/citation/printable-item.ts';
import { standardStyles, styleForCitation } from '../../src/citation/standard-styles.ts';
import { registerStyle } from '../../src/citation/style.ts';
import { styleProblem } from '../../src/citation/style-problem.ts';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { sampleJournal } from '../model/sample-article.ts';
import { type CitedFacts, citedArticle, citedBy } from './cited-article.ts';
import { fixture, projectRoot, shared } from './support.ts';

const folder = join(projectRoot, 'src', 'citation', 'styles');
const files = readdirSync(folder).map((name) => join(folder, name));
const schema = join(shared, 'data', 'schemas', 'csl', 'csl.rnc');
const validator = join(projectRoot, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/** What the RELAX NG validator inside of the Nu checker says of the files: nothing where they are valid. */
function validate(): string {
  const driver = 'nu.validator.vendor.thaiopensource.relaxng.util.Driver';
  const { stdout, stderr } = spawnSync('java', ['-cp', validator, driver, '-c', schema, ...files], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const javaRuns = spawnSync('java', ['-version']).status === 0;

describe('the CSL files of Casebook', () => {
  test('are well-formed', () => {
    expect(files.map((file) => styleProblem(readFileSync(file, 'utf8')))).toEqual(files.map(() => undefined));
  });

  test.skipIf(!existsSync(schema) || !javaRuns)('are valid CSL 1.0 (needs ../shared)', () => {
    expect(validate()).toBe('');
  });
});

const { cases } = JSON.parse(readFileSync(fixture('cite-cases.json'), 'utf8')) as {
  cases: readonly { readonly name: string; readonly article: CitedFacts }[];
};

describe.each(standardStyles)('$name', (standard) => {
  const whole = registerStyle(`whole-${standard.id}`, standard.xml());

  /** The entry that a style makes of an article when it sets all names itself. */
  const entry = ({ pmid: _pmid, pmcid: _pmcid, ...facts }: CitedFacts, style: CitationStyle): string => {
    const article = citedArticle(facts);
    const item = printableItem(articleItem(article, sampleJournal, 2020), style, article.language);
    return writeRichText(formatItem(item, style, article.language));
  };

  test('what Casebook cuts from the style changes no entry', () => {
    const trimmed = styleForCitation(standard);
    for (const { article } of cases) expect(entry(article, trimmed)).toBe(entry(article, whole));
  });

  test('people are set as the style itself sets them', () => {
    const ofPeople = cases.filter(({ article }) => article.authors.every(({ group }) => group === undefined));
    for (const { article } of ofPeople) {
      const cited = citedBy({ ...article, retracted: false }, sampleJournal, 2020)[standard.id];
      const styled = entry(article, whole);
      expect(cited).toBe(standard.stopsSuffix ? styled.replace(/\bJr(?!\.)/g, 'Jr.') : styled);
    }
  });
});
