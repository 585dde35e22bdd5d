import { describe, expect, it } from 'vitest';
import { careFrame } from '../../src/editorial/care/frame.ts';
import { careParts } from '../../src/editorial/care/parts.ts';
import { references } from '../../src/editorial/references/references.ts';
import { abbreviations } from '../../src/editorial/wording/abbreviations.ts';
import { repeatedSentences } from '../../src/editorial/wording/order.ts';
import type { CslItem, Reference } from '../../src/model/reference.ts';
import type { TextBlock } from '../../src/model/report-text.ts';
import { checkedText } from './checked-text.ts';

const heading = (text: string): TextBlock => ({ kind: 'heading', part: 'body', depth: 2, text, places: [[0, 0]] });
const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', part: 'body', text, places: [[0, 0]] });
const again = 'The scan showed no change before and after the treatment with steroids.';

describe('a sentence that comes again', () => {
  it.each([
    ['in one paragraph', [heading('Case'), paragraph(`${again} He left. ${again}`)], 1],
    ['in two sections', [heading('Introduction'), paragraph(again), heading('Discussion'), paragraph(again)], 1],
    ['in the highlights', [heading('Highlights'), paragraph(again), heading('Conclusions'), paragraph(again)], 0],
    ['of two patients', [heading('Case'), paragraph(`Case 1 came. ${again}`), paragraph(`Case 2 came. ${again}`)], 0],
    ['of a second patient, twice', [heading('Case'), paragraph(`The second patient came. ${again} ${again}`)], 1],
  ])('%s', (_, blocks, found) => {
    expect(repeatedSentences(checkedText(blocks))).toHaveLength(found);
  });
});

describe('the parts of CARE', () => {
  const rules = (...blocks: readonly TextBlock[]): string[] => careParts(checkedText(blocks)).map(({ rule }) => rule);

  it.each([
    'After a one-week history of pain he came. Six weeks after the stent, he was operated on. He ate on postoperative day two.',
    'Two months of headache. Surgery. He went home on day four. The next day he was well.',
  ])('has a timeline in words: %s', (text) => {
    expect(rules(heading('Case'), paragraph(text))).not.toContain('care-timeline');
  });

  it('has none in two words of time', () => {
    expect(rules(heading('Case'), paragraph('He came after a year. He left on the next day.'))).toContain(
      'care-timeline',
    );
  });

  it.each(['Patient Experience', 'Patient’s view', "The patient's story"])(
    'takes "%s" for the view of the patient',
    (title) => {
      expect(rules(heading(title), paragraph('I was afraid.'))).not.toContain('care-perspective');
    },
  );
});

describe('what a case teaches', () => {
  const rules = (text: string): string[] =>
    careFrame(checkedText([heading('Discussion'), paragraph(text)])).map(({ rule }) => rule);

  it.each([
    'Our case demonstrates that it can happen at any time.',
    'Our experience suggests that the mass must be looked at again.',
    'To sum up, much is not known.',
    'Physicians must be cognizant of its signs.',
    'Other diagnoses should be strongly considered.',
  ])('is told by: %s', (text) => expect(rules(text)).not.toContain('care-take-away'));

  it.each(['The patient was well after a year.', 'The dose must be doubled.'])('is not told by: %s', (text) =>
    expect(rules(text)).toContain('care-take-away'),
  );
});

describe('a reference', () => {
  const reference = (key: string, doi: string, item: Partial<CslItem>): Reference => {
    const fields = { issued: { 'date-parts': [[2019]] }, 'container-title': 'J Invent Med', page: '1-4' };
    const source = { path: 'references.json', line: 1, column: 1 };
    return { key, doi, item: { id: key, type: 'article-journal', ...fields, ...item }, source };
  };
  const messages = (...all: readonly Reference[]): string[] =>
    references({ ...checkedText([]), references: all }).map(({ message }) => message);
  const bite = { title: 'A bite of the hand and what came after', author: [{ family: 'Alpha', given: 'A.' }] };
  const rash = { title: 'A rash on the leg that went by itself', author: [{ family: 'Beta', given: 'B.' }] };

  it('of another work under the same DOI is no work that stands there twice', () => {
    expect(messages(reference('a', '10.5555/one', bite), reference('b', '10.5555/ONE', rash))).toEqual([
      'Reference "b" has the DOI of "a", whose author and title are others; look up whose it is',
    ]);
  });

  it('with its title in another language is the same work', () => {
    const translated = { ...bite, title: 'Une morsure de la main et ce qui en advint' };
    expect(messages(reference('a', '10.5555/one', bite), reference('b', '10.5555/one', translated))).toEqual([
      'Reference "b" is the same work as "a"; keep one and cite it under its key',
    ]);
  });

  it.each(['11:573', '8, article 12', '8: e68903'])('has its number behind the volume: %s', (volume) => {
    expect(messages(reference('a', '10.5555/one', { ...bite, page: undefined, volume }))).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it('is not explained by an apostrophe before it', () => {
    const text = "The ANC fell. The patient’s ANC fell again, and the patient's ANC rose with the ANC of others.";
    expect(abbreviations(checkedText([heading('Case'), paragraph(text)])).map(({ message }) => message)).toEqual([
      '"ANC" is used 4 times and not explained; write "full name (ANC)" here',
    ]);
  });
});
