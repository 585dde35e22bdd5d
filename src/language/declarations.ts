import type { Article, Funding } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import { doiUrl } from '../model/paths.ts';
import type { Dictionary } from './en.ts';

/** A statement at the end of an article: a text, a list, or both. */
export interface Declaration {
  /** The field of the front matter that states it. */
  readonly field: string;
  readonly heading: string;
  readonly text?: string | undefined;
  readonly items: readonly { readonly text: string; readonly url?: string | undefined }[];
}

/** What an article declares, in the order in which readers find it everywhere. */
export function declarationsOf(article: Article, dictionary: Dictionary): readonly Declaration[] {
  const { declarations: texts } = dictionary;
  const { consent, competingInterests, ethics, dataAvailability, aiUse, peerReview, acknowledgements } = article;
  return [
    contributions(article, dictionary),
    statement('consent', texts.consent, consent && texts.consentStatement(consent)),
    statement('competing-interests', texts.competingInterests, competingInterests),
    funding(article, dictionary),
    statement('ethics', texts.ethics, ethics),
    statement('data-availability', texts.dataAvailability, dataAvailability),
    statement('ai-use', texts.aiUse, aiUse),
    statement('peer-review', texts.peerReview, peerReview),
    statement('acknowledgements', texts.acknowledgements, acknowledgements),
  ].filter(({ text, items }) => text !== undefined || items.length > 0);
}

function statement(field: string, heading: string, text: string | undefined): Declaration {
  return { field, heading, text, items: [] };
}

function contributions({ contributors }: Article, { declarations, roles }: Dictionary): Declaration {
  const items = contributors
    .filter(({ credit }) => credit.length > 0)
    .map((author) => ({ text: `${displayName(author)}: ${author.credit.map((role) => roles[role]).join(', ')}` }));
  return { field: 'authors', heading: declarations.contributions, items };
}

function funding({ funding: given }: Article, { declarations }: Dictionary): Declaration {
  const items = (given?.grants ?? []).map(({ funder, award, id }) => ({
    text: award === undefined ? funder : `${funder} (${declarations.award(award)})`,
    url: funderUrl(id),
  }));
  return { field: 'funding', heading: declarations.funding, text: given?.statement, items };
}

function funderUrl(id: Funding['id']): string | undefined {
  if (id === undefined || id.startsWith('https://')) return id;
  return doiUrl(id);
}
