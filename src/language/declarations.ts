import type { Article, Funding } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import { doiUrl } from '../model/paths.ts';
import type { Dictionary } from './dictionary.ts';

/** A statement at the end of an article: a text, a list, or both. */
export interface Declaration {
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
    statement(texts.consent, consent && texts.consentStatement(consent)),
    statement(texts.competingInterests, competingInterests),
    funding(article, dictionary),
    statement(texts.ethics, ethics),
    statement(texts.dataAvailability, dataAvailability),
    statement(texts.aiUse, aiUse),
    statement(texts.peerReview, peerReview),
    statement(texts.acknowledgements, acknowledgements),
  ].filter(({ text, items }) => text !== undefined || items.length > 0);
}

function statement(heading: string, text: string | undefined): Declaration {
  return { heading, text, items: [] };
}

function contributions({ contributors }: Article, { declarations, roles }: Dictionary): Declaration {
  const items = contributors
    .filter(({ credit }) => credit.length > 0)
    .map((author) => ({ text: `${displayName(author)}: ${author.credit.map((role) => roles[role]).join(', ')}` }));
  return { heading: declarations.contributions, items };
}

function funding({ funding: given }: Article, { declarations }: Dictionary): Declaration {
  const items = (given?.grants ?? []).map(({ funder, award, id }) => ({
    text: award === undefined ? funder : `${funder} (${declarations.award(award)})`,
    url: funderUrl(id),
  }));
  return { heading: declarations.funding, text: given?.statement, items };
}

function funderUrl(id: Funding['id']): string | undefined {
  if (id === undefined || id.startsWith('https://')) return id;
  return doiUrl(id);
}
