import { type CheerioAPI, load } from 'cheerio';
import { stringify } from 'yaml';
import { type Block, blocksOf } from './blocks.ts';
import { type Display, displaysOf } from './displays.ts';
import { markdownOf, type XmlNode } from './inline.ts';
import { referencesOf } from './references.ts';

/** A published report as an editor would enter it. */
export interface ReportFiles {
  /** Text of article.md. */
  readonly article: string;
  /** Text of references.json; absent where the report has no references. */
  readonly references?: string | undefined;
  /** The names of its images, which the data do not hold. */
  readonly images: readonly string[];
}

/** Reads a report of the PMC open-access set. @param name its file without ".xml" */
export function reportFiles(xml: string, name: string): ReportFiles {
  const $ = load(xml, { xmlMode: true });
  const references = referencesOf($);
  const order = $('back ref')
    .toArray()
    .map((ref) => $(ref).attr('id') ?? '');
  const displays = displaysOf($, order);
  const blocks = [
    ...$('article-meta > abstract')
      .toArray()
      .flatMap((node) => abstractOf($, node, order)),
    ...$('article > body')
      .toArray()
      .flatMap((node) => blocksOf($, node, order, 1)),
    ...$('article > back')
      .children(':not(ref-list)')
      .toArray()
      .flatMap((node) => declarationOf($, node, order)),
  ];
  const body = placed(blocks, displays).join('\n\n');
  return {
    article: `---\n${stringify(frontOf($, order, name), { lineWidth: 0 })}---\n\n${body}\n`,
    references: references.length === 0 ? undefined : JSON.stringify(references, undefined, 1),
    images: displays.flatMap(({ images }) => images),
  };
}

function abstractOf($: CheerioAPI, node: XmlNode, order: readonly string[]): Block[] {
  const blocks = blocksOf($, node, order, 2);
  return $(node).children('title').length > 0 ? blocks : [{ markdown: '## Abstract', mentions: [] }, ...blocks];
}

const untitled: Readonly<Record<string, string>> = { ack: 'Acknowledgements', 'fn-group': 'Funding' };

function declarationOf($: CheerioAPI, node: XmlNode, order: readonly string[]): Block[] {
  const blocks = blocksOf($, node, order, 2);
  const title =
    $(node).children('title').length === 0 && $(node).is('ack, fn-group') ? untitled[nameOf(node)] : undefined;
  return title === undefined ? blocks : [{ markdown: `## ${title}`, mentions: [] }, ...blocks];
}

const nameOf = (node: XmlNode): string => (node.type === 'tag' ? node.name : '');

/** Each figure stands behind the first block that mentions it, and none before one of a smaller number. */
function placed(blocks: readonly Block[], displays: readonly Display[]): string[] {
  const behind = blocks.map((): string[] => []);
  for (const isTable of [false, true]) {
    let least = 0;
    for (const { id, markdown } of displays.filter((each) => each.markdown.includes('Table: ') === isTable)) {
      const first = blocks.findIndex(({ mentions }) => mentions.includes(id));
      least = Math.max(least, first === -1 ? blocks.findLastIndex(({ mentions }) => mentions.length > 0) : first);
      behind[Math.max(0, least)]?.push(markdown);
    }
  }
  return blocks.flatMap(({ markdown }, index) => [markdown, ...(behind[index] ?? [])]);
}

function frontOf($: CheerioAPI, order: readonly string[], name: string): Record<string, unknown> {
  const meta = $('article-meta');
  const text = (selector: string): string | undefined =>
    meta.find(selector).first().text().replace(/\s+/g, ' ').trim() || undefined;
  const title = meta.find('title-group > article-title').first();
  title.find('xref, fn').remove();
  const keywords = meta
    .find('kwd')
    .toArray()
    .map((node) => markdownOf($, $(node).contents().toArray(), order));
  const published = dateOf(
    meta.find('pub-date[pub-type="epub"]').length > 0 ? 'pub-date[pub-type="epub"]' : 'pub-date',
  );
  const fields = {
    title: markdownOf($, title.contents().toArray(), order),
    authors: meta
      .find('contrib')
      .toArray()
      .map((node) => authorOf($, node)),
    keywords: keywords.length > 0 ? keywords : undefined,
    doi: text('article-id[pub-id-type="doi"]'),
    pmcid: name,
    volume: published?.slice(0, 4),
    'e-locator': text('elocation-id'),
    received: dateOf('date[date-type="received"]'),
    accepted: dateOf('date[date-type="accepted"]'),
    published,
    references: $('back ref').length > 0 ? 'references.json' : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

  function dateOf(selector: string): string | undefined {
    const parts = ['year', 'month', 'day'].map((part) => text(`${selector} > ${part}`)?.padStart(2, '0'));
    return parts[0] && parts.filter((part) => part !== undefined).join('-');
  }
}

function authorOf($: CheerioAPI, node: XmlNode): Record<string, unknown> {
  const part = (name: string): string => $(node).find(`name > ${name}`).first().text().trim();
  const places = $(node)
    .find('xref[ref-type="aff"]')
    .toArray()
    .flatMap((xref) => {
      const place = $(`aff[id="${$(xref).attr('rid')}"]`)
        .first()
        .clone();
      place.find('label, sup').remove();
      const text = place.text().replace(/\s+/g, ' ').trim();
      return text === '' ? [] : [text];
    });
  const person =
    part('surname') === ''
      ? { group: $(node).find('collab').text() }
      : { given: part('given-names'), family: part('surname') };
  return { ...person, ...(places.length > 0 && { affiliations: places }) };
}
