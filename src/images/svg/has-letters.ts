import { mostDrawingBytes } from './drawing-limits.ts';

/** Whether a file is an SVG drawing with letters that are drawn with a font; one past the limit is refused elsewhere. */
export function hasLetters(name: string, bytes: Buffer): boolean {
  return /\.svg$/i.test(name) && bytes.length <= mostDrawingBytes && drawsText(bytes.toString('utf8'));
}

function drawsText(drawing: string): boolean {
  const shown = drawing.replace(/<!--.*?(?:-->|$)/gs, '');
  const [, ...texts] = shown.split(/<(?:[\w-]+:)?text(?=[\s>])/);
  return texts.some((text) => {
    const [content = ''] = text.slice(text.indexOf('>') + 1).split(/<\/(?:[\w-]+:)?text\s*>/);
    return content.replace(/<[^<>]*>/g, '').trim() !== '';
  });
}
