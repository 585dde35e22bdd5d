import { isNoticeType } from '../../model/article-type.ts';
import { offsetAt } from '../../model/report-text.ts';
import { type Check, type CheckedReport, type Finding, isCase } from '../check.ts';
import { consent } from './consent.ts';

/** Consent, competing interests and funding, which are stated whether or not there are any. */
export const statements: Check = (report) => {
  const { article, position } = report;
  const findings: Finding[] = isCase(article) ? consent(report) : [];
  // Those of the article that a notice concerns stand.
  if (isNoticeType(article.type)) return findings;
  if (article.competingInterests === undefined) {
    const message =
      'Competing interests are not stated; where there are none, write "competing-interests: The authors declare none."';
    findings.push({ rule: 'competing-interests', at: position(['competing-interests']), message });
  }
  if (article.funding === undefined) findings.push(funding(report));
  return findings;
};

/** "This research received no specific grant", "was supported by a grant of the Example Foundation". */
const funded =
  /\b(?:this|the|our) (?:work|study|research|report|case|project|article)\w* (?:was|is|has|did|received)\b[^.;]{0,40}?\b(?:funded|grants?|funding|financial support|supported by)\b|\bno (?:\w+ ){0,3}(?:funding|grants?|(?:outside|financial|external) support)\b|\b(?:aucun|sans) financement\b/i;

/** Where another declaration tells of funding, that is where its sentence is found. */
function funding({ article, text, position }: CheckedReport): Finding {
  const rule = 'funding-statement';
  const found = [article.competingInterests, article.acknowledgements]
    .map((each) => funded.exec(each ?? '')?.[0])
    .find(Boolean);
  if (found === undefined) {
    return {
      rule,
      at: position(['funding']),
      message: 'Funding is not stated; where there was none, write "funding: None."',
    };
  }
  const block = text.blocks.findLast((each) => each.text.includes(found));
  const at = block ? offsetAt(block, block.text.indexOf(found)) : position(['funding']);
  return { rule, at, message: `"${found}" stands in another declaration; put the sentence under "## Funding"` };
}
