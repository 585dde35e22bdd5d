import { extname } from 'node:path';
import { kindOf } from '../../files/published-kinds.ts';

/** Refuses a video or a sound recording in the place of an image: readers get it as a supplement. */
export function playedFile(name: string) {
  const kind = kindOf(extname(name).slice(1))?.name;
  if (kind !== 'video' && kind !== 'sound') return undefined;
  const [found, instead] =
    kind === 'video'
      ? ['a video', 'show a still picture of it here']
      : ['a sound recording', 'say in the text where it is heard'];
  const message = `"${name}" is ${found}, which is not played within the text; name it under "supplementary" in the front matter, and ${instead}`;
  return { rule: 'unreadable-image', message } as const;
}
