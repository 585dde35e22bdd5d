import { describe, expect, it } from 'vitest';
import { build, shown } from './support.ts';

const messages = async (text: string): Promise<string[]> => (await build(text, ['alder2019'])).faults.map(shown);

const cases: readonly (readonly [string, ...string[]])[] = [
  [
    'See \\ref{fig:ct} and \\autoref{tab-labs}.',
    '1:5 error "\\ref{fig:ct}" is a cross reference of LaTeX; write @fig-ct, which is the label {#fig-ct} [cross-reference]',
    '1:22 error "\\autoref{tab-labs}" is a cross reference of LaTeX; write @tbl-labs, which is the label {#tbl-labs} [cross-reference]',
  ],
  [
    '\\cite{a} and \\citep{b,c}',
    '1:1 error "\\cite{a}" is a citation of LaTeX; write [@a] [citation-syntax]',
    '1:14 error "\\citep{b,c}" is a citation of LaTeX; write [@b; @c] [citation-syntax]',
  ],
  [
    'One\n\n\\newpage\n\nTwo',
    '3:1 warning "\\newpage" is a command of LaTeX and is printed as typed; remove it, or write `\\newpage` where it is meant [foreign-mark]',
  ],
  [
    'It grew.^[In 2020.]',
    '1:9 warning "^[In 2020.]" is no note; write [^1] here, and "[^1]: In 2020." in a paragraph of its own [foreign-mark]',
  ],
  ['==high==', '1:1 warning "==high==" is no mark; write **high**, or the words alone [foreign-mark]'],
  [
    'A {>>really?<<} man',
    '1:3 warning "{>>really?<<}" is a mark of a revision; accept or refuse it, and remove the mark [foreign-mark]',
  ],
  [
    'Rare {Alder, 2019, #12}.',
    '1:6 error "{Alder, 2019, #12}" is a citation of a reference manager; write [@key] with the key of the work [citation-syntax]',
  ],
  [
    'Rare [REF] {{dose}}.',
    '1:6 warning "[REF]" stands for something that is still to come; write that, or remove it [foreign-mark]',
    '1:12 warning "{{dose}}" stands for something that is still to come; write that, or remove it [foreign-mark]',
  ],
  [
    'Rare [Ref. 1].',
    '1:6 warning "[Ref. 1]" may be a citation typed by hand; write [@key] with the key of the work [citation-typed]',
  ],
  [
    'Rare ［1］.',
    '1:6 warning "［1］" may be a citation typed by hand; write [@key] with the key of the work [citation-typed]',
  ],
  [
    '→ one\n→ two',
    '1:1 warning Points of a list begin with "- ", also before such a sign; write "- " before each [list-mark]',
  ],
  ['#Course', '1:1 warning A heading needs a space after "#"; write # Course [heading-level]'],
  ['####### Course', '1:1 warning A heading has at most six "#"; take some away [heading-level]'],
  ['-one\n-two', '1:1 warning Points of a list begin with "- "; put a space behind each dash [list-mark]'],
  ['1 . one\n2 . two', '1:1 warning Points of a list begin with "1. "; remove the space before each mark [list-mark]'],
  [
    '1. one\n1.1. two\n1.2. three',
    '1:4 warning Points within a point are set in by four spaces and count by themselves: "    1. …" [list-mark]',
  ],
  ['* one\n** two\n** three', '1:3 warning Points within a point are set in by four spaces: "    - …" [list-mark]'],
  [
    '+---+---+\n| A | B |\n+---+---+\n| 1 | 2 |\n+---+---+',
    '1:1 error A table in frames cannot be read; write its rows between "|", and a line such as "| --- | --- |" under its head [table-row]',
  ],
];

/** What each cure asks for is accepted, and so is what only looks like such a mark. */
const right: readonly string[] = [
  '`\\newpage`',
  'It grew.[^1]\n\n[^1]: In 2020.',
  '<u>low</u> <span class="smallcaps">d</span>-lactate',
  '- → one\n- → two',
  '1. one\n    1. two\n    2. three',
  '- one\n    - two\n    - three',
  'A set {1, 2} of p == 0.05 == p, C:\\temp, a \\* b and [sic].',
  'It fell\n-5 degrees\n-7 degrees',
  'Values of\n1.5 mg',
  '#1 of the list',
  'Isolate {ATCC 29213} and [X] and $\\alpha$.',
];

describe('marks of other programs', () => {
  it.each(cases)('are told: %j', async (text, ...expected) => expect(await messages(text)).toEqual(expected));
  it.each(right)('are none: %j', async (text) => expect(await messages(text)).toEqual([]));
});
