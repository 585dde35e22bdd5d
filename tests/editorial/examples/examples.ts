import type { EditorialRuleId } from '../../../src/faults/editorial-rules.ts';
import { careExamples } from './care.ts';
import type { Example } from './example.ts';
import { privacyExamples } from './privacy.ts';
import { referenceExamples } from './references.ts';
import { statementExamples } from './statements.ts';
import { wordingExamples } from './wording.ts';

/** The examples of all rules of the editorial check. */
export const examples: Readonly<Record<EditorialRuleId, Example>> = {
  ...careExamples,
  ...statementExamples,
  ...privacyExamples,
  ...wordingExamples,
  ...referenceExamples,
};
