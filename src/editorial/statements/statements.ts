import { isNoticeType } from '../../model/article-type.ts';
import { type Check, type CheckedReport, type Finding, isCase } from '../check.ts';

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
  if (article.funding === undefined) {
    const message = 'Funding is not stated; where there was none, write "funding: None."';
    findings.push({ rule: 'funding-statement', at: position(['funding']), message });
  }
  return findings;
};

function consent({ article, position }: CheckedReport): Finding[] {
  const { consent: given } = article;
  const rule = 'consent-statement';
  if (given === undefined) {
    const message =
      'Consent is not stated; write for example "consent: { status: written, by: patient, images: true }"';
    return [{ rule, at: position(['consent']), message }];
  }
  // Words say how, by whom and to what.
  if (given.status === undefined) return [];
  if (given.status === 'waived' || given.status === 'not-obtainable' || given.status === 'not-applicable') {
    if (given.statement !== undefined) return [];
    const message = `Consent is "${given.status}" without a reason; add "statement:" with who decided so, and why`;
    return [{ rule, at: position(['consent']), message }];
  }
  const findings: Finding[] = [];
  if (given.by === undefined) {
    const message = 'The consent does not say who gave it; add "by:" with patient, parent, guardian or next-of-kin';
    findings.push({ rule, at: position(['consent']), message });
  }
  if (given.images === undefined && article.images.length > 0) {
    const message = 'The report has images, and the consent does not say whether it covers them; add "images: true"';
    findings.push({ rule, at: position(['consent']), message });
  }
  return findings;
}
