import type { Article } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import type { Issue } from '../model/issue.ts';
import type { Section } from '../model/journal.ts';
import { articlePath, issuePath } from '../model/paths.ts';
import { excerpt } from '../text/excerpt.ts';
import { picked } from './picked.ts';

/** Length of the line of an abstract that lists show, in characters. */
const excerptLength = 220;

/** An article in a list. */
export interface ArticleSummary extends Pick<Article, 'section' | 'title' | 'language' | 'published'> {
  readonly path: string;
  readonly retracted: boolean;
  /** Whether it is not out yet; only in a preview. */
  readonly draft: boolean;
  readonly withdrawn: boolean;
  readonly authors: readonly string[];
  readonly excerpt?: string | undefined;
}

const issueFields = ['volume', 'number', 'year', 'label', 'title', 'date', 'cover'] as const;

type IssueField = (typeof issueFields)[number];

/** An issue in a list. */
export interface IssueSummary extends Pick<Issue, IssueField> {
  readonly path: string;
  readonly count: number;
}

/** The issues of a volume, newest first. */
export interface VolumeView {
  readonly volume: string;
  readonly year: number;
  readonly issues: readonly IssueSummary[];
}

/** The articles of a section in an issue, under its plural name. */
export interface SectionView {
  readonly heading: string;
  readonly articles: readonly ArticleSummary[];
}

export function articleSummary(
  article: Article,
  { retracted, draft }: Pick<ArticleSummary, 'retracted' | 'draft'>,
): ArticleSummary {
  const { id, section, title, language, contributors, published, abstract } = article;
  return {
    path: articlePath(id),
    ...{ section, title, language, retracted, draft, published },
    withdrawn: article.withdrawn !== undefined,
    authors: contributors.map(displayName),
    excerpt: abstract === undefined ? undefined : excerpt(abstract, excerptLength),
  };
}

export function issueSummary(issue: Issue): IssueSummary {
  return { ...picked(issue, issueFields), path: issuePath(issue), count: issue.articles.length };
}

/** Issues by volume, in the order in which they come. */
export function volumeViews(issues: readonly Issue[]): readonly VolumeView[] {
  const volumes = Map.groupBy(issues, ({ year, volume }) => `${year} ${volume}`);
  return [...volumes.values()].flatMap((ofVolume) => {
    const [first] = ofVolume;
    return first ? [{ volume: first.volume, year: first.year, issues: ofVolume.map(issueSummary) }] : [];
  });
}

/**
 * Articles by section: the sections in the order of the journal, then any other in order of appearance;
 * the articles of each in the order in which they come.
 */
export function sectionViews(
  articles: readonly ArticleSummary[],
  sections: readonly Section[],
): readonly SectionView[] {
  const bySection = Map.groupBy(articles, ({ section }) => section);
  const labels = new Set([...sections.map(({ label }) => label), ...bySection.keys()]);
  return [...labels].flatMap((label) => {
    const ofSection = bySection.get(label);
    const heading = sections.find((section) => section.label === label)?.plural ?? label;
    return ofSection ? [{ heading, articles: ofSection }] : [];
  });
}
