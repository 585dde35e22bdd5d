import type { ReportText, TextBlock } from '../model/report-text.ts';

/** What the section of a block is about, as its headings say. */
export type Role = 'introduction' | 'methods' | 'case' | 'discussion' | 'conclusion' | 'statements';

const roles: Readonly<Record<Exclude<Role, 'case'>, RegExp>> = {
  introduction: /^(?:introduction|background|einleitung|hintergrund|introducción|introduzione|contexte)\b/iu,
  methods:
    /^(?:(?:materials? and )?methods?|search strategy|literature (?:search|review)|review of (?:the )?literature)\b/iu,
  discussion: /^(?:(?:general )?discussion|comments?$|diskussion|discusión|discussione|summary and discussion)/iu,
  conclusion:
    /^(?:(?:in )?conclusions?|take[- ](?:home|away)|summary$|fazit|schlussfolgerung|conclusión|conclusione)/iu,
  statements:
    /^(?:(?:ethic|consent|informed consent|patient consent|acknowledg|funding|financial|competing|conflicts?|disclosure|author|contribut|availab|data|declaration|abbreviation|supplement|additional|footnote|reference|peer review|sponsor|permission|remerciement|danksagung)\w*)/iu,
};

export interface PlacedBlock extends TextBlock {
  readonly role: Role;
  /** The heading of the section of the highest level that it stands in, without its number. */
  readonly section: string;
}

/** "2.1. Case report" as "Case report" */
const bare = (heading: string): string => heading.replace(/^[\d.\s]+/, '').trim();

const knownRole = (heading: string): Role | undefined =>
  (Object.keys(roles) as (keyof typeof roles)[]).find((role) => roles[role].test(heading));

/**
 * The blocks with the sections that they stand in. What no heading says to be something else is about the case: there, a
 * name or a date is most likely that of a patient.
 */
export function placedBlocks({ blocks }: Pick<ReportText, 'blocks'>): PlacedBlock[] {
  const path: { depth: number; heading: string }[] = [];
  let part: TextBlock['part'] | undefined;
  return blocks.map((block) => {
    if (block.part !== part) path.length = 0;
    part = block.part;
    if (block.kind === 'heading') {
      const depth = block.depth ?? 2;
      while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
      path.push({ depth, heading: bare(block.text) });
    }
    const role = path.map(({ heading }) => knownRole(heading)).findLast((found) => found !== undefined) ?? 'case';
    return { ...block, role, section: path[0]?.heading ?? '' };
  });
}

/** The end of a sentence; "St.", "Dr." and "vs." end none, nor does "ref. 12". */
const sentenceEnd =
  /(?<=[\p{L}\d]{3}|[\d)\]%”"])(?<!\b(?:[Rr]ef|[Cc]at)(?=\.\s+(?:\d|[Nn]o\b)))[.?!]\s+(?=[\p{Lu}\d])/gu;

/** No sentence that is looked at is longer to either side; a text with many finds is not read anew for each. */
const longestHalf = 1000;

/** The sentence of a text around an index. */
export function sentenceAt(whole: string, index: number): string {
  const from = Math.max(0, index - longestHalf);
  const text = whole.slice(from, index + longestHalf);
  let start = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    if (end.index >= index - from) return text.slice(start, end.index + 1);
    start = end.index + end[0].length;
  }
  return text.slice(start);
}
