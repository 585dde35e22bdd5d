import { offsetAt } from '../../model/report-text.ts';
import { type Check, type CheckedReport, type Finding, isIn } from '../check.ts';
import { type PlacedBlock, placedBlocks } from '../sections.ts';

const caseWords = /\bcases?\b|\bcas\b|fallbericht|kasuistik|\bcaso\b|\bcasi\b|症例|病例/iu;

/** Whether a title, or the name of a section that stands above it, says that this is a case report. */
export const namesCase = (text: string): boolean => caseWords.test(text);

/** Title, keywords, abstract and lesson of a case report. */
export const careFrame: Check = (report) => {
  if (report.article.type !== 'case-report') return [];
  return [...title(report), ...keywords(report), ...abstract(report), ...takeAway(report)];
};

function title({ article, position }: CheckedReport): Finding[] {
  if (namesCase(article.title.text)) return [];
  const message =
    'Neither the title nor the name of the section says that this is a case report; add ": a case report" to the title';
  return [{ rule: 'care-title', at: position(['title']), message }];
}

function keywords({ article, position }: CheckedReport): Finding[] {
  const { length } = article.keywords;
  if (length >= 2 && length <= 5) return [];
  const found =
    length === 0 ? 'There are no keywords' : `There ${length === 1 ? 'is 1 keyword' : `are ${length} keywords`}`;
  return [{ rule: 'care-keywords', at: position(['keywords']), message: `${found}; expected two to five` }];
}

function abstract({ article, text, position }: CheckedReport): Finding[] {
  const rule = 'care-abstract';
  if (article.abstract === undefined) {
    const empty = text.blocks.find(({ part }) => part === 'abstract');
    if (empty) return [{ rule, at: offsetAt(empty, 0), message: `"${empty.text}" is empty; write the abstract there` }];
    const message = 'There is no abstract; write it under "## Abstract", above the text';
    return [{ rule, at: position([]), message }];
  }
  const headings = text.blocks.filter(({ kind, part }) => kind === 'heading' && part === 'abstract');
  const [first] = headings;
  if (!first || !isIn(article, 'en')) return [];
  const lacking = [
    ...(headings.some((each) => /case|patient|presentation|result|observation|finding/i.test(each.text))
      ? []
      : ['Case']),
    ...(headings.some((each) => /conclusion|discussion|lesson|learning|message|interpretation/i.test(each.text))
      ? []
      : ['Conclusions']),
  ];
  return lacking.map((name) => {
    const message = `The abstract has headings, but none such as "${name}"; add "### ${name}"`;
    return { rule, at: first.places[0]?.[1] ?? 0, message };
  });
}

/** How the lesson of a case is told within a discussion. */
const said =
  /\b(?:in (?:conclusion|summary|closing)|to (?:conclude|summari[sz]e|sum up)|taken together|we conclude|(?:this|our|the present) (?:case|report|experience)s? (?:illustrate|highlight|show|demonstrate|underline|underscore|emphasi[sz]e|remind|suggest)s?|(?:should|must) be (?:\w+ly )?(?:considered|aware|suspected|cognizant|mindful|kept in mind)|en conclusion)\b/i;

function takeAway({ article, text, position }: CheckedReport): Finding[] {
  const blocks = placedBlocks(text);
  const teaches = ({ part, role }: PlacedBlock): boolean =>
    part === 'learning-points' || (part === 'body' && role === 'conclusion');
  const isThere = blocks.some(
    (block) => !block.isEmpty && (teaches(block) || (block.part === 'body' && said.test(block.text))),
  );
  if (isThere || !isIn(article, 'en', 'fr')) return [];
  const empty = blocks.find(teaches);
  const rule = 'care-take-away';
  const lacking = 'What the case teaches is not set apart';
  if (empty) return [{ rule, at: offsetAt(empty, 0), message: `${lacking}: "${empty.text}" is empty; write it there` }];
  const message = `${lacking}; write two to five points under "## Learning points", or a conclusion`;
  return [{ rule, at: position([]), message }];
}
