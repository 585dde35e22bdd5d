import {
  abstract,
  all,
  body,
  diagnosis,
  discussion,
  findings,
  followUp,
  intervention,
  learning,
  patient,
  perspective,
  timeline,
} from './body.ts';
import type { Example } from './example.ts';

/** A section of the case that lacks a sentence, and the sentence. */
const without = (lacking: string): Pick<Example, 'in' | 'bad' | 'good'> => {
  return { in: 'case', bad: all.filter((sentence) => sentence !== lacking).join(' '), good: all.join(' ') };
};

export const careExamples = {
  'care-title': {
    in: 'field',
    field: 'title',
    bad: 'title: Sepsis after a dog bite\nsection: Clinical vignette',
    at: 'Sepsis after',
    message:
      'Neither the title nor the name of the section says that this is a case report; add ": a case report" to the title',
    good: 'title: "Sepsis after a dog bite: a case report"\nsection: Clinical vignette',
  },
  'care-keywords': {
    in: 'field',
    field: 'keywords',
    bad: 'keywords: [sepsis]',
    at: '[sepsis]',
    message: 'There is 1 keyword; expected two to five',
    good: 'keywords: [sepsis, dog bite]',
  },
  'care-abstract': {
    in: 'body',
    bad: body('## Abstract\n\n### Case\n\nA bite led to sepsis.', [discussion, learning, perspective].join('\n\n')),
    at: 'Case\n',
    message: 'The abstract has headings, but none such as "Conclusions"; add "### Conclusions"',
    good: body(
      '## Abstract\n\n### Case\n\nA bite led to sepsis.\n\n### Conclusions\n\nAsk for bites.',
      [discussion, learning, perspective].join('\n\n'),
    ),
  },
  'care-patient': {
    ...without(patient),
    message: 'No part says who the patient was; write age and sex, as "a 61-year-old woman"',
  },
  'care-findings': {
    ...without(findings),
    message: 'No part says what was found on examination; add it, for example under "### Clinical findings"',
  },
  'care-timeline': {
    ...without(timeline),
    message:
      'Nothing shows when things happened; add a figure or a table called "Timeline", or say after how many days',
  },
  'care-diagnosis': {
    in: 'case',
    bad: [patient, 'Her hand was red.', 'She came to us with pain.', timeline, intervention, followUp].join(' '),
    message: 'No part says how the diagnosis was made; add it, for example under "### Diagnostic assessment"',
    good: all.join(' '),
  },
  'care-intervention': {
    ...without(intervention),
    message: 'No part says how the patient was treated; add it, for example under "### Therapeutic intervention"',
  },
  'care-follow-up': {
    in: 'case',
    bad: [
      patient,
      findings,
      'The bite was four days ago, the chills two days ago, and it took her six hours to come.',
      diagnosis,
      intervention,
    ].join(' '),
    message: 'No part says what became of the patient; add it, for example under "### Follow-up and outcomes"',
    good: all.join(' '),
  },
  'care-discussion': {
    in: 'body',
    bad: body(abstract, [learning, perspective].join('\n\n')),
    message: 'There is no discussion; add "## Discussion"',
    good: body(abstract, [discussion, learning, perspective].join('\n\n')),
  },
  'care-take-away': {
    in: 'body',
    bad: body(abstract, [discussion, perspective].join('\n\n')),
    message:
      'What the case teaches is not set apart; write two to five points under "## Learning points", or a conclusion',
    good: body(abstract, [discussion, learning, perspective].join('\n\n')),
  },
  'care-perspective': {
    in: 'body',
    bad: body(abstract, [discussion, learning].join('\n\n')),
    message: 'The view of the patient is missing; where it can be had, add "## Patient perspective"',
    good: body(abstract, [discussion, learning, perspective].join('\n\n')),
  },
} as const satisfies Record<string, Example>;
