import { type CheerioAPI, load } from 'cheerio';

type Element = ReturnType<ReturnType<CheerioAPI>['children']>[number];

/** A reference to a figure or a table that a publisher tagged. */
export interface TaggedReference {
  /** "fig-1"; absent where the source has no such figure. */
  readonly target?: string | undefined;
  /** With the words around it. */
  readonly words: string;
}

/** A line of a manuscript with the references that it holds. */
export interface ManuscriptLine {
  readonly text: string;
  readonly references: readonly TaggedReference[];
}

/** A published report as its authors would paste it: words alone, figures and tables behind the text by their numbers. */
export interface Manuscript {
  readonly body: string;
  /** Lines that hold references. */
  readonly lines: readonly ManuscriptLine[];
}

export function jatsManuscript(xml: string): Manuscript {
  const $ = load(xml, { xmlMode: true });
  const displays = displaysOf($);
  const targets = new Map(displays.map(({ id, label }) => [id, label]));
  const lines: ManuscriptLine[] = [];
  const add = (node: Element): string => {
    const line = lineOf($, node, targets);
    if (line.references.length > 0) lines.push(line);
    return escaped(line.text);
  };
  const captions = displays.map(({ node, label }) => written($, node, label, add));
  $('fig, table-wrap, fn').remove();
  const text = $('article > body title, article > body p')
    .toArray()
    .map((node) => (node.name === 'title' ? `## ${add(node)}` : add(node)));
  return { body: [...text, ...captions].filter((part) => part !== '' && part !== '## ').join('\n\n'), lines };
}

interface Display {
  readonly node: Element;
  readonly id: string;
  readonly label: string;
}

/** Figures and tables by the numbers that the publisher printed. */
function displaysOf($: CheerioAPI): Display[] {
  return (['fig', 'table-wrap'] as const).flatMap((name) => {
    const numbered = $(`body ${name}, floats-group ${name}`)
      .toArray()
      .map((node) => ({ node, number: Number(/\d+/.exec($(node).children('label').text())?.[0] ?? 1e3) }));
    const prefix = name === 'fig' ? 'fig' : 'tbl';
    return numbered
      .toSorted((a, b) => a.number - b.number)
      .map(({ node }, index) => ({ node, id: $(node).attr('id') ?? '', label: `${prefix}-${index + 1}` }));
  });
}

function written($: CheerioAPI, node: Element, label: string, add: (node: Element) => string): string {
  const caption = $(node).children('caption').children().toArray().map(add).join(' ');
  const words = caption === '' ? 'Caption.' : caption;
  if (node.name === 'fig') return `![Grey field of ${label}](${label}.jpg)\n\nFigure: ${words} {#${label}}`;
  const cells = $(node)
    .find('td, th')
    .toArray()
    .map((cell) => `| ${add(cell).replaceAll('|', '\\|')} |`);
  return `| Cells |\n| --- |\n${cells.join('\n')}\n\nTable: ${words} {#${label}}`;
}

function lineOf($: CheerioAPI, node: Element, targets: ReadonlyMap<string, string>): ManuscriptLine {
  const copy = $(node).clone();
  copy.find('fig, table-wrap, list, disp-formula, inline-formula, fn').remove();
  const text = copy.text().replace(/\s+/g, ' ').trim();
  const references = copy.find('xref[ref-type="fig"], xref[ref-type="table"]').toArray();
  return {
    text,
    references: references.map((reference) => ({
      target: targets.get($(reference).attr('rid')?.split(' ')[0] ?? ''),
      words: $(reference).text(),
    })),
  };
}

const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]~^$@{}|<&#!]/g, '\\$&').replace(/^([-+\d]+)([.)]?\s)/, '\\$1$2');
