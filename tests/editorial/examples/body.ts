// The parts of a good case report, out of which examples are made.

export const patient = 'A woman of 61 years had been bitten by a dog.';
export const findings = 'On examination, her hand was red.';
export const timeline = 'The bite was four days ago, the chills began two days later, and she came after six hours.';
export const diagnosis = 'Blood cultures grew a Gram-negative rod.';
export const intervention = 'She was given amoxicillin.';
export const followUp = 'She was well at follow-up.';
export const all = [patient, findings, timeline, diagnosis, intervention, followUp];

/** The sections of a text around the case. */
export const body = (before: string, after: string): string =>
  [before, '## Case presentation', all.join(' '), after].filter(Boolean).join('\n\n');

export const abstract = '## Abstract\n\nA bite led to sepsis.';
export const learning = '## Learning points\n\n- Ask for bites.';
export const discussion = '## Discussion\n\nDogs carry the germ.';
export const perspective = '## Patient perspective\n\n"I thought that it was a scratch."';
