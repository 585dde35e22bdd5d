import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import { build, shown } from './support.ts';

const end = '## Conclusion\n\nShe went home.\n\n';

async function read(text: string) {
  const { text: tree, faults } = await build(text);
  const { body, statements } = writeHtml(tree, 'en');
  return {
    faults: faults.map(shown),
    body: body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
    statements: statements.map(
      ({ subjects, heading = '', text: words }) => `${subjects.join('+')} | ${heading} | ${words.replaceAll('\n', '')}`,
    ),
  };
}

describe('statements that begin with a label in their own line', () => {
  it.each([
    ['bold', '**Funding:** None.', ['funding | Funding | <p>None.</p>']],
    ['the colon behind the mark', '**Funding**: None.', ['funding | Funding | <p>None.</p>']],
    [
      'italic',
      '*Conflict of interest*: The authors declare none.',
      ['competing-interests | Conflict of interest | <p>The authors declare none.</p>'],
    ],
    ['with a full stop', '**Funding.** By *X*.', ['funding | Funding | <p>By <em>X</em>.</p>']],
    ['all bold', '**Funding: none.**', ['funding | Funding | <p><strong>none.</strong></p>']],
    [
      'plain',
      'Conflicts of interest: none declared.',
      ['competing-interests | Conflicts of interest | <p>none declared.</p>'],
    ],
    [
      'as paragraphs',
      'Funding: Y Fund.\n\nEthics: the board.',
      ['funding | Funding | <p>Y Fund.</p>', 'ethics | Ethics | <p>the board.</p>'],
    ],
    [
      'as lines',
      '**Funding:** None.\\\n**Consent:** Given by\nthe mother.\n',
      ['consent | Consent | <p>Given bythe mother.</p>', 'funding | Funding | <p>None.</p>'],
    ],
    [
      'in one line',
      '**Funding:** None. **Conflict of interest:** None.',
      ['competing-interests | Conflict of interest | <p>None.</p>', 'funding | Funding | <p>None.</p>'],
    ],
    [
      'plain in one line',
      'Funding: None. Conflict of interest: None.',
      ['competing-interests | Conflict of interest | <p>None.</p>', 'funding | Funding | <p>None.</p>'],
    ],
    [
      'as points',
      '- **Funding:** None.\n- **Ethics:** Approved.',
      ['funding | Funding | <p>None.</p>', 'ethics | Ethics | <p>Approved.</p>'],
    ],
    [
      'as terms',
      'Funding\n: None.\n\nEthics\n: Approved.',
      ['funding | Funding | <p>None.</p>', 'ethics | Ethics | <p>Approved.</p>'],
    ],
    [
      'as headings',
      '**Funding**\n\nNone.\n\nAt all.\n\n**Acknowledgements**\n\nThanks.',
      ['funding | Funding | <p>None.</p><p>At all.</p>', 'acknowledgements | Acknowledgements | <p>Thanks.</p>'],
    ],
    [
      'with a list',
      '**Author contributions:**\n\n- AB wrote.\n- CD read.',
      ['contributions | Author contributions | <ul><li>AB wrote.</li><li>CD read.</li></ul>'],
    ],
    ['French', '**Conflits d’intérêts :** aucun.', ['competing-interests | Conflits d’intérêts | <p>aucun.</p>']],
    ['Spanish', 'Financiación: ninguna.', ['funding | Financiación | <p>ninguna.</p>']],
    [
      'Portuguese',
      'Conflito de interesses: nada a declarar.',
      ['competing-interests | Conflito de interesses | <p>nada a declarar.</p>'],
    ],
    ['German', 'Interessenkonflikte: keine.', ['competing-interests | Interessenkonflikte | <p>keine.</p>']],
    ['Italian', '*Finanziamenti*: nessuno.', ['funding | Finanziamenti | <p>nessuno.</p>']],
  ])('are lifted: %s', async (_, text, statements) => {
    expect(await read(end + text)).toEqual({ faults: [], body: 'Conclusion She went home.', statements });
  });

  it.each([
    [
      'below the heading of declarations',
      '## Case\n\nx\n\n## Declarations\n\n**Ethics:** Approved.\n\n## Appendix\n\ny',
      'ethics',
      'Case x Appendix y',
    ],
    [
      'below a heading that they say again',
      '## Ethics and consent\n\n**Ethics:** Approved.\n\n**Consent:** Given.',
      'consent ethics',
      '',
    ],
    [
      'behind words of a section that states something else',
      '## Acknowledgements\n\nThanks.\n\n**Funding:** None.',
      'funding acknowledgements',
      '',
    ],
    ['in a section that states the same', '## Funding\n\nAs follows.\n\n**Funding:** None.', 'funding', ''],
    [
      'before figures',
      `${end}Funding: None.\n\n![CT](ct.jpg)\n\nFigure: Scan. {#fig-a}`,
      'funding',
      'Conclusion She went home. Figure 1. Scan.',
    ],
    [
      'before words of another kind',
      `${end}**Funding:** None.\n\n**Correspondence:** A. Example.`,
      'funding',
      'Conclusion She went home. Correspondence: A. Example.',
    ],
    [
      'under a paragraph',
      `${end}All was well.\n**Funding:** None.`,
      'funding',
      'Conclusion She went home. All was well.',
    ],
    [
      'at the end of a section that is not the last',
      `${end}**Funding:** None.\n\n**Ethics:** Approved.\n\n## Figures\n\nz`,
      'funding ethics',
      'Conclusion She went home. Figures z',
    ],
    ['without a heading anywhere', 'She went home.\n\n**Funding:** None.', 'funding', 'She went home.'],
    ['before the references', `${end}*Funding*: None.\n\n## References\n`, 'funding', 'Conclusion She went home.'],
    ['but not without words', `${end}**Funding:**`, '', 'Conclusion She went home. Funding:'],
    ['but not in an abstract', '## Abstract\n\nx\n\n**Funding:** None.\n\n## Case\n\ny', '', 'Case y'],
    [
      'but not as a part of the methods',
      '## Methods\n\n**Ethics:** Approved.\n\n## Case\n\ny',
      '',
      'Methods Ethics: Approved. Case y',
    ],
    [
      'but not words of a sentence',
      `${end}**Consent** was given by the mother.\n\nSupport was needed: it came late.`,
      '',
      'Conclusion She went home. Consent was given by the mother. Support was needed: it came late.',
    ],
    [
      'but not lines of a sentence',
      `${end}What was missing is\nsupport: the family lived far away.`,
      '',
      'Conclusion She went home. What was missing is support: the family lived far away.',
    ],
    [
      'but not italics in a sentence',
      `${end}*Ethics* – of medicine – is old.`,
      '',
      'Conclusion She went home. Ethics – of medicine – is old.',
    ],
  ])('stand %s', async (_, text, subjects, left) => {
    const found = await read(text);
    expect(found).toMatchObject({ faults: [], body: left });
    expect(found.statements.map((statement) => statement.split(' | ')[0]).join(' ')).toBe(subjects);
  });

  it.each([
    [
      'text goes on behind it',
      `${end}**Funding:** None.\n\nThe mother was well.`,
      '5:3',
      'Funding',
      'else write its first words without the marks',
    ],
    [
      'it may be a sentence',
      `${end}Support: physiotherapy and rest.`,
      '5:1',
      'Support',
      'else write it without the colon',
    ],
    [
      'the text goes on after the section',
      '## Case\n\n**Funding:** None.\n\nShe fell ill.\n\n## Conclusion\n\nx',
      '3:3',
      'Funding',
      'else write its first words without the marks',
    ],
    [
      'nothing else stands in its section',
      '## Case\n\nx\n\n## Last words\n\n**Funding:** None.',
      '7:3',
      'Funding',
      'else write its first words without the marks',
    ],
  ])('are told where %s', async (_, text, place, words, otherwise) => {
    const { faults, statements } = await read(text);
    expect(faults).toEqual([
      `${place} warning "${words}" looks like the beginning of a declaration, and is printed as text; if it is one, put its words under "## ${words}" at the end of the text, ${otherwise} [statement-doubtful]`,
    ]);
    expect(statements).toEqual([]);
  });
});
