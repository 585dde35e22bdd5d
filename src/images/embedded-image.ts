import { type StrippableKind, stripMetadata } from './strip/strip-metadata.ts';

const dataUrl = /^data:image\/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/i;

/** An image embedded in a drawing, its metadata removed; undefined where it is none or not sound. */
export function strippedDataUrl(url: string): string | undefined {
  const [, type, base64] = dataUrl.exec(url.trim()) ?? [];
  if (type === undefined || base64 === undefined) return undefined;
  const name = type.toLowerCase().replace('jpg', 'jpeg');
  try {
    const stripped = stripMetadata(name as StrippableKind, Buffer.from(base64, 'base64'), undefined);
    return `data:image/${name};base64,${stripped.toString('base64')}`;
  } catch {
    return undefined;
  }
}
