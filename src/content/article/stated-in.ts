import type { Article, Consent, Funding } from '../../model/article.ts';
import type { Statement, StatementField } from '../../model/statement.ts';
import { writeText } from '../../tree/text/write-text.ts';

type Stated = Pick<
  Article,
  | 'contributions'
  | 'consent'
  | 'competingInterests'
  | 'funding'
  | 'ethics'
  | 'trialRegistration'
  | 'dataAvailability'
  | 'aiUse'
  | 'peerReview'
  | 'disclaimer'
  | 'acknowledgements'
>;

/** What an article declares, be it in the front matter or in its text, its words as plain text. */
export function statedIn(
  statements: readonly Statement[],
  consent: Consent | undefined,
  grants: readonly Funding[] | undefined,
): Stated {
  const wordsOf = (said: readonly Statement[]): string | undefined =>
    said.length === 0 ? undefined : writeText(said.flatMap(({ children }) => children));
  const about = (field: StatementField): readonly Statement[] =>
    statements.filter(({ subjects }) => subjects.includes(field));
  const text = (field: StatementField): string | undefined => wordsOf(about(field));
  const ofField = wordsOf(about('consent').filter(({ heading }) => heading === undefined));
  const isFunded = grants !== undefined || about('funding').length > 0;
  return {
    contributions: text('contributions'),
    consent: consent ? { ...consent, statement: ofField } : about('consent').length > 0 ? {} : undefined,
    competingInterests: text('competing-interests'),
    funding: isFunded ? { statement: text('funding'), grants: grants ?? [] } : undefined,
    ethics: text('ethics'),
    trialRegistration: text('trial-registration'),
    dataAvailability: text('data-availability'),
    aiUse: text('ai-use'),
    peerReview: text('peer-review'),
    disclaimer: text('disclaimer'),
    acknowledgements: text('acknowledgements'),
  };
}
