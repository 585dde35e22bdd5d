import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { attributes } from '../syntax/attributes.ts';
import { boxFence } from '../syntax/box-fence.ts';
import { codes } from '../syntax/characters.ts';
import { citation, narrativeCitation } from '../syntax/citation.ts';
import { fromTokens } from '../syntax/from-tokens.ts';
import { inlineMath, mathBlock } from '../syntax/math.ts';
import { subscript, superscript } from '../syntax/script.ts';
import { undefinedFootnote } from '../syntax/undefined-footnote.ts';
import type { Parse } from './parse-text.ts';

/** Links typed bare begin with these letters. */
const linkLetters = ['H', 'W', 'h', 'w'].map((letter) => letter.charCodeAt(0));

/**
 * GFM's bare links without its e-mail addresses: those try a construct at every word (a third of the parse), and an
 * address in prose stays as typed.
 */
function bareLinks(): Extension {
  const all = gfmAutolinkLiteral().text ?? {};
  const text = linkLetters.map((code) => {
    const constructs = [all[code] ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
    return [code, constructs] as const;
  });
  return { text: Object.fromEntries(text) };
}

/** `~~struck~~`, H~2~O, 10^9^; asterisks close beside the marks, as beside a letter. */
const scripts: Extension = {
  text: { [codes.tilde]: subscript, [codes.caret]: superscript },
  attentionMarkers: { null: [codes.caret, codes.tilde] },
};

const article: Extension = {
  flow: { [codes.dollar]: mathBlock, [codes.colon]: boxFence },
  text: {
    [codes.leftBracket]: citation,
    [codes.at]: narrativeCitation,
    [codes.dollar]: inlineMath,
    [codes.leftBrace]: attributes,
  },
};

/** Text without blocks: a title that begins with "1." is no list. */
const noBlocks: Extension = {
  disable: {
    null: [
      'blockQuote',
      'boxFence',
      'codeFenced',
      'codeIndented',
      'definition',
      'gfmFootnoteDefinition',
      'headingAtx',
      'htmlFlow',
      'list',
      'mathBlock',
      'setextUnderline',
      'table',
      'thematicBreak',
    ],
  },
};

/** In this order; of two constructs for one character the later is tried first. */
const everywhere: readonly Extension[] = [
  { text: { [codes.leftBracket]: undefinedFootnote } },
  gfmFootnote(),
  gfmTable(),
  scripts,
  gfmStrikethrough({ singleTilde: false }),
  bareLinks(),
  // An indent is a habit of word processors; code stands between fences.
  { disable: { null: ['codeIndented'] } },
];

const { enter, exit } = gfmAutolinkLiteralFromMarkdown();
const fromMarkdown: readonly FromMarkdownExtension[] = [
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  // Without its transform, which looks for bare links in every text once more.
  { enter, exit },
  fromTokens,
];

function parser(...extensions: readonly Extension[]): Parse {
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [...everywhere, ...extensions])
    .data('fromMarkdownExtensions', [...fromMarkdown])
    .freeze();
  return (text) => processor.parse(text);
}

/** Parsers of a text and of one line of it: of what stands in a block of HTML, or of a title. */
export interface Parsers {
  readonly parse: Parse;
  readonly parseLine: Parse;
}

export const articleParsers: Parsers = { parse: parser(article), parseLine: parser(article, noBlocks) };
/** Of a page of the journal: no citations, figures or formulae. */
export const pageParsers: Parsers = { parse: parser(), parseLine: parser(noBlocks) };
