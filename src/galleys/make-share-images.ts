import { directionOf } from '../language/direction.ts';
import { textsFor } from '../language/texts.ts';
import { titleMark } from '../language/title-mark.ts';
import type { Article } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import { outputFile } from '../model/output-files.ts';
import type { OutputFrom } from '../model/outputs.ts';
import { articlePath } from '../model/paths.ts';
import { unmarked } from '../model/text.ts';
import { ownAccent } from '../model/theme.ts';
import type { ShareCard } from '../outputs/share-image/share-card.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import { isRetracted, type Notice } from '../views/related.ts';
import type { SiteView } from '../views/site-view.ts';

/** A picture to be made and its path below the root of the site. */
export interface PlacedCard {
  readonly output: OutputFrom<'card'>;
  readonly path: string;
  readonly card: ShareCard;
}

/** The pictures that social networks show: of the journal, and of every article. */
export function shareCards(index: JournalIndex): readonly PlacedCard[] {
  const { articles, site, notices } = index;
  return [
    { output: 'journalCard', path: outputFile('journalCard').name, card: journalCard(site) },
    ...articles.map((article) => ({
      output: 'card' as const,
      path: articlePath(article.id) + outputFile('card', article.id).name,
      card: articleCard(article, site, markOf(article, notices.get(article.id) ?? [], site)),
    })),
  ];
}

function frame(site: SiteView): Pick<ShareCard, 'journal' | 'host' | 'accent'> {
  const { host } = new URL(site.url);
  return { journal: site.title, host, accent: site.theme.accent?.light ?? ownAccent };
}

function journalCard(site: SiteView): ShareCard {
  const { title, language, description } = site;
  return {
    ...frame(site),
    ...(title !== site.shortTitle && { section: site.shortTitle }),
    title: unmarked(title),
    authors: description,
    language,
    direction: directionOf(language),
  };
}

function markOf({ withdrawn }: Article, notices: readonly Notice[], site: SiteView): string {
  return titleMark({ withdrawn: withdrawn !== undefined, retracted: isRetracted(notices), site }).replace(
    /[\s:]+$/,
    '',
  );
}

/** @param mark "Retracted", or nothing */
function articleCard(article: Article, site: SiteView, mark: string): ShareCard {
  const { section, title, contributors, language } = article;
  const texts = textsFor(site.language);
  return {
    ...frame(site),
    section,
    title,
    authors: contributors.length === 0 ? undefined : texts.names(contributors.map(displayName)),
    language,
    direction: directionOf(language),
    mark: mark === '' ? undefined : mark,
  };
}
