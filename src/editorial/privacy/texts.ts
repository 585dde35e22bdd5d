import { offsetAt, type TextBlock } from '../../model/report-text.ts';
import type { CheckedReport, Finding } from '../check.ts';
import { placedBlocks } from '../sections.ts';

/** A text of a report in which a patient may be betrayed. */
export interface PrivateText {
  readonly text: string;
  /** Where a letter of it stands. */
  at(index: number): Finding['at'];
  /** Whether it is about the patient of the report rather than the literature, a study or a law. */
  readonly isCase: boolean;
  /** Whether it is a declaration or an acknowledgement: names and dates are mostly those of others there. */
  readonly isStatement?: boolean;
}

/** All texts of a report: fields that are printed, alternative texts, and the text itself. */
export function privateTexts({ article, text, position }: CheckedReport): PrivateText[] {
  const field = (said: string | undefined, ...path: readonly (string | number)[]): PrivateText[] =>
    said === undefined ? [] : [{ text: said, at: () => position(path), isCase: true }];
  const declared = (said: string | undefined, name: string): PrivateText[] =>
    field(said, name).map((each) => ({ ...each, isCase: false, isStatement: true }));
  const { title, keywords, consent, supplements, translations } = article;
  return [
    ...field(title.text, 'title'),
    ...keywords.flatMap((keyword, at) => field(keyword, 'keywords', at)),
    ...field(consent?.statement, 'consent', 'statement'),
    ...declared(article.acknowledgements, 'acknowledgements'),
    ...declared(article.ethics, 'ethics'),
    ...declared(article.dataAvailability, 'data-availability'),
    ...translations.flatMap((translation) => {
      const path = ['translations', translation.language];
      return [
        ...field(translation.title?.text, ...path, 'title'),
        ...field(translation.abstract?.map(({ text: words }) => words).join(' '), ...path, 'abstract'),
        ...translation.keywords.flatMap((keyword, at) => field(keyword.text, ...path, 'keywords', at)),
      ];
    }),
    ...text.displays.flatMap(({ images }) =>
      images.map(({ alt, offset }) => ({ text: alt, at: () => offset, isCase: true })),
    ),
    ...supplements.flatMap((supplement, at) => field(supplement.title?.text, 'supplementary', at, 'title')),
    ...placedBlocks(text).map((block) => ({
      text: block.text,
      at: (index: number) => offsetAt(block, index),
      isCase: block.role !== 'statements' && (block.role === 'case' || isApart(block)),
      isStatement: block.role === 'statements',
    })),
  ];
}

/** What is about the case whatever the section that it stands in. */
function isApart({ part, kind }: TextBlock): boolean {
  return part !== 'body' || kind === 'caption';
}
