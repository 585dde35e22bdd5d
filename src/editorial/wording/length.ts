import { type Check, type Finding, isIn } from '../check.ts';

const mostInTitle = 25;
const mostInAbstract = 350;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Length of the title and the abstract, in languages that part words by spaces. */
export const lengths: Check = ({ article, text, position }) => {
  if (isIn(article, 'zh', 'ja', 'ko', 'th')) return [];
  const findings: Finding[] = [];
  const title = wordCount(article.title.text);
  if (title > mostInTitle) {
    const message = `The title has ${title} words; expected at most ${mostInTitle}. Leave out what the abstract says`;
    findings.push({ rule: 'title-length', at: position(['title']), message });
  }
  const abstract = wordCount(article.abstract ?? '');
  const at = text.blocks.find(({ part }) => part === 'abstract')?.places[0]?.[1] ?? 0;
  if (abstract > mostInAbstract) {
    const message = `The abstract has ${abstract} words; expected at most ${mostInAbstract}`;
    findings.push({ rule: 'abstract-length', at, message });
  }
  return findings;
};
