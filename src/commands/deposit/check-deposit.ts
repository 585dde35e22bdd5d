import { loadJournal } from '../../content/journal/load-journal.ts';
import { type Fault, fault } from '../../faults/fault.ts';
import type { RuleId } from '../../faults/rules.ts';
import type { Article } from '../../model/article.ts';
import type { Journal } from '../../model/journal.ts';
import { findsNoWork } from '../../outputs/crossref/citations.ts';
import type { DepositedArticle } from '../../outputs/crossref/deposited-article.ts';
import { updatesOf } from '../../outputs/crossref/programs.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { type ArticlePlaces, articlePlaces } from './article-places.ts';
import { articleLimits, journalLimits, type Limit, unusableNames } from './limits.ts';

/** What a deposit lacks, or Crossref would refuse, with the place where an editor puts it right. */
export function checkDeposit(journal: Journal, deposited: readonly DepositedArticle[]): Fault[] {
  const articles = deposited.flatMap(({ view: { article }, references }) => {
    const places = articlePlaces(article.id);
    return [...checkArticle(article, journal, places), ...checkReferences(references, places)];
  });
  return [...checkJournal(journal), ...articles];
}

function checkJournal(journal: Journal): Fault[] {
  const { position } = loadJournal();
  const path = shownPath(`${settings().content}/journal.yaml`);
  const say = (rule: RuleId, field: Limit['field'], message: string): Fault =>
    fault(rule, path, position(field), message);
  const missing: Fault[] = [];
  if (journal.depositor === undefined) {
    const example = '"depositor: { name: Editorial office, email: office@example.org }"';
    const message = `The journal names nobody to whom Crossref may send its report; add ${example}`;
    missing.push(say('deposit-missing', [], message));
  }
  if (journal.issn === undefined) {
    const message = 'The journal has no ISSN, by which Crossref, DOAJ and PubMed Central know it; add "issn:"';
    missing.push(say('deposit-missing', [], message));
  }
  return [...missing, ...tooLong(journalLimits(journal), say)];
}

type Say = (rule: RuleId, field: Limit['field'], message: string) => Fault;

function tooLong(limits: readonly Limit[], say: Say): Fault[] {
  return limits.flatMap(({ field, what, text = '', most }) =>
    [...text].length <= most
      ? []
      : [
          say(
            'deposit-value',
            field,
            `${what} has ${[...text].length} characters; Crossref takes at most ${most}; shorten it`,
          ),
        ],
  );
}

function checkArticle(article: Article, journal: Journal, { path, position }: ArticlePlaces): Fault[] {
  const say: Say = (rule, field, message) => fault(rule, path, position(field), message);
  const faults = tooLong(articleLimits(article), say);
  if (article.doi === undefined) {
    const proposal = `${journal.doiPrefix ?? '10.5555'}/${article.id}`;
    const message = `The report has no DOI, by which Crossref registers it; add one, as "doi: ${proposal}"`;
    faults.push(say('deposit-missing', ['doi'], message));
  }
  for (const { field, name } of unusableNames(article)) {
    const message = `Crossref does not take "${name}" as the name of a person; expected a name without digits and "?"`;
    faults.push(say('deposit-value', field, message));
  }
  return [...faults, ...checkUpdates(article, journal, say)];
}

/** What Crossref is not told of a correction or a retraction. */
function checkUpdates(article: Article, { crossmarkPolicy }: Journal, say: Say): Fault[] {
  return updatesOf(article).flatMap(({ kind, type, doi }) => {
    const notice = type.replaceAll('_', ' ');
    if (doi === undefined) {
      const message = `The report of which this is the ${notice} has no DOI, so Crossref is not told of it; give that report its DOI`;
      return [say('deposit-incomplete', [kind], message)];
    }
    if (crossmarkPolicy !== undefined) return [];
    const message = `Crossref is told of the ${notice} only where journal.yaml has "crossmark-policy:", the DOI of the page on corrections and retractions`;
    return [say('deposit-incomplete', [kind], message)];
  });
}

function checkReferences(references: DepositedArticle['references'], places: ArticlePlaces): Fault[] {
  return references.filter(findsNoWork).map((reference) => {
    const place = places.reference(reference);
    const message = `Reference "${reference.key}" has neither a year nor a DOI, so Crossref cannot find the work; add one of them`;
    return fault('deposit-incomplete', place.path, place, message);
  });
}
