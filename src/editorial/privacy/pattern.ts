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
  /**
   * Words by which a sentence is about a patient: it counts there, in texts about the case whatever else the sentence
   * says, and in others, too.
   */
  readonly ofPatient?: RegExp;
  /** Words of the sentence by which it is about something else. */
  readonly unless?: RegExp;
  readonly message: (found: string) => string;
}
