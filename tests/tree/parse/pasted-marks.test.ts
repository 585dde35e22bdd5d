import { describe, expect, it } from 'vitest';
import { plainMarks } from '../../../src/tree/parse/pasted-marks.ts';
import { build, htmlOf, shown } from '../support.ts';

const list = '<ul>\n<li>Fever</li>\n<li>Cough</li>\n</ul>';

describe('what word processors paste', () => {
  it.each([
    '•\tFever\n•\tCough',
    '• Fever\n• Cough',
    '·         Fever\n·         Cough',
    '\uf0b7\tFever\n\uf0b7\tCough',
    'o\tFever\no\tCough',
    '–\tFever\n–\tCough',
    '— Fever\n— Cough',
    '-\u00a0Fever\n-\u00a0Cough',
    '\u00a0\u00a0\u00a0\u00a0- Fever\n\u00a0\u00a0\u00a0\u00a0- Cough',
    '    • Fever\n    • Cough',
  ])('is read as a list: %j', async (text) => {
    expect(await htmlOf(text)).toBe(list);
  });

  it.each([
    ['-\u00a0Said he.', '<ul>\n<li>Said he.</li>\n</ul>'],
    ['##\u00a0Course\n\nText.', '<h2 id="course">Course</h2>\n<p>Text.</p>'],
    ['One.\n\n\u00a0\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    [
      '    Indented [@a].',
      '<p>Indented <span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span>.</p>',
    ],
    ['One.\n\n\tTab.\n\n\u00a0\u00a0\u00a0\u00a0Hard.', '<p>One.</p>\n<p>Tab.</p>\n<p>Hard.</p>'],
    ['One\vtwo\u2028*three\vfour*', '<p>One<br>\ntwo<br>\n<em>three<br>\nfour</em></p>'],
    ['One\ftwo\v', '<p>One two</p>'],
    ['| A |\n| --- |\n| one\vtwo |\n\nTable: T.', null],
  ])('is read: %j', async (text, html) => {
    if (html === null) expect(await htmlOf(text)).toContain('<td>one<br>\ntwo</td>');
    else expect(await htmlOf(text)).toBe(html);
  });

  it.each(['– said he.', '5 mg\u00a0a day', '2.\u00a0Mai kam er.', 'O\ta', '```\n•\tone\n```', '• a | b', 'no debris'])(
    'stays as it is: %j',
    (text) => {
      expect(plainMarks(text)).toBe(text);
    },
  );

  it('keeps every character in its place', async () => {
    const { faults } = await build('•\tOne\v•\ttwo [@x]');
    expect(faults.map(shown)).toEqual([
      '1:14 error Citation of "x" has no entry in references.bib; did you mean "a"? [citation-undefined]',
    ]);
    expect(plainMarks('•\tOne\n\u00a0\u00a0– two\n\u00a0\u00a0– three')).toHaveLength(23);
  });

  it('keeps code as typed', async () => {
    expect(await htmlOf('```\n•\tone\vtwo\n```')).toContain('<code>•\tone\ntwo</code>');
  });

  it('that cannot be read is told', async () => {
    const { faults } = await build('Signs:\n•Fever\n•Cough');
    expect(faults.map(shown)).toEqual(['1:1 warning A point of a list begins with "- "; write - Fever [list-mark]']);
  });
});
