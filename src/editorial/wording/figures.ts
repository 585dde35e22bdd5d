import { displayKinds } from '../../model/display.ts';
import type { Display, ReportText } from '../../model/report-text.ts';
import { andList } from '../../text/word-list.ts';
import type { Check, Finding } from '../check.ts';

/** Whether the text mentions every figure and table, in their order, and alternative texts say something of their own. */
export const figures: Check = ({ text, article }) => {
  if (article.type === 'image' || article.relations.length > 0) return text.displays.flatMap(altText);
  const first = firstMentions(text);
  return [
    ...text.displays.flatMap((display) => uncited(display, first)),
    ...order(text, first),
    ...text.displays.flatMap(altText),
  ];
};

/** Where the text first mentions each display. Mentions in captions come last. */
function firstMentions({ mentions }: ReportText): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, offset, inCaption } of mentions) {
    const place = inCaption ? offset + inCaptions : offset;
    if (place < (found.get(id) ?? Number.POSITIVE_INFINITY)) found.set(id, place);
  }
  return found;
}

/** Offsets past that of any text. */
const inCaptions = 1e9;

function uncited({ id, name, offset }: Display, first: ReadonlyMap<string, number>): Finding[] {
  if (first.has(id)) return [];
  const message = `The text does not mention ${name}; write "@${id}" where it speaks of it`;
  return [{ rule: 'figure-uncited', at: offset, message }];
}

function order({ displays }: ReportText, first: ReadonlyMap<string, number>): Finding[] {
  return displayKinds.flatMap((kind) => {
    const own = displays.filter(
      (display) => display.kind === kind && (first.get(display.id) ?? inCaptions) < inCaptions,
    );
    const wanted = own.toSorted((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0));
    const at = own.findIndex((display, index) => display !== wanted[index]);
    const moved = own[at];
    if (!moved) return [];
    const names = andList(wanted.map(({ name }) => name));
    const message = `${moved.name} stands before ${wanted[at]?.name}, but the text mentions them in the order ${names}; move it`;
    return [{ rule: 'figure-order', at: moved.offset, message } as const];
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function altText({ caption, images }: Display): Finding[] {
  const said = plain(caption);
  return images
    .filter(({ alt }) => {
      const words = plain(alt);
      return words !== '' && said !== '' && (words === said || (said.startsWith(`${words} `) && words.includes(' ')));
    })
    .map(({ offset }) => {
      const message =
        'The alternative text repeats the caption; say what the image shows: what, where, which colour or shape';
      return { rule: 'alt-text', at: offset, message };
    });
}
