import type { Article } from '../model/article.ts';
import { nameWithDegrees } from '../model/contributor.ts';
import type { Editor } from '../model/editor.ts';
import type { Dictionary } from './en.ts';
import { separatorsIn } from './punctuation.ts';

/** Who edited and who reviewed an article, a line for each role: "Handling editor: Anna Example MD (Example Hospital)". */
export function editorLines(
  { editors = [], reviewers = [], language }: Article,
  { article }: Dictionary,
): readonly string[] {
  const { semicolon } = separatorsIn(language);
  const all = [
    ...editors.map((editor) => ({ role: editor.role ?? article.editor, editor })),
    ...reviewers.map((editor) => ({ role: article.reviewers, editor })),
  ];
  const roles = Map.groupBy(all, ({ role }) => role);
  return Array.from(roles, ([role, some]) =>
    article.inRole(role, some.map(({ editor }) => named(editor)).join(semicolon)),
  );
}

function named(editor: Editor): string {
  const { affiliation } = editor;
  return nameWithDegrees(editor) + (affiliation === undefined ? '' : ` (${affiliation.text})`);
}
