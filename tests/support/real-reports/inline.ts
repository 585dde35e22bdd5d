import type { CheerioAPI } from 'cheerio';

/** A node of a document that cheerio has read. */
export type XmlNode = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** Elements that the guide of writers lets stand in a text, by the names that JATS has for them. */
const marks: Readonly<Record<string, string>> = {
  italic: 'em',
  bold: 'strong',
  sup: 'sup',
  sub: 'sub',
  underline: 'u',
};

/** What is written in blocks of its own. */
const blocks = new Set(['fig', 'table-wrap', 'table-wrap-group', 'list', 'def-list', 'fn', 'supplementary-material']);

const opened = '\u{E000}';
const closed = '\u{E001}';
const cited = `${opened}([^${closed}]*)${closed}`;
const cluster = new RegExp(
  `(?:<sup>|\\\\\\[|\\()?${cited}(?:\\s*[-,;–]\\s*${cited})*(?:</sup>|\\\\\\]|\\))?`.replaceAll('([^', '(?:[^'),
  'gu',
);

/** A text as an editor types it: its marks, and its citations by the keys of `order`, the ids of the list of references. */
export function markdownOf($: CheerioAPI, nodes: readonly XmlNode[], order: readonly string[]): string {
  return nodes
    .map((node) => written($, node))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(cluster, (typed) => citation(typed, order))
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+•>#=]/, '\\$&');
}

/** The key of a reference. */
export const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '');

function written($: CheerioAPI, node: XmlNode): string {
  if (node.type === 'text') return escaped(node.data);
  if (node.type !== 'tag' || blocks.has(node.name)) return ' ';
  if (node.name === 'xref' && node.attribs['ref-type'] === 'bibr') return `${opened}${node.attribs['rid']}${closed}`;
  if (node.name === 'break') return '<br>';
  if (node.name === 'inline-formula') return `$${tex($, $(node).find('mml\\:math, math').contents().toArray())}$`;
  const inner = node.children.map((child) => written($, child as XmlNode)).join('');
  if (node.name === 'sc') return `<span class="smallcaps">${inner}</span>`;
  const mark = marks[node.name];
  return mark === undefined || inner.trim() === '' ? inner : `<${mark}>${inner}</${mark}>`;
}

const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]~^$@{}|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A range names every reference between its ends. */
function citation(typed: string, order: readonly string[]): string {
  const keys: string[] = [];
  for (const [, dash, id = ''] of typed.matchAll(new RegExp(`([-–]\\s*)?${cited}`, 'gu'))) {
    const ids = id.split(' ').filter((each) => order.includes(each));
    const [first] = ids;
    const last = keys.at(-1);
    if (dash !== undefined && first !== undefined && last !== undefined) {
      keys.push(...order.slice(order.indexOf(last) + 1, order.indexOf(first)));
    }
    keys.push(...ids);
  }
  const outside = /^[\\[(]|<sup>/.test(typed) ? '' : ' ';
  if (keys.length === 0) return typed.replace(new RegExp(cited, 'gu'), '');
  return `${outside}[${[...new Set(keys)].map((id) => `@${keyOf(id)}`).join('; ')}]`;
}

const signs: Readonly<Record<string, string>> = { '×': '\\times ', '˙': '\\dot', '%': '\\%' };

function tex($: CheerioAPI, nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data.trim();
      if (node.type !== 'tag') return '';
      const parts = $(node)
        .children()
        .toArray()
        .map((child) => tex($, [child]));
      const name = node.name.replace('mml:', '');
      if (name === 'mo') return signs[$(node).text()] ?? $(node).text();
      if (name === 'mtext') return `\\text{${$(node).text()}}`;
      if (name === 'mover') return `\\dot{${parts[0]}}`;
      if (name === 'msub') return `${parts[0]}_{${parts[1]}}`;
      if (name === 'msubsup') return `${parts[0]}_{${parts[1]}}^{${parts[2]}}`;
      return tex($, $(node).contents().toArray());
    })
    .join('');
}
