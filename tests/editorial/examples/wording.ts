import { abstract, body, discussion, learning, perspective } from './body.ts';
import type { Example } from './example.ts';

const rest = [discussion, learning, perspective].join('\n\n');
const image = (alt: string, name: string, file = 'plot.png'): string =>
  `![${alt}](${file})\n\nFigure: ${name}. {#fig-${name.toLowerCase()}}`;
const long =
  'After a bite that nobody saw, an old dog and its owner were found to have the same germ, and the owner had sepsis: a case report';
const sentence = 'Such germs grow slowly and are easily missed in the laboratory.';

export const wordingExamples = {
  'title-length': {
    in: 'field',
    field: 'title',
    bad: `title: "${long}"`,
    at: '"After',
    message: 'The title has 27 words; expected at most 25. Leave out what the abstract says',
    good: 'title: "Sepsis after a dog bite: a case report"',
  },
  'abstract-length': {
    in: 'body',
    bad: body(`## Abstract\n\nA bite ${'and another bite '.repeat(117)}was seen.`, rest),
    at: 'A bite',
    message: 'The abstract has 355 words; expected at most 350',
    good: body(abstract, rest),
  },
  'figure-uncited': {
    in: 'text',
    bad: image('A hand with two wounds', 'Hand'),
    at: '![A hand',
    message: 'The text does not mention Figure 1; write "@fig-hand" where it speaks of it',
    good: `There were two wounds (@fig-hand).\n\n${image('A hand with two wounds', 'Hand')}`,
  },
  'figure-order': {
    in: 'text',
    bad: `The dog (@fig-dog) had bitten her hand (@fig-hand).\n\n${image('A hand with two wounds', 'Hand')}\n\n${image('An old dog', 'Dog')}`,
    at: '![A hand',
    message: 'Figure 1 stands before Figure 2, but the text mentions them in the order Figure 2 and Figure 1; move it',
    good: `The dog (@fig-dog) had bitten her hand (@fig-hand).\n\n${image('An old dog', 'Dog')}\n\n${image('A hand with two wounds', 'Hand')}`,
  },
  'alt-text': {
    in: 'text',
    bad: `The wound (@fig-wound) was deep.\n\n${image('Wound', 'Wound')}`,
    at: '![Wound',
    message: 'The alternative text repeats the caption; say what the image shows: what, where, which colour or shape',
    good: `The wound (@fig-wound) was deep.\n\n${image('Two red holes in the ball of a thumb', 'Wound')}`,
  },
  'media-words': {
    in: 'text',
    bad: 'The dog barks (@vid-dog).\n\n![The dog behind its fence.](barking.mp4){#vid-dog}',
    at: '![The dog',
    message:
      'Video 1 has sound and no captions; write what is heard into "barking.vtt" and add captions=barking.vtt in braces behind the video, or take the sound out of it',
    good: 'The dog barks (@vid-dog).\n\n![The dog behind its fence.](barking.mp4){#vid-dog captions=barking.en.vtt}',
  },
  'drawing-letters': {
    in: 'text',
    bad: `The fever (@fig-fever) fell.\n\n${image('A curve that falls from 40 to 37 °C', 'Fever', 'curve-with-text.svg')}`,
    message:
      '"curve-with-text.svg" holds its letters as text, which every machine draws with the fonts that it has; save them as paths ("Object to Path" in Inkscape, "Create Outlines" in Illustrator)',
    good: `The fever (@fig-fever) fell.\n\n${image('A curve that falls from 40 to 37 °C', 'Fever', 'curve-with-paths.svg')}`,
  },
  'pdf-metadata': {
    in: 'field',
    field: 'galleys',
    bad: 'galleys: { pdf: bare.pdf }',
    at: 'bare.pdf',
    message:
      '"bare.pdf" does not have a title, its language or tags in its metadata; set what is missing in the program that it was made with, or remove "galleys": the PDF that Casebook makes has all of it',
    good: 'galleys: { pdf: described.pdf }',
  },
  abbreviation: {
    in: 'text',
    bad: 'The SOFA score rose. The sequential organ failure assessment (SOFA) is a score.',
    at: 'SOFA',
    message: '"SOFA" is used here and explained later; explain it here, as in "full name (SOFA)"',
    good: 'The sequential organ failure assessment (SOFA) rose. A SOFA of 2 is grave.',
  },
  unit: {
    in: 'text',
    bad: 'The dose was 5mg at 37°C, later 10mg.',
    at: '5mg',
    message: '"5mg" has no space before its unit; write "5 mg" (and 2 more in this report)',
    good: 'The dose was 5 mg at 37 °C, later 10 mg.',
  },
  'heading-level': {
    in: 'text',
    bad: '#### Imaging\n\nThere was no fracture.',
    at: '#### Imaging',
    message: 'A heading of level 4 may not follow one of level 2; it is shown as one of level 3, written "###"',
    good: '### Imaging\n\nThere was no fracture.',
  },
  'empty-section': {
    in: 'text',
    bad: '### Imaging\n\n<!-- What the images showed. -->',
    at: 'Imaging',
    message: '"Imaging" is a heading without text; write the section, or remove the heading',
    good: '### Imaging\n\nThere was no fracture.',
  },
  'section-order': {
    in: 'body',
    bad: body([abstract, discussion, learning].join('\n\n'), perspective),
    at: 'Case presentation',
    message: '"Case presentation" stands after "Discussion"; expected the case before the discussion',
    good: body(abstract, rest),
  },
  'repeated-sentence': {
    in: 'text',
    bad: `${sentence} Time was short. ${sentence}`,
    at: 'Such germs grow slowly and are easily missed in the laboratory.\n',
    message: 'The sentence "Such germs grow slowly and are …" stands in line 27 already; remove one of the two',
    good: `${sentence} Time was short.`,
  },
} as const satisfies Record<string, Example>;
