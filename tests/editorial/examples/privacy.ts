import type { Example } from './example.ts';

export const privacyExamples = {
  'exact-date': {
    in: 'text',
    bad: 'The fever returned on 12 March 2021.',
    at: '12 March 2021',
    message: '"12 March 2021" is an exact date; count from an event instead, as in "on day 3" or "two weeks later"',
    good: 'The fever returned on day 12.',
  },
  'age-over-89': {
    in: 'text',
    bad: 'Her mother, a 94-year-old woman, was ill as well.',
    at: '94-year-old',
    message: '"94-year-old" gives an age above 89; write "over 89 years old" or "in the tenth decade of life"',
    good: 'Her mother, who was over 89 years old, was ill as well.',
  },
  'patient-name': {
    in: 'text',
    bad: 'Mrs Fennimarsh was seen again.',
    at: 'Mrs Fennimarsh',
    message: '"Mrs Fennimarsh" names a person; write "the patient", "the mother" or "her brother"',
    good: 'The patient was seen again.',
  },
  'patient-initials': {
    in: 'text',
    bad: 'Mrs F. was seen again.',
    at: 'Mrs F.',
    message: '"Mrs F." gives initials; write "the patient", or "patient 1" where there are several',
    good: 'Patient A was seen again.',
  },
  'record-number': {
    in: 'text',
    bad: 'The serum (hospital number: 0012345) was kept.',
    at: 'hospital number',
    message: '"hospital number: 0012345" is the number of a record; leave it out',
    good: 'The serum was kept.',
  },
  'telephone-number': {
    in: 'text',
    bad: 'The family can be reached at +44 20 7946 0958.',
    at: '+44 20',
    message: '"+44 20 7946 0958" is a telephone number; leave it out',
    good: 'The family can be reached through the authors.',
  },
  'email-address': {
    in: 'text',
    bad: 'The family can be reached at family@example.org.',
    at: 'family@',
    message: '"family@example.org" is an e-mail address; leave it out, or give it as "email:" of an author',
    good: 'The family can be reached through the authors.',
  },
  'postal-address': {
    in: 'text',
    bad: 'The dog lives at 12 Harbour Street.',
    at: '12 Harbour',
    message: '"12 Harbour Street" is a street address; name the region at most',
    good: 'The dog lives near the harbour.',
  },
  'identifying-combination': {
    in: 'text',
    bad: "A woman with Erdheim–Chester disease came to St Mary's Hospital in March 2021.",
    at: "St Mary's Hospital",
    message:
      '"St Mary\'s Hospital", "March 2021" and "Erdheim–Chester disease" together can tell who the patient is; leave out the hospital, or count from an event instead of naming the month',
    good: 'A woman with Erdheim–Chester disease came to a hospital in March 2021.',
  },
  'eyes-masked': {
    in: 'text',
    bad: 'A black bar over the eyes keeps the patient anonymous.',
    at: 'black bar',
    message:
      '"black bar over the eyes": a face is recognised without its eyes, too; show less of it, or get consent that covers the image',
    good: 'The picture shows the lips alone.',
  },
} as const satisfies Record<string, Example>;
