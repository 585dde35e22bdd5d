import { playedKind } from '../../model/played-file.ts';

/** Refuses a video or a sound in the place of an image: a player needs a paragraph of its own. */
export function refusePlayed(name: string) {
  const kind = playedKind(name);
  if (kind === undefined) return undefined;
  const found = kind === 'video' ? 'a video' : 'a sound recording';
  const message = `"${name}" is ${found}, which is played in a paragraph of its own; put a blank line above and below ![what it shows](${name})`;
  return { rule: 'unreadable-image', message } as const;
}
