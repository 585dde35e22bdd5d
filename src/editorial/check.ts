import type { EditorialRuleId } from '../faults/editorial-rules.ts';
import type { Position, SourceText } from '../faults/fault.ts';
import type { Article } from '../model/article.ts';
import type { Reference } from '../model/reference.ts';
import type { ReportText } from '../model/report-text.ts';

/** A file of the folder of a report, as far as editors are told of it. */
export interface FolderFile {
  /** "figures/ct.jpg" */
  readonly name: string;
  /** As it is shown in faults. */
  readonly path: string;
  readonly isDicom: boolean;
  /** What the metadata of an image tell: "the place where it was taken (GPS)". */
  readonly tells: readonly string[];
  /** Whether it is a drawing with letters that are drawn with a font. */
  readonly hasLetters: boolean;
  /** What the ready-made PDF does not say of itself: "its DOI". */
  readonly lacks?: readonly string[] | undefined;
}

/** All that the editorial check looks at; plain data but for the places of fields. */
export interface CheckedReport {
  /** What it leaves to its journal may be that of another: nothing here may ask for its section. */
  readonly article: Article;
  /** article.md */
  readonly source: SourceText;
  readonly text: ReportText;
  readonly references: readonly Reference[];
  readonly files: readonly FolderFile[];
  /** What was found against rules of the editorial check when the report was read. */
  readonly found: readonly Finding[];
  /** Names of rules that the front matter excuses the report from. */
  readonly allowed: readonly string[];
  /** Why works were retracted, by their DOI in lower case or their PMID. */
  readonly retracted: Readonly<Record<string, string>>;
  /** Where a field of the front matter stands. */
  position(path: readonly (string | number)[]): Position;
}

/** Something to look at: in article.md, by offset or position, or in another file. */
export interface Finding {
  readonly rule: EditorialRuleId;
  readonly at: number | (Position & { readonly path?: string });
  readonly message: string;
}

export type Check = (report: CheckedReport) => readonly Finding[];

/** Whether an article is about one or more patients. */
export function isCase({ type }: Pick<Article, 'type'>): boolean {
  return type === 'case-report' || type === 'case-series' || type === 'image';
}

/** Whether the language of an article is one of those given. */
export function isIn({ language }: Pick<Article, 'language'>, ...languages: readonly string[]): boolean {
  return languages.includes(language.split('-')[0] ?? '');
}

/** "1 more", for what is found again and reported once. */
export function more(count: number): string {
  return count === 0 ? '' : ` (and ${count} more in this report)`;
}
