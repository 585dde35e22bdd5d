import type { EditorialRuleId } from '../../faults/editorial-rules.ts';

/** Something in the text that may betray a patient. */
export interface PrivatePattern {
  readonly rule: EditorialRuleId;
  /** Global; what it matches is what the message quotes. */
  readonly pattern: RegExp;
  /** A text without this need not be searched. */
  readonly needs: RegExp;
  /** Whether it counts in texts about the case only; elsewhere it is most likely of someone else. */
  readonly caseOnly: boolean;
  /** A sentence about the patient of the report: it counts in texts that are not about the case, too. */
  readonly ofPatient?: RegExp;
  /** Words of the sentence by which it is about something else. */
  readonly unless?: RegExp;
  /** A sentence that is about a patient, in texts about the case, whatever else it is about. */
  readonly prevailing?: RegExp;
  /** Whether it counts in declarations and acknowledgements, too. */
  readonly inStatements?: boolean;
  readonly message: (found: string) => string;
}
