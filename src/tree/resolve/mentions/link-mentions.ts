import type { Parents, Text } from 'mdast';
import type { SourceText } from '../../../faults/fault.ts';
import type { Labels } from '../../../language/labels.ts';
import type { AddFault } from '../../add-fault.ts';
import type { CrossReference } from '../../nodes.ts';
import type { Resolved } from '../cross-references.ts';
import { kindOf, type Numbered } from '../number-figures.ts';
import { betweenOf, type Displays, type Found, findDisplay } from './displays.ts';
import type { FindMentions, Mention, TypedWord } from './find-mentions.ts';
import { type FlatLine, flatLine, offsetIn, type Replacement, type Run, replaceIn } from './flat-line.ts';
import { joinReferences } from './join-references.ts';
import type { MentionItem } from './mention-items.ts';

export interface MentionInput extends Displays {
  readonly lines: readonly Parents[];
  /** What the cross references by label mean. */
  readonly resolved: Resolved;
  readonly source: SourceText;
  readonly labels: Labels;
  readonly find: FindMentions;
  /** Whether figures and tables that words name are those of this report: those of a notice are another's. */
  readonly standsAlone: boolean;
}

/** One line, and what becomes of it. */
interface Line extends FlatLine {
  readonly input: MentionInput;
  readonly addFault: AddFault;
  /** The figure or the table whose caption it is. */
  readonly captionOf: Numbered | undefined;
  readonly replacements: Replacement[];
}

/**
 * Makes cross references of the figures and tables that the text names in words, "Figs. 1 and 2(b)", which stay as they
 * are typed, and joins those by label that stand together: "Figures 1 and 2". Reports those that there are not.
 */
export function linkMentions(input: MentionInput, addFault: AddFault): void {
  const captions = new Map<object, Numbered>();
  for (const display of [...input.figures, ...input.tables, ...input.media])
    if (display.caption) captions.set(display.caption, display);
  for (const parent of input.lines) {
    const line: Line = {
      ...flatLine(parent, input.source),
      input,
      addFault,
      captionOf: captions.get(parent),
      replacements: [],
    };
    for (const mention of input.find(line.text)) linkMention(mention, line);
    linkLabels(line);
    for (const run of line.runs) if (isText(run)) replaceWithin(run, line);
  }
}

const isText = (run: Run): run is Run<Text> => run.node.type === 'text';

function replaceWithin(run: Run<Text>, { replacements, input }: Line): void {
  const own = replacements.filter(({ start, end }) => start >= run.start && end <= run.end);
  if (own.length > 0) replaceIn(run, own, input.source);
}

function linkMention({ word, items, owner }: Mention, line: Line): void {
  const references = items.map(({ start, number }) => (number === undefined ? line.references.get(start) : undefined));
  if (word === undefined) {
    const labelled = references.flatMap((node, index) => (node && items[index] ? [{ node, item: items[index] }] : []));
    joinReferences(labelled, line.text, line.input);
    return;
  }
  let before: Found | undefined;
  for (const [index, item] of items.entries()) {
    const node = references[index];
    const lead = index === 0 ? word : undefined;
    if (node) before = putBehindWord(node, word, lead, line);
    else if (line.input.standsAlone && owner !== 'other')
      before = linkTyped(
        item,
        {
          ...{ word, lead, before, isDoubtful: owner === 'doubtful' },
          isSupplement: owner === 'supplement' || (item.endsRange && before?.file !== undefined),
        },
        line,
      );
  }
}

/** "Figure @fig-ct", which prints its number alone behind the word that is typed. */
function putBehindWord(
  node: CrossReference,
  word: TypedWord,
  lead: TypedWord | undefined,
  line: Line,
): Found | undefined {
  const target = line.input.resolved.get(node);
  if (target === undefined) return undefined;
  const kind = kindOf(target.owner);
  if (kind !== word.kind && !lead) return target;
  if (kind !== word.kind) {
    const typed = line.text.slice(word.start, word.end).trim();
    line.addFault(
      'cross-reference',
      node,
      `"${typed}" stands before @${node.label}, which is ${target.text}; write @${node.label} alone`,
    );
    return target;
  }
  node.text = target.number;
  const run = lead && line.runs.find(({ start, end }) => start <= lead.start && lead.end <= end);
  if (!lead || !run || run.end !== lead.end) return target;
  line.replacements.push({ start: lead.start, end: lead.end });
  node.text = line.text.slice(lead.start, lead.end) + target.number;
  return target;
}

/** "Video 1", the label of a supplementary file. */
function linkLabels({ text, runs, replacements, input: { supplements } }: Line): void {
  if (supplements?.label === undefined) return;
  for (const { 0: words, index: start } of text.matchAll(supplements.label)) {
    const target = supplements.byLabel.get(words.toLowerCase());
    const end = start + words.length;
    const isWithin = runs.some((run) => run.start <= start && end <= run.end);
    const isTaken = replacements.some((other) => other.start < end && start < other.end);
    if (target === undefined || !isWithin || isTaken) continue;
    replacements.push({ start, end, node: { type: 'crossReference', label: target, text: words, target } });
  }
  replacements.sort((a, b) => a.start - b.start);
}

interface Typed {
  readonly word: TypedWord;
  /** The word, where the number is the first behind it: it belongs to the link. */
  readonly lead: TypedWord | undefined;
  readonly isSupplement: boolean;
  readonly isDoubtful: boolean;
  /** What the number before it means. */
  readonly before: Found | undefined;
}

function linkTyped(item: MentionItem, typed: Typed, line: Line): Found | undefined {
  const { input, addFault, captionOf, runs, text } = line;
  const { word, lead, before } = typed;
  const found = findDisplay(item, word.kind, typed.isSupplement, input);
  const { target, owner, error, doubt } = found;
  const tell = (rule: 'cross-reference' | 'cross-reference-doubtful', message: string): void =>
    addFault(rule, offsetIn(line, lead?.start ?? item.start), message);
  const words = `${text.slice(word.start, word.end)}${item.number}`;
  if (typed.isDoubtful) {
    const own = owner ? `write @${owner.id} where it is of this report, or ` : 'write ';
    tell('cross-reference-doubtful', `"${words}" may be in another work; ${own}"${words} of [@key]"`);
    return undefined;
  }
  if (error !== undefined) tell('cross-reference', error);
  if (doubt !== undefined) tell('cross-reference-doubtful', doubt);
  const run = runs.find(({ start, end }) => start <= item.start && item.start < end);
  if (target === undefined || run === undefined || (owner !== undefined && owner === captionOf)) return found;
  const start = Math.max(run.start, lead?.start ?? item.start);
  const end = Math.min(run.end, item.end);
  const between = item.endsRange ? betweenOf(before, found, input) : undefined;
  line.replacements.push({
    start,
    end,
    node: { type: 'crossReference', label: target, text: text.slice(start, end), target, between },
  });
  return found;
}
