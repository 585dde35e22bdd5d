import { offsetAt } from '../../model/report-text.ts';
import type { CheckedReport, Finding } from '../check.ts';
import { sentenceAt } from '../sections.ts';

const rule = 'consent-statement';
const example = '"consent: { status: written, by: patient, images: true }"';

/** "Written informed consent was obtained from her parents", "She gave her consent to publication". */
const consented =
  /\b(?:written|verbal|oral|informed|signed)\b[^.;]{0,40}\bconsent\b[^.;]{0,100}(?:\b(?:obtained|given|taken|provided|granted|signed)\b|\b(?:was|were|been)\s+received\b)|\b(?:gave|provided|signed|granted)\b[^.;]{0,40}\bconsent\b/gi;
/** What consent in a report may be for besides the report. */
const otherConsent =
  /\bconsent\b[^.;]{0,30}\b(?:to|for)\b[^.;]{0,30}\b(?:surgery|surgical|operation|procedure|treatment|therapy|transplant\w*|transfusion|biopsy|an?a?esthesia|testing|analysis)\b/i;
const toTakePart = /\bconsent\b[^.;]{0,60}\b(?:participat\w*|(?:take|taking) part)\b/i;
/** A sentence of both is about the consent to publication, in any language of a journal. */
const ofConsent = /\bconsent|einwillig|einverst/gi;
const ofPublication = /\bpubli[ck]\w*|veröffentlich|\b(?:case|this|the) reports?\b/i;

/** Whether consent was given, by whom and to what. */
export function consent(report: CheckedReport): Finding[] {
  const { article, position } = report;
  const { consent: given } = article;
  if (given === undefined) return isDeclared(report) ? [] : undeclared(report);
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

/** A statement of ethics, or the acknowledgements, may say it. */
function isDeclared({ article }: CheckedReport): boolean {
  return [article.ethics ?? '', article.acknowledgements ?? ''].some((text) =>
    Array.from(text.matchAll(ofConsent)).some(({ index }) => ofPublication.test(sentenceAt(text, index))),
  );
}

function undeclared({ text, position }: CheckedReport): Finding[] {
  let takesPart: Finding | undefined;
  for (const block of text.blocks) {
    for (const { 0: found, index } of block.text.matchAll(consented)) {
      const sentence = sentenceAt(block.text, index);
      const at = offsetAt(block, index);
      const cure = `put the sentence under "## Consent", or add ${example}`;
      if (toTakePart.test(sentence) && !ofPublication.test(sentence)) {
        const message = `"${found}" is about taking part, not about publication; say under "## Consent" who agreed to that, or add ${example}`;
        takesPart ??= { rule, at, message };
      } else if (ofPublication.test(sentence) || !otherConsent.test(sentence)) {
        return [{ rule, at, message: `The text says "${found}", but no declaration does; ${cure}` }];
      }
    }
  }
  if (takesPart) return [takesPart];
  return [{ rule, at: position(['consent']), message: `Consent is not stated; write for example ${example}` }];
}
