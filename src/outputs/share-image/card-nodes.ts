import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import { band, type CardLook, colours, margin, pictureSize, space, textWidth } from './card-look.ts';
import type { CardWords } from './card-words.ts';
import type { Run } from './rich-runs.ts';

type Style = NonNullable<ContainerNode['style']>;

/** How the headline is set. */
export interface HeadlineSetting {
  readonly size: number;
  /** Lines after which it is cut; undefined where all of it is shown. */
  readonly lines?: number;
  /** Lines after which the authors are cut. */
  readonly authorLines: number;
}

/** Distance of the headline's lines, in its size. */
export const headlineLeading = 1.16;

/** The whole picture. */
export function cardNode(words: CardWords, look: CardLook, setting: HeadlineSetting): Node {
  const inner = box({ ...column, flexGrow: 1, padding: `${space.top}px ${margin}px ${space.bottom}px` }, [
    headNode(words, look),
    box({ ...column, flexGrow: 1, justifyContent: 'center' }, [bodyNode(words, look, setting)]),
    footNode(words, look),
  ]);
  const stripe = box({ height: band, backgroundColor: words.mark ? colours.grave : look.accent }, []);
  const frame: Style = { ...column, ...pictureSize, backgroundColor: colours.paper, color: colours.ink };
  return { ...box(frame, [stripe, inner]), dir: look.direction, lang: look.language };
}

const column: Style = { display: 'flex', flexDirection: 'column' };

/** Kind of the report and its mark. */
export function headNode({ section, mark }: CardWords, look: CardLook): Node {
  const label: Style = { fontFamily: look.sans, fontWeight: 600, fontSize: 30, lineHeight: '44px' };
  const seal: Style = { ...label, color: colours.paper, backgroundColor: colours.grave, padding: '0 18px 2px' };
  return box({ display: 'flex', alignItems: 'center', gap: 24, minHeight: 46, flexShrink: 0 }, [
    ...lineOf(section, { ...label, color: look.accent, lineClamp: 1 }),
    ...lineOf(mark, { ...seal, borderRadius: 4, flexShrink: 0 }),
  ]);
}

/** Headline and authors. */
export function bodyNode(
  { headline, authors }: CardWords,
  look: CardLook,
  { size, lines, authorLines }: HeadlineSetting,
): Node {
  const title: Style = {
    fontFamily: look.serif,
    fontWeight: 650,
    fontSize: size,
    lineHeight: headlineLeading,
    textWrap: 'balance',
    wordBreak: look.wordBreak,
  };
  const cut: Style = lines === undefined ? {} : { ...cutAfter(lines), overflowWrap: 'anywhere', textWrap: 'wrap' };
  const names: Style = { fontFamily: look.sans, fontSize: 30, lineHeight: '42px', color: colours.muted, marginTop: 26 };
  return box({ ...column, width: textWidth, flexShrink: 0 }, [
    ...lineOf(headline, { ...title, ...cut }),
    ...lineOf(authors, { ...names, ...cutAfter(authorLines), overflowWrap: 'anywhere' }),
  ]);
}

/** The journal. */
export function footNode({ journal, host }: CardWords, look: CardLook): Node {
  const title: Style = { fontFamily: look.serif, fontWeight: 600, fontSize: 28, lineHeight: '36px' };
  const place: Style = { fontFamily: look.sans, fontSize: 26, lineHeight: '36px', color: colours.muted };
  const row: Style = { display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 48 };
  return box({ ...row, flexShrink: 0, borderTop: `2px solid ${colours.rule}`, paddingTop: 22 }, [
    ...lineOf(journal, { ...title, ...cutAfter(2) }),
    ...lineOf(host, { ...place, ...cutAfter(1), flexShrink: 0, maxWidth: textWidth / 2, whiteSpace: 'nowrap' }),
  ]);
}

function cutAfter(lines: number): Style {
  return { lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden' };
}

function box(style: Style, children: Node[]): ContainerNode {
  return { type: 'container', style, children };
}

function lineOf(runs: readonly Run[] | undefined, style: Style): Node[] {
  if (runs === undefined || runs.length === 0) return [];
  return [box({ display: 'block', textAlign: 'start', ...style }, runs.map(runNode))];
}

function runNode({ text, isEmphasised, isStrong, shift }: Run): TextNode {
  const style: Style = {
    ...(isEmphasised && { fontStyle: 'italic' }),
    ...(isStrong && { fontWeight: 850 }),
    // Without a height of its own, so that lines keep their distance.
    ...(shift && { fontSize: '0.62em', verticalAlign: shift === 'sub' ? 'sub' : 'super', lineHeight: 0 }),
  };
  return { type: 'text', text, style };
}
