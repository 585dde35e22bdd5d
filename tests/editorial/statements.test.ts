import { describe, expect, it } from 'vitest';
import { statements } from '../../src/editorial/statements/statements.ts';
import type { Article } from '../../src/model/article.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { checkedText } from './checked-text.ts';

const stated = { competingInterests: 'None.', funding: { statement: 'None.', grants: [] } };
const messages = (fields: Partial<Article>): string[] => {
  const article = sampleArticle({ id: 'report', ...stated, ...fields });
  return statements({ ...checkedText([]), article }).map(({ message }) => message);
};

const absent = 'Consent is not stated; write for example "consent: { status: written, by: patient, images: true }"';

describe('statements', () => {
  it.each<[string, Partial<Article>, string[]]>([
    ['no consent', {}, [absent]],
    ['a complete one', { consent: { status: 'written', by: 'patient' } }, []],
    [
      'images that it does not name',
      { consent: { status: 'verbal', by: 'guardian' }, images: ['ct.jpg'] },
      ['The report has images, and the consent does not say whether it covers them; add "images: true"'],
    ],
    [
      'images that it does not cover, such as charts',
      { consent: { status: 'written', by: 'patient', images: false }, images: ['ct.jpg'] },
      [],
    ],
    [
      'one waived without a reason',
      { consent: { status: 'waived' } },
      ['Consent is "waived" without a reason; add "statement:" with who decided so, and why'],
    ],
    ['one waived with a reason', { consent: { status: 'waived', statement: 'The committee waived it.' } }, []],
    ['an editorial', { type: 'editorial' }, []],
    ['a correction', { type: 'correction', competingInterests: undefined, funding: undefined }, []],
  ])('of %s', (_, fields, expected) => expect(messages(fields)).toEqual(expected));

  it('points to the fields, which may be there and empty', () => {
    const article = sampleArticle({ id: 'report', competingInterests: undefined, funding: undefined });
    const lines: readonly unknown[] = ['consent', 'competing-interests', 'funding'];
    const position = ([field]: readonly unknown[]) => ({ line: 1 + lines.indexOf(field), column: 1 });
    const found = statements({ ...checkedText([]), article, position });
    expect(found.map(({ at }) => at)).toEqual([1, 2, 3].map((line) => ({ line, column: 1 })));
  });

  it.each([
    ['Written informed consent was obtained from her parents.', 'Written informed consent was obtained'],
    ['He was well. The patient gave his consent to publication.', 'gave his consent'],
  ])('says where the text tells of consent: %s', (said, found) => {
    const text = checkedText([{ kind: 'paragraph', part: 'body', text: said, places: [[0, 7]] }]);
    const article = sampleArticle({ id: 'report', ...stated });
    expect(statements({ ...text, article })).toEqual([
      {
        rule: 'consent-statement',
        at: 7 + said.indexOf(found),
        message: `The text says "${found}", but no declaration does; put the sentence under "## Consent", or add "consent: { status: written, by: patient, images: true }"`,
      },
    ]);
  });

  it.each([
    [
      'ethics',
      'The committee approved it. Written informed consent was obtained from the individual(s) for the publication.',
    ],
    ['ethics', 'The subject described in this report has given written informed consent for publication of the data.'],
    ['acknowledgements', 'The authors thank the patient, and the consent for the publication was obtained.'],
    ['ethics', 'Le consentement de la patiente à la publication a été recueilli.'],
    ['ethics', 'Se obtuvo el consentimiento informado para la publicación.'],
    ['ethics', 'Die Einwilligung zur Veröffentlichung liegt vor.'],
  ] as const)('takes it from the %s: %s', (field, said) => {
    expect(messages({ [field]: said })).toEqual([]);
  });

  it('tells consent to take part from that to publication', () => {
    const said = 'The patient provided his written informed consent to participate in this study.';
    const text = checkedText([{ kind: 'paragraph', part: 'body', text: said, places: [[0, 0]] }]);
    const article = sampleArticle({ id: 'report', ...stated, ethics: said });
    expect(statements({ ...text, article }).map(({ message }) => message)).toEqual([
      '"provided his written informed consent" is about taking part, not about publication; say under "## Consent" who agreed to that, or add "consent: { status: written, by: patient, images: true }"',
    ]);
  });

  it.each([
    ['This research received no specific grant from any funding agency.', 'This research received no specific grant'],
    [
      'The authors report no conflicts. This work was supported by the Example Foundation.',
      'This work was supported by',
    ],
    ['The authors have no outside support, conflicts, or interests.', 'no outside support'],
    ['Aucun financement.', 'Aucun financement'],
  ])('says where another declaration tells of funding: %s', (said, found) => {
    const text = checkedText([{ kind: 'paragraph', part: 'body', text: said, places: [[0, 7]] }]);
    const article = sampleArticle({
      id: 'report',
      ...stated,
      consent: { status: 'written', by: 'patient' },
      competingInterests: said,
      funding: undefined,
    });
    expect(statements({ ...text, article })).toEqual([
      {
        rule: 'funding-statement',
        at: 7 + said.indexOf(found),
        message: `"${found}" stands in another declaration; put the sentence under "## Funding"`,
      },
    ]);
  });

  it.each(['The authors have no financial interests.', 'We thank the nurses, who supported the family.'])(
    'takes for funding no: %s',
    (said) => {
      expect(
        messages({ consent: { status: 'written', by: 'patient' }, acknowledgements: said, funding: undefined }),
      ).toEqual(['Funding is not stated; where there was none, write "funding: None."']);
    },
  );

  it.each([
    'She gave consent for the operation.',
    'Under high-risk consent she was delivered.',
    'After providing informed consent, the patient received nivolumab.',
  ])('takes no other consent for it: %s', (said) => {
    const text = checkedText([{ kind: 'paragraph', part: 'body', text: said, places: [[0, 0]] }]);
    expect(statements({ ...text, article: sampleArticle({ id: 'report', ...stated }) })[0]?.message).toBe(absent);
  });

  it('asks for each of them', () => {
    expect(messages({ competingInterests: undefined, funding: undefined })).toHaveLength(3);
  });
});
