import type { ArticleType } from './article-type.ts';
import type { Block, Figure } from './tree/block.ts';

/** The figure that an image report is about, and the body without it. */
export interface LeadFigure {
  /** One block, or none. */
  readonly lead: readonly Block[];
  readonly body: readonly Block[];
}

/** Takes the first figure out of an image report, unless it is all that its section holds; a browser fetches it first. */
export function leadFigure(type: ArticleType, body: readonly Block[]): LeadFigure {
  const at = type === 'image' ? body.findIndex((block) => block.type === 'figure') : -1;
  const figure = body[at];
  const isTitled = (block: Block | undefined): boolean => block === undefined || block.type === 'heading';
  if (figure?.type !== 'figure' || (isTitled(body[at - 1]) && isTitled(body[at + 1]))) return { lead: [], body };
  return { lead: [fetchedFirst(figure)], body: body.toSpliced(at, 1) };
}

function fetchedFirst(figure: Figure): Figure {
  const [panel, ...others] = figure.panels;
  return panel ? { ...figure, panels: [{ ...panel, image: { ...panel.image, first: true } }, ...others] } : figure;
}
