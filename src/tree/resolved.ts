import type * as mdast from 'mdast';
import type {
  Block,
  Box,
  CaptionedTable,
  Figure,
  Footnote,
  Heading,
  List,
  Paragraph,
  Table,
} from '../model/tree/block.ts';
import type { Image, Inline, Place } from '../model/tree/inline.ts';
import { noOther } from '../model/tree/node.ts';
import { isSafeUrl, isSiteUrl } from '../text/safe-url.ts';
import type * as parsed from './nodes.ts';

/**
 * Where a text is from. One of an article keeps its places in article.md, and its links lead to other sites or to the same
 * page, as do those of a field of its front matter; those of a title or of a page of the journal may lead to other pages of
 * the site.
 */
export type Origin = 'article' | 'front-matter' | 'site';

/** Parsed blocks as nodes of the resolved tree. */
export function blocksOf(nodes: readonly mdast.RootContent[], origin: Origin = 'article'): Block[] {
  return nodes.flatMap((node) => blockOf(node, origin));
}

/** Parsed nodes of a line as nodes of the resolved tree. */
export function inlinesOf(nodes: readonly mdast.PhrasingContent[], origin: Origin = 'article'): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, origin));
}

/** Notes in the order of their marks. */
export function footnotesOf(notes: readonly mdast.FootnoteDefinition[], origin: Origin = 'article'): Footnote[] {
  return notes.map((note) => ({
    sign: note.sign ?? '',
    id: note.id ?? '',
    marks: note.marks ?? [],
    children: blocksOf(note.children, origin),
    ...placeOf(note, origin),
  }));
}

export function headingOf(node: mdast.Heading, origin: Origin = 'article'): Heading {
  const { depth, id, children } = node;
  return { type: 'heading', depth, id, children: inlinesOf(children, origin), ...placeOf(node, origin) };
}

function placeOf({ position }: mdast.Node, origin: Origin): { readonly place?: Place } {
  const start = position?.start.offset;
  return origin !== 'article' || start === undefined ? {} : { place: [start, position?.end.offset ?? start] };
}

function blockOf(node: mdast.RootContent, origin: Origin): Block[] {
  const at = placeOf(node, origin);
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node, origin)];
    case 'heading':
      return [headingOf(node, origin)];
    case 'list':
      return [listOf(node, origin)];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(node.children, origin), ...at }];
    case 'box':
      return [boxOf(node, origin)];
    case 'code':
      return [{ type: 'code', value: node.value, lang: node.lang ?? undefined, meta: node.meta ?? undefined, ...at }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...at }];
    case 'math':
      return [{ type: 'math', value: node.value, mathml: node.mathml, typst: node.typst, ...at }];
    case 'figure':
      return [figureOf(node, origin)];
    case 'table':
      return [tableOf(node, origin)];
    case 'captionedTable':
      return [captionedTableOf(node, origin)];
    case 'listItem':
      return blocksOf(node.children, origin);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'tableRow':
    case 'tableCell':
    case 'boxFence':
      // They have stood in their places before.
      return [];
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', value: node.value, ...at }], ...at }];
    default:
      return [{ type: 'paragraph', children: inlineOf(node, origin), ...at }];
  }
}

function inlineOf(node: mdast.PhrasingContent, origin: Origin): Inline[] {
  const at = placeOf(node, origin);
  switch (node.type) {
    case 'text':
    case 'html':
    case 'attributes':
      // Nothing is lost should HTML or attributes be left that no step has understood.
      return [{ type: 'text', value: node.value, ...at }];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return [{ type: node.type, children: inlinesOf(node.children, origin), ...at }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value, ...at }];
    case 'break':
      return [{ type: 'break', ...at }];
    case 'link':
      return linkOf(node, origin);
    case 'image':
      return [imageOf(node, origin)];
    case 'citation': {
      const { narrative, raw, pieces, anchors, raised } = node;
      return [{ type: 'citation', narrative, raw, pieces, anchors, raised, ...at }];
    }
    case 'crossReference': {
      const { text = `@${node.label}`, target, between } = node;
      return [{ type: 'crossReference', text, target, between, ...at }];
    }
    case 'footnoteReference': {
      const { label, identifier, sign, target, anchor } = node;
      return [{ type: 'footnoteReference', label: label ?? identifier, sign, target, anchor, ...at }];
    }
    case 'inlineMath': {
      const { value, display, mathml, typst } = node;
      return [{ type: 'inlineMath', value, display, mathml, typst, ...at }];
    }
    case 'linkReference':
      return inlinesOf(node.children, origin);
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '', ...at }];
    default:
      return noOther(node);
  }
}

function linkOf(node: mdast.Link, origin: Origin): Inline[] {
  const { url, title } = node;
  const children = inlinesOf(node.children, origin);
  const mayLink = isSafeUrl(url) || (origin === 'site' && isSiteUrl(url));
  return mayLink ? [{ type: 'link', url, title: title ?? undefined, children, ...placeOf(node, origin) }] : children;
}

function imageOf(node: mdast.Image, origin: Origin): Image {
  const { url, alt, published, first } = node;
  return { type: 'image', url, alt: alt?.trim() ?? '', published, first, ...placeOf(node, origin) };
}

function listOf(node: mdast.List, origin: Origin): List {
  const items = node.children.map((item) => ({
    spread: item.spread ?? undefined,
    children: blocksOf(item.children, origin),
    ...placeOf(item, origin),
  }));
  const { ordered, start, spread } = node;
  return {
    ...{ type: 'list', ordered: ordered === true, start: start ?? undefined, spread: spread ?? undefined },
    ...{ children: items, ...placeOf(node, origin) },
  };
}

function figureOf(node: parsed.Figure, origin: Origin): Figure {
  const panels = node.panels.map(({ letter, id, image }) => ({ letter, id, image: imageOf(image, origin) }));
  return { type: 'figure', ...captionOf(node, origin), panels, ...placeOf(node, origin) };
}

function captionOf({ id, name, caption, credit, license }: parsed.Figure | parsed.CaptionedTable, origin: Origin) {
  return { id, name, caption: caption && inlinesOf(caption.children, origin), credit, license };
}

/** Fields that hold nothing are absent, as everywhere. */
function captionedTableOf(node: parsed.CaptionedTable, origin: Origin): CaptionedTable {
  const notes = node.notes.map((note) => paragraphOf(note, origin));
  const footnotes = footnotesOf(node.footnotes, origin);
  return {
    ...{ type: 'captionedTable', ...captionOf(node, origin), table: tableOf(node.table, origin) },
    ...(notes.length > 0 && { notes }),
    ...(footnotes.length > 0 && { footnotes }),
    ...placeOf(node, origin),
  };
}

function boxOf(node: parsed.Box, origin: Origin): Box {
  const title = node.title.length === 0 ? undefined : inlinesOf(node.title, origin);
  return { type: 'box', title, children: blocksOf(node.children, origin), ...placeOf(node, origin) };
}

function paragraphOf(node: mdast.Paragraph, origin: Origin): Paragraph {
  return { type: 'paragraph', children: inlinesOf(node.children, origin), ...placeOf(node, origin) };
}

function tableOf(node: mdast.Table, origin: Origin): Table {
  const rows = node.children.map((row) =>
    row.children.map(({ header, columns, rows: height, align, children }) => ({
      ...{ header, columns, rows: height, align },
      children: inlinesOf(children, origin),
    })),
  );
  return {
    type: 'table',
    align: node.alignment ?? node.align ?? [],
    headRows: node.headRows ?? 1,
    rows,
    ...placeOf(node, origin),
  };
}
