import type { RuleId } from '../../faults/rules.ts';
import { playedType } from '../../model/played-file.ts';
import type { AddFault } from '../add-fault.ts';
import type { Media } from '../nodes.ts';

/** A file of the article's folder as it is published, or what is wrong with it. */
export type PublishMedia = (
  name: string,
) => Promise<
  { readonly name: string; readonly isSilent: boolean } | { readonly rule: RuleId; readonly message: string }
>;

/** Checks the videos and sounds, has their files published, and asks for the words of those that are heard. */
export async function publishAllMedia(all: readonly Media[], publish: PublishMedia, addFault: AddFault): Promise<void> {
  for (const media of all) {
    const own = (name: string): Promise<Published> => publishOwn(name, media, publish, addFault);
    const forms = await Promise.all(media.typed.map(own));
    const captions = await Promise.all(
      media.captions.map(async (each) => ({ ...each, name: (await own(each.name))?.name })),
    );
    media.sources = forms.flatMap((form) => {
      const type = form && playedType(form.name);
      return form && type ? [{ name: form.name, type }] : [];
    });
    media.captions = captions.flatMap(({ name, language }) => (name === undefined ? [] : [{ name, language }]));
    const isHeard = forms.some((form) => form && !form.isSilent);
    if (isHeard) checkWords(media, addFault);
  }
}

type Published = { readonly name: string; readonly isSilent: boolean } | undefined;

async function publishOwn(name: string, media: Media, publish: PublishMedia, addFault: AddFault): Promise<Published> {
  const wrong = addressFault(name);
  if (wrong) {
    addFault(wrong.rule, media, wrong.message);
    return undefined;
  }
  const published = await publish(name);
  if ('name' in published) return published;
  addFault(published.rule, media, published.message);
  return undefined;
}

/** What is wrong with a name that is an address. */
function addressFault(name: string): { readonly rule: RuleId; readonly message: string } | undefined {
  const shown = name.slice(0, 60);
  if (/^(?:https?:)?\/\//i.test(name))
    return {
      rule: 'path-outside-folder',
      message: `"${shown}" is on another site; put the file into the folder of the report and write its name, or link to it in a sentence`,
    };
  if (/^[a-z][a-z0-9+.-]*:/i.test(name.replace(/\s/g, '')))
    return {
      rule: 'link-unsafe',
      message: `"${shown}" is no file; write the name of a file in the folder of the report`,
    };
  return undefined;
}

/** Who cannot hear reads: https://www.w3.org/WAI/WCAG22/quickref/#captions-prerecorded */
function checkWords(media: Media, addFault: AddFault): void {
  const { kind, captions, transcript, typed } = media;
  const stem = (typed[0] ?? '').replace(/\.\w+$/, '');
  const name = media.name === '' ? `This ${kind === 'video' ? 'video' : 'sound'}` : media.name;
  if (kind === 'video' && captions.length === 0) {
    const value = /[\s"{}]/.test(stem) ? `"${stem}.vtt"` : `${stem}.vtt`;
    const cure = `write what is heard into "${stem}.vtt" and add captions=${value} in braces behind the video, or take the sound out of it`;
    addFault('media-words', media, `${name} has sound and no captions; ${cure}`);
  }
  if (kind === 'audio' && !transcript) {
    const cure =
      'write what is heard in braces behind it, as in transcript="A systolic murmur, loudest in mid-systole."';
    addFault('media-words', media, `${name} has no transcript; ${cure}`);
  }
}
