import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { rangesOf } from '../../text/code-ranges.ts';
import type { FontFamily, FontSlice } from './font-families.ts';
import { sliceCharacters, sliceFor } from './font-glyphs.ts';

let only: Renderer | undefined;
const registered = new Map<FontSlice, Promise<void>>();

/** The one renderer of the process, which has the fonts for these code points. */
export async function rendererFor(
  codes: Iterable<number>,
  stacks: readonly (readonly FontFamily[])[],
): Promise<Renderer> {
  only ??= new Renderer();
  const renderer = only;
  const slices = new Set<FontSlice>();
  for (const code of codes) {
    for (const stack of stacks) {
      const slice = sliceFor(code, stack);
      if (slice !== undefined) slices.add(slice);
    }
  }
  await Promise.all([...slices].map((slice) => register(slice, renderer)));
  return renderer;
}

function register(slice: FontSlice, into: Renderer): Promise<void> {
  const registering = registered.get(slice) ?? registerFiles(slice, into);
  registered.set(slice, registering);
  return registering;
}

async function registerFiles(slice: FontSlice, into: Renderer): Promise<void> {
  // Only what the slice draws: a picture must not depend on the slices that earlier ones needed.
  const unicodeRange = rangesOf(sliceCharacters(slice)).map(([first, last]): [number, number] => [first, last]);
  for (const { style, path } of slice.files) {
    await into.registerFont({ name: slice.family.name, style, unicodeRange, data: await readFile(path) });
  }
}
