import { labelsOf } from '../../../language/labels.ts';
import type { TextParts, TextTree } from '../../../model/article-text.ts';
import type { Footnote } from '../../../model/tree/block.ts';
import { fittingIn } from '../fitting-text.ts';
import { typstString } from '../typst-text.ts';
import { typstBlocks } from './blocks.ts';
import type { TypstContext } from './context.ts';
import { typstInlines } from './inlines.ts';

/**
 * The parts of an article as content of Typst.
 *
 * @param language of the article
 * @param url of its page, with a slash at its end
 * @param columns of text on a page
 */
export function writeTypst(tree: TextTree, language: string, url = '', columns = 1): TextParts {
  const { abstract, learningPoints, body, footnotes, statements } = tree;
  const text = contextOf(language, url, columns);
  const box = { ...text, floats: false };
  return {
    abstract: typstBlocks(abstract, box),
    learningPoints: typstBlocks(learningPoints, box),
    body: typstBlocks(body, text),
    footnotes: notesOf(footnotes, { ...box, sections: false }),
    statements: statements.map(({ subjects, heading, children }) => ({
      subjects,
      id: heading?.id,
      heading: heading && typstInlines(heading.children, box),
      text: typstBlocks(children, box),
    })),
  };
}

const contextOf = (language: string, url: string, columns: number): TypstContext => ({
  ...{ labels: labelsOf(language), url, columns, floats: true, sections: true, ...fittingIn(language) },
});

/** The notes as a numbered list, each with the label that its marks lead to; empty where there are none. */
function notesOf(notes: readonly Footnote[], context: TypstContext): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ id, children }) => `[${typstBlocks(children, context)} #label(${typstString(id)})]`);
  return `#enum(${items.join(', ')})`;
}
