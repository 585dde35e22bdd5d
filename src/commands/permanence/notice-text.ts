import type { Article } from '../../model/article.ts';
import { invertedName } from '../../model/contributor.ts';
import type { Declaration, Journal } from '../../model/journal.ts';
import type { Proposal } from './propose.ts';

/** A notice about an article that is to be written. */
export interface NoticeDraft {
  readonly type: 'correction' | 'retraction';
  readonly about: Article;
  readonly place: Proposal;
  /** "2025-06-01" */
  readonly date: string;
  /** What was changed, or why it is retracted. */
  readonly words: string;
}

/** What the journal may ask of a notice, as it is true of one. */
const declarations: Readonly<Record<Declaration, string>> = {
  consent: 'consent: { status: waived }',
  'competing-interests': 'competing-interests: None declared.',
  funding: 'funding: None.',
  ethics: 'ethics: Not needed.',
  'data-availability': 'data-availability: There are no further data.',
};

/** article.md of a notice, ready to be published, with comments for the editor. */
export function noticeText({ type, about, place, date, words }: NoticeDraft, journal: Journal): string {
  const section = journal.sections.find((each) => each.type === type);
  const relation = type === 'correction' ? 'corrects' : 'retracts';
  const given = (field: string, value: string | undefined): string =>
    value === undefined ? `# ${field}:` : `${field}: ${value}`;
  return [
    '---',
    `# The notice of a ${type}. Read it through and change what is not right; "npm run check" says what is missing.`,
    `title: ${quoted(`${section?.label ?? type}: ${escaped(about.title.text)}`)}`,
    `type: ${type}`,
    '# Proposed as the journal numbers its articles. The name of the folder is the address of the notice: rename it now or never.',
    given('doi', place.doi),
    given('volume', place.volume),
    given('issue', place.issue),
    '# e-locator:',
    `published: ${date}`,
    '# Links the notice and the report to each other.',
    `${relation}: ${about.id}`,
    ...(about.language === journal.language ? [] : [`language: ${about.language}`]),
    ...authors(type, about, journal),
    ...(section?.requires ?? []).map((name) => declarations[name]),
    '---',
    '',
    words,
    '',
    hints[type],
    '',
  ].join('\n');
}

const hints = {
  correction:
    '<!-- Readers see the text above. Say what stood there before, what stands there now, and whether the conclusions change. -->',
  retraction:
    '<!-- Readers see the text above. Say who retracts the report and why, which findings are affected, and whether the authors agree. -->',
};

/** A correction is signed by the authors of the report, a retraction by the editors until somebody else is named. */
function authors(type: NoticeDraft['type'], { contributors }: Article, { title }: Journal): string[] {
  if (type === 'retraction') return ['authors:', `  - group: ${quoted(`The Editors of ${title}`)}`];
  const names = contributors.map((author) =>
    author.kind === 'group' ? `  - group: ${quoted(author.name)}` : `  - name: ${quoted(invertedName(author))}`,
  );
  return ['authors:', ...names];
}

/** JSON's quotation marks are YAML's. */
const quoted = (text: string): string => JSON.stringify(text);

/** A title is Markdown. */
const escaped = (text: string): string => text.replace(/[\\*_^~[\]`$<]/g, '\\$&');
