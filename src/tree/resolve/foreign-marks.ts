import type { RuleId } from '../../faults/rules.ts';

/** A mark that is printed as typed, since it is none of Markdown. */
export interface ForeignMark {
  /** Text without which the pattern need not be tried. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly rule: RuleId;
  readonly message: (found: RegExpExecArray) => string;
}

const rule = 'foreign-mark';
const asCode = (whole: string): string => `or write \`${whole}\` where it is meant`;

const byKey = ([whole]: RegExpExecArray): string =>
  `"${whole}" may be a citation typed by hand; write [@key] with the key of the work`;

/** What LaTeX calls figures and tables. */
const labels: Readonly<Record<string, string>> = { fig: 'fig', figure: 'fig', tab: 'tbl', tbl: 'tbl', table: 'tbl' };

/** Marks of LaTeX, Pandoc, revisions and reference managers, and what stands for a thing that is still to come. */
export const foreignMarks: readonly ForeignMark[] = [
  {
    sign: '\\',
    pattern: /\\(?:auto|c|C|page)?ref\{(fig|figure|tab|tbl|table)[:-]([\w-]{1,60})\}/,
    rule: 'cross-reference',
    message: ([whole, kind = '', name]) =>
      `"${whole}" is a cross reference of LaTeX; write @${labels[kind]}-${name}, which is the label {#${labels[kind]}-${name}}`,
  },
  {
    sign: '\\',
    pattern:
      /(?<![\p{L}\p{N}\\:])\\(?!cite|(?:auto|c|C|page)?ref\{(?:fig|figure|tab|tbl|table)[:-])[a-zA-Z]{3,20}(?:\{[^{}\n]{0,60}\}){0,3}/u,
    rule,
    message: ([whole]) => `"${whole}" is a command of LaTeX and is printed as typed; remove it, ${asCode(whole)}`,
  },
  {
    sign: '^[',
    pattern: /\^\[([^[\]\n]{1,80})\]/,
    rule,
    message: ([whole, note]) => `"${whole}" is no note; write [^1] here, and "[^1]: ${note}" in a paragraph of its own`,
  },
  {
    sign: '{',
    pattern: /\{\s?(?:width|height)=[^{}\n]{1,40}\}/,
    rule,
    message: ([whole]) => `"${whole}" is no mark of an image, which has the width of its page; remove it`,
  },
  {
    sign: '==',
    pattern: /==(?=[\p{L}\p{N}])([^=\n]{1,80})==/u,
    rule,
    message: ([whole, words]) => `"${whole}" is no mark; write **${words}**, or the words alone`,
  },
  {
    sign: '{',
    pattern: /\{(>>|\+\+|--|~~|==)[^\n]{0,60}?(<<|\+\+|--|~~|==)\}/,
    rule,
    message: ([whole]) => `"${whole}" is a mark of a revision; accept or refuse it, and remove the mark`,
  },
  {
    sign: '{',
    pattern: /\{(?:\s?\|\s?)?\p{Lu}[^{}\n]{1,80}?(?:,\s?|\s)(?:19|20)\d\d[a-z]?[^{}\n]{0,80}\}/u,
    rule: 'citation-syntax',
    message: ([whole]) => `"${whole}" is a citation of a reference manager; write [@key] with the key of the work`,
  },
  {
    sign: '[',
    pattern: /(?<!\\)\[(?:citations? needed|refs?\.?|references?|cite|X{2,}|\?+|insert [^[\]\n]{1,40}|TBD|TODO)\]/i,
    rule,
    message: ([whole]) => `"${whole}" stands for something that is still to come; write that, or remove it`,
  },
  {
    sign: '{{',
    pattern: /\{\{[^{}\n]{1,60}\}\}/,
    rule,
    message: ([whole]) => `"${whole}" stands for something that is still to come; write that, or remove it`,
  },
  {
    sign: 'ef',
    pattern: /[[(](?:refs?\.?|references?)\s*\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[\])]/i,
    rule: 'citation-typed',
    message: byKey,
  },
  ...['［', '【'].map((sign) => ({
    sign,
    pattern: new RegExp(String.raw`${sign}\s?\d{1,3}(?:\s?[,，、;–-]\s?\d{1,3})*\s?[］】]`),
    rule: 'citation-typed' as const,
    message: byKey,
  })),
];
