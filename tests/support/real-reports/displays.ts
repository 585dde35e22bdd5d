import type { CheerioAPI } from 'cheerio';
import { markdownOf, type XmlNode } from './inline.ts';

/** A figure or a table of a report, in Markdown. */
export interface Display {
  readonly id: string;
  readonly markdown: string;
  /** The files that it shows. */
  readonly images: readonly string[];
}

/** Figures and tables by the numbers that the publisher printed. */
export function displaysOf($: CheerioAPI, order: readonly string[]): Display[] {
  return (['fig', 'table-wrap'] as const).flatMap((name) =>
    $(`body ${name}, floats-group ${name}`)
      .toArray()
      .map((node) => ({ node, number: Number(/\d+/.exec($(node).children('label').text())?.[0] ?? 1e3) }))
      .toSorted((a, b) => a.number - b.number)
      .map(({ node }, index) => display($, node, index + 1, order)),
  );
}

function display($: CheerioAPI, node: XmlNode, number: number, order: readonly string[]): Display {
  const id = $(node).attr('id') ?? '';
  const children = $(node).children('caption').children().toArray();
  const caption = children.map((child) => markdownOf($, $(child).contents().toArray(), order)).join(' ');
  if ($(node).is('table-wrap') && $(node).find('table').length > 0) {
    const notes = $(node).find('table-wrap-foot').children().toArray();
    const lines = [
      tableOf($, node, order),
      `Table: ${caption || 'Results.'} {#tbl-${number}}`,
      ...notes.map((note) => `Table note: ${noteOf($, note, order)}`),
    ];
    return { id, markdown: lines.join('\n\n'), images: [] };
  }
  const isTable = !$(node).is('fig');
  const kind = isTable ? 'table' : 'fig';
  const graphics = Math.max(1, $(node).find('graphic').length);
  const images = Array.from({ length: graphics }, (_, index) => `${kind}-${number}-${index + 1}.png`);
  const shown = images.map((file, index) => `![Grey field ${index + 1} of ${kind} ${number}.](${file})`).join('\n');
  const markdown = isTable
    ? `| ${shown} |\n| --- |\n\nTable: ${caption || 'Image.'} {#tbl-${number}}`
    : `${shown}\n\nFigure: ${caption || 'Image.'} {#fig-${number}}`;
  return { id, markdown, images };
}

function noteOf($: CheerioAPI, note: XmlNode, order: readonly string[]): string {
  return [...$(note).children().toArray(), ...($(note).is('p') ? [note] : [])]
    .filter((child) => $(child).is('label, p'))
    .map((child) => markdownOf($, $(child).contents().toArray(), order))
    .join(' ');
}

function tableOf($: CheerioAPI, node: XmlNode, order: readonly string[]): string {
  const part = (name: 'thead' | 'tbody'): string => {
    const rows = $(node).find(`${name} tr`).toArray();
    const lines = rows.map((row) => `<tr>${$(row).children().toArray().map(cell(name)).join('')}</tr>`);
    return lines.length === 0 ? '' : `<${name}>\n${lines.join('\n')}\n</${name}>\n`;
  };
  const cell =
    (place: string) =>
    (each: XmlNode): string => {
      const name = place === 'thead' || $(each).is('th') ? 'th' : 'td';
      const spans = ['colspan', 'rowspan'].flatMap((key) => {
        const value = $(each).attr(key);
        return value === undefined || value === '1' ? [] : [` ${key}="${value}"`];
      });
      return `<${name}${spans.join('')}>${markdownOf($, $(each).contents().toArray(), order)}</${name}>`;
    };
  return `<table>\n${part('thead')}${part('tbody')}</table>`;
}
