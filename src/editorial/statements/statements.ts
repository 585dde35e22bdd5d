import { isNoticeType } from '../../model/article-type.ts';
import { offsetAt } from '../../model/report-text.ts';
import { type Check, type CheckedReport, type Finding, isCase } from '../check.ts';
import { sentenceAt } from '../sections.ts';

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

/** "Written informed consent was obtained from her parents", "She gave her consent to publication". */
const consented =
  /\b(?:written|verbal|oral|informed|signed)\b[^.;]{0,40}\bconsent\b[^.;]{0,100}\b(?:obtained|given|taken|provided|granted|signed|received)\b|\b(?:gave|provided|signed|granted)\b[^.;]{0,40}\bconsent\b/i;
/** What consent in a report may be for besides the report. */
const otherConsent =
  /\bconsent\b[^.;]{0,30}\b(?:to|for)\b[^.;]{0,30}\b(?:surgery|surgical|operation|procedure|treatment|therapy|transplant\w*|transfusion|biopsy|an?a?esthesia|testing|analysis)\b/i;

function consent({ article, position, text }: CheckedReport): Finding[] {
  const { consent: given } = article;
  const rule = 'consent-statement';
  if (given === undefined) {
    const example = '"consent: { status: written, by: patient, images: true }"';
    for (const block of text.blocks) {
      const found = consented.exec(block.text);
      if (!found || otherConsent.test(sentenceAt(block.text, found.index))) continue;
      const message = `The text says "${found[0]}", but no declaration does; put the sentence under "## Consent", or add ${example}`;
      return [{ rule, at: offsetAt(block, found.index), message }];
    }
    return [{ rule, at: position(['consent']), message: `Consent is not stated; write for example ${example}` }];
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
