import { readFile } from 'node:fs/promises';
import { mostDrawingBytes } from './drawing-limits.ts';

/** Whether a file is an SVG drawing with letters that are drawn with a font. A file that cannot be read has none. */
export async function hasLetters(file: string): Promise<boolean> {
  if (!/\.svg$/i.test(file)) return false;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes !== undefined && bytes.length <= mostDrawingBytes && drawsText(bytes.toString('utf8'));
}

function drawsText(drawing: string): boolean {
  const shown = drawing.replace(/<!--.*?(?:-->|$)/gs, '');
  const [, ...texts] = shown.split(/<(?:[\w-]+:)?text(?=[\s>])/);
  return texts.some((text) => {
    const [content = ''] = text.slice(text.indexOf('>') + 1).split(/<\/(?:[\w-]+:)?text\s*>/);
    return content.replace(/<[^<>]*>/g, '').trim() !== '';
  });
}
