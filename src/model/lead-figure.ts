import type { ArticleType } from './article-type.ts';
import type { Block } from './tree/block.ts';

/** The figure that an image report is about, and the body without it. */
export interface LeadFigure {
  /** One block, or none. */
  readonly lead: readonly Block[];
  readonly body: readonly Block[];
}

/** Takes the first figure out of an image report, unless it is all that its section holds. */
export function leadFigure(type: ArticleType, body: readonly Block[]): LeadFigure {
  const at = type === 'image' ? body.findIndex((block) => block.type === 'figure') : -1;
  const isTitled = (block: Block | undefined): boolean => block === undefined || block.type === 'heading';
  if (at < 0 || (isTitled(body[at - 1]) && isTitled(body[at + 1]))) return { lead: [], body };
  return { lead: body.slice(at, at + 1), body: body.toSpliced(at, 1) };
}
