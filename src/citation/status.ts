import type { CslItem } from '../model/reference.ts';

/** What people and programs write of a work that is not out yet, by what CSL's locales call it. */
const statuses: readonly (readonly [status: string, pattern: RegExp])[] = [
  ['in press', /^in[\s-]?press$/i],
  ['forthcoming', /^(?:forthcoming|to appear)$/i],
  ['in preparation', /^in[\s-]?preparation$/i],
  ['ahead of print', /^(?:epub[\s-]*)?(?:ahead[\s-]?of[\s-]?print|prepublished)$/i],
  ['submitted', /^submitted$/i],
  ['accepted', /^accepted$/i],
];

const bareText = (written: string): string => written.replace(/^[\s([]+|[\s.)\]]+$/g, '');

/** "in press" for "InPress", "[In press]." and the like; undefined for what is no status. */
export function readStatus(written: string): string | undefined {
  const bare = bareText(written);
  return statuses.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** "In press, accepted 3 May": a note that begins like a status is one as a whole. */
const likeStatus = /^(?:in press|forthcoming|(?:epub )?ahead of print|submitted|accepted|in preparation)\b/i;

/** The status that a note as a whole is. */
export function statusOfNote(note: unknown): string | undefined {
  if (typeof note !== 'string') return undefined;
  const bare = bareText(note);
  return readStatus(bare) ?? (likeStatus.test(bare) ? bare : undefined);
}

/** An item with its status where CSL has it, though it was written as status, as date or as note. */
export function withStatus(item: CslItem): CslItem {
  const { issued, ...undated } = item;
  const given = typeof item['status'] === 'string' ? item['status'] : undefined;
  const ofDate = readStatus(issued?.literal ?? '');
  const status = (given && (readStatus(given) ?? given)) ?? ofDate ?? statusOfNote(item['note']);
  if (status === undefined) return item;
  return { ...(ofDate === undefined ? item : undated), status };
}
