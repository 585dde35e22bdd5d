import type { SupplementText } from '../../../model/article.ts';
import { supplementId } from '../../../model/tree/anchors.ts';
import type { FindMentions } from './find-mentions.ts';
import { numberValue } from './mention-items.ts';

/** How the text of a report can name its supplementary files. */
export interface NamedSupplements {
  /** Ids by the figures and tables that their labels, titles and names say they hold: "table 1". */
  readonly byNumber: ReadonlyMap<string, string>;
  /** Ids by labels with a number, small: "video 1". */
  readonly byLabel: ReadonlyMap<string, string>;
  /** Finds such a label in a line. */
  readonly label: RegExp | undefined;
}

export function nameSupplements(supplements: readonly SupplementText[], find: FindMentions): NamedSupplements {
  const labels = supplements.map(({ label }, at) => [label.toLowerCase(), supplementId(at)] as const);
  const byLabel = new Map(labels.filter(([label]) => /\s\S*\d$|^s\d+\s/.test(label)).toReversed());
  const pattern = Array.from(byLabel.keys(), (label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const label = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}]|\.\d)`, 'giu');
  return { byNumber: byNumber(supplements, find), byLabel, label: byLabel.size === 0 ? undefined : label };
}

function byNumber(supplements: readonly SupplementText[], find: FindMentions): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const text of [labelOf, titleOf, fileOf]) {
    for (const [at, supplement] of supplements.entries()) {
      for (const { word, items } of find(text(supplement))) {
        for (const { number = '' } of word ? items : []) {
          const name = `${word?.kind} ${numberValue(number)}`;
          if (!named.has(name)) named.set(name, supplementId(at));
        }
      }
    }
  }
  return named;
}

const labelOf = ({ label }: SupplementText): string => label;
const titleOf = ({ title = '' }: SupplementText): string => title;
const fileOf = ({ file }: SupplementText): string => file.replace(/\.\w+$/, '').replace(/[_/-]+/g, ' ');
