import { describe, expect, it } from 'vitest';
import { newArticle } from '../../../src/commands/new/new-article.ts';
import type { Answers } from '../../../src/commands/new/questions.ts';
import { readFrontMatter } from '../../../src/content/article/read-front-matter.ts';
import { readJournal } from '../../../src/content/journal/read-journal.ts';
import { SourceText } from '../../../src/faults/fault.ts';

const { journal } = readJournal(
  new SourceText(
    'journal.yaml',
    `title: x
url: https://example.org
license: CC-BY-4.0
sections:
  - Case report
  - { label: Clinical picture, type: image, requires: [consent, competing-interests, funding, ethics, data-availability] }
  - { label: Second look, type: image }
  - Letter
`,
  ),
);
if (!journal) throw new Error('The journal of this test has a fault');

const answers: Required<Answers> = {
  title: 'A case report',
  type: 'Case report',
  author: 'Anna Example; Sample, Ben',
  published: '2026-02-01',
  id: '2026_001',
  doi: '10.5555/2026_001',
  volume: '7',
  issue: '5',
  consent: 'written',
};

function read(changes: Partial<Answers>) {
  if (!journal) throw new Error('unreachable');
  return readFrontMatter(new SourceText('article.md', newArticle({ ...answers, ...changes }, journal)));
}

const titles = [
  'Fever: a case report',
  '"Quoted" words: a case',
  "It's a case # 1",
  '*Mycoplasma* & others [sic] {x}',
  '- a dash | a bar > a caret',
  'null',
  '~',
  'true',
  '2020',
  '007',
  '1e3',
  '% of patients',
  '@home: `code`',
  'Back\\slash "and" quote: \\n',
  'Ein Fall von Fieber – mit Größe µ',
  '发热病例报告：一例',
  'x'.repeat(300),
];

describe('article.md of a new report', () => {
  it.each(titles)('keeps the title %s', (title) => {
    const { frontMatter, faults } = read({ title });
    expect(faults).toEqual([]);
    expect(frontMatter?.title).toBe(title);
  });

  it('says what was answered', () => {
    const { frontMatter, faults } = read({});
    expect(faults).toEqual([]);
    expect(frontMatter).toMatchObject({
      type: 'case-report',
      doi: '10.5555/2026_001',
      volume: '7',
      issue: '5',
      published: '2026-02-01',
      contributors: [
        { given: 'Anna', family: 'Example' },
        { given: 'Ben', family: 'Sample' },
      ],
      consent: { status: 'written' },
      keywords: [],
    });
  });

  it('leaves out what is not known, and every statement that nobody asks for', () => {
    const { frontMatter, faults } = read({ doi: '', volume: '', issue: '', consent: '' });
    expect(faults).toEqual([]);
    expect(frontMatter).toMatchObject({ doi: undefined, volume: undefined, issue: undefined, consent: undefined });
  });

  it('holds a place for every statement that the section requires', () => {
    const { frontMatter, fields } = read({ type: 'Clinical picture' });
    expect(frontMatter).toMatchObject({ type: 'image', section: undefined });
    const text = 'To be stated by the authors.';
    const required = ['competing-interests', 'funding', 'ethics', 'data-availability'];
    expect(fields).toMatchObject(required.map((field) => ({ field, text })));
  });

  it('names the section where its type alone does not tell it', () => {
    expect(read({ type: 'Second look' }).frontMatter).toMatchObject({ type: 'image', section: 'Second look' });
  });

  it('becomes what is written in it once the marks of the affiliation and of consent are removed', () => {
    if (!journal) throw new Error('unreachable');
    const filled = newArticle({ ...answers, consent: '' }, journal)
      .replace('\n    affiliations:\n', '\n    affiliations: [medicine]\n')
      .replace(/^# (affiliations:|consent:| )/gm, '$1');
    const { frontMatter, faults } = readFrontMatter(new SourceText('article.md', filled));
    expect(faults).toEqual([]);
    expect(frontMatter?.affiliations).toMatchObject([{ institution: 'Name of the hospital', country: 'Country' }]);
    expect(frontMatter?.consent).toEqual({ status: 'written', by: 'patient', images: true });
  });

  it('has the sections that CARE asks for', () => {
    if (!journal) throw new Error('unreachable');
    expect(newArticle(answers, journal).match(/^## .*$/gm)).toEqual([
      '## Abstract',
      '## Introduction',
      '## Patient information',
      '## Clinical findings',
      '## Timeline',
      '## Diagnostic assessment',
      '## Therapeutic intervention',
      '## Follow-up and outcomes',
      '## Discussion',
      '## Patient perspective',
      '## Learning points',
    ]);
  });
});
