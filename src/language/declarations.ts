import type { Article, Funding } from '../model/article.ts';
import type { PartHeadings } from '../model/article-text.ts';
import { creditRoles, displayName } from '../model/contributor.ts';
import { doiUrl } from '../model/paths.ts';
import { type StatementField, statementFields, type WrittenStatement } from '../model/statement.ts';
import type { Dictionary } from './en.ts';
import { partHeadings } from './part-headings.ts';
import { separatorsIn } from './punctuation.ts';

/** What stands at the end of an article under one heading: words, a list, or both. */
export interface Declaration {
  /** The field of the front matter that states it. */
  readonly field: string;
  /** Of the interface; a statement of the text has one of its own, which is shown in its place. */
  readonly heading: string;
  /** The words of the authors. */
  readonly statement?: WrittenStatement | undefined;
  /** A sentence that stands for words that they did not write. */
  readonly text?: string | undefined;
  readonly items: readonly { readonly text: string; readonly url?: string | undefined }[];
}

const headings = {
  contributions: 'contributions',
  consent: 'consent',
  'competing-interests': 'competingInterests',
  funding: 'funding',
  ethics: 'ethics',
  'trial-registration': 'trialRegistration',
  'data-availability': 'dataAvailability',
  'ai-use': 'aiUse',
  'peer-review': 'peerReview',
  disclaimer: 'disclaimer',
  acknowledgements: 'acknowledgements',
} as const satisfies Readonly<Record<StatementField, keyof Dictionary['declarations']>>;

/**
 * What an article declares, in the order in which readers find it everywhere.
 *
 * @param statements its words, in the format in which the declarations are to be shown
 * @param own the headings of the authors
 */
export function declarationsOf(
  article: Article,
  statements: readonly WrittenStatement[],
  dictionary: Dictionary,
  own: PartHeadings = {},
): readonly Declaration[] {
  const stated = statementFields.flatMap((name): Declaration[] => {
    const field = name === 'contributions' ? 'authors' : name;
    const heading = dictionary.declarations[headings[name]];
    const said = statements.filter(({ subjects: [first] }) => first === name);
    const text = statements.some(({ subjects }) => subjects.includes(name))
      ? undefined
      : sentence(name, article, dictionary);
    const items = itemsOf(name, article, dictionary);
    const [first, ...further] = said;
    if (!first && text === undefined && items.length === 0) return [];
    return [
      { field, heading, statement: first, text, items },
      ...further.map((statement) => ({ field, heading, statement, items: [] })),
    ];
  });
  const { abbreviations = {} } = article;
  const meanings = Object.entries(abbreviations).map(([short, long]) => ({ text: `${short}: ${long}` }));
  const list = { field: 'abbreviations', heading: partHeadings(own, dictionary).abbreviations, items: meanings };
  return meanings.length === 0 ? stated : [...stated, list];
}

function sentence(field: StatementField, { consent }: Article, { declarations }: Dictionary): string | undefined {
  if (field !== 'consent' || consent?.status === undefined) return undefined;
  return declarations.consentStatement({ ...consent, status: consent.status });
}

function itemsOf(field: StatementField, article: Article, dictionary: Dictionary): Declaration['items'] {
  if (field === 'contributions') return contributions(article, dictionary);
  return field === 'funding' ? grants(article, dictionary) : [];
}

function contributions({ contributors, language }: Article, { roles, declarations }: Dictionary): Declaration['items'] {
  const { comma } = separatorsIn(language);
  const credited = creditRoles.flatMap((role) => {
    const names = contributors.filter(({ credit }) => credit.includes(role)).map(displayName);
    return names.length === 0 ? [] : [declarations.contribution(roles[role], names.join(comma))];
  });
  const guarantors = contributors
    .filter(({ guarantor }) => guarantor)
    .map((author) => declarations.guarantor(displayName(author)));
  return [...credited, ...guarantors].map((text) => ({ text }));
}

function grants({ funding }: Article, { declarations }: Dictionary): Declaration['items'] {
  return (funding?.grants ?? []).map(({ funder, award, id }) => ({
    text: award === undefined ? funder : `${funder} (${declarations.award(award)})`,
    url: funderUrl(id),
  }));
}

function funderUrl(id: Funding['id']): string | undefined {
  if (id === undefined || id.startsWith('https://')) return id;
  return doiUrl(id);
}
