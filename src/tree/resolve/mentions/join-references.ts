import type { Labels } from '../../../language/labels.ts';
import type { CrossReference } from '../../nodes.ts';
import type { Resolved } from '../cross-references.ts';
import { kindOf, type Target } from '../number-figures.ts';
import { betweenOf, type Displays } from './displays.ts';
import type { MentionItem } from './mention-items.ts';

interface Labelled {
  readonly node: CrossReference;
  readonly item: MentionItem;
}

interface Joined extends Labelled {
  readonly target: Target;
}

type Joining = Displays & { readonly resolved: Resolved; readonly labels: Labels };

/** Behind the last of several: they were no list, "as in @fig-a and @fig-b shows …". */
const verb =
  /^\s+(?:shows|demonstrates|depicts|illustrates|presents|displays|reveals|gives|lists|summari[sz]es|is|was|has)\b/;

/** Cross references by label that stand together print their word once: "Figures 1, 2 and 4", "Tables 1–3". */
export function joinReferences(labelled: readonly Labelled[], line: string, context: Joining): void {
  let group: Joined[] = [];
  for (const each of labelled) {
    const target = context.resolved.get(each.node);
    const last = group.at(-1);
    if (target && last && each.item.endsRange) each.node.between = betweenOf(last.target, target, context);
    const goesOn =
      last && target && kindOf(last.target.owner) === kindOf(target.owner) && isJoined(last.item, each.item, line);
    if (!goesOn) {
      printTogether(group, line, context.labels);
      group = [];
    }
    if (target) group.push({ ...each, target });
  }
  printTogether(group, line, context.labels);
}

/** Not "to", which compares as often as it makes a range. */
const isJoined = (first: MentionItem, second: MentionItem, line: string): boolean =>
  !second.endsRange || !/\p{L}/u.test(line.slice(first.end, second.start));

function printTogether(group: readonly Joined[], line: string, labels: Labels): void {
  const [first, ...rest] = group;
  const last = rest.at(-1);
  if (!first || !last) return;
  const word = labels[`${kindOf(first.target.owner)}s`];
  const after = line.slice(last.item.end, last.item.end + 40);
  const isLoose = rest.every(({ item }, index) => /^\s*[,;]\s*$/.test(line.slice(group[index]?.item.end, item.start)));
  if (word === undefined || verb.test(after) || (isLoose && !/^\s*(?:[).;:\]]|$)/.test(after))) return;
  first.node.text = `${word} ${first.target.number}`;
  for (const { node, target } of rest) node.text = target.number;
}
