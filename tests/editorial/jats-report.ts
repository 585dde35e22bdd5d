import { type CheerioAPI, load } from 'cheerio';
import type { CheckedReport } from '../../src/editorial/check.ts';
import { SourceText } from '../../src/faults/fault.ts';
import type { Display, Mention, ReportText, TextBlock } from '../../src/model/report-text.ts';
import { unmarked } from '../../src/model/text.ts';
import { sampleArticle } from '../model/sample-article.ts';

type Element = ReturnType<ReturnType<CheerioAPI>['children']>[number];

/** A published case report in JATS as the editorial check reads one: real prose to measure false alarms by. */
export function jatsReport(xml: string): CheckedReport {
  const $ = load(xml, { xmlMode: true });
  $('xref[ref-type="bibr"], sup xref, fn, table-wrap-foot, title-group fn').remove();
  const blocks: TextBlock[] = [];
  for (const abstract of $('article-meta > abstract').toArray().slice(0, 1)) read($, abstract, 'abstract', 2, blocks);
  for (const body of $('article > body').toArray()) read($, body, 'body', 1, blocks);
  const title = text($, $('article-meta title-group > article-title').toArray()[0]);
  const keywords = $('article-meta kwd')
    .toArray()
    .map((node) => text($, node));
  const abstract = blocks.filter(({ part }) => part === 'abstract').map((block) => block.text);
  const article = sampleArticle({
    id: 'jats',
    title: unmarked(title),
    type: 'case-report',
    section: 'Case report',
    keywords,
    abstract: abstract.length === 0 ? undefined : abstract.join('\n\n'),
  });
  const source = new SourceText('article.md', blocks.map((block) => block.text).join('\n'));
  const reportText: ReportText = { blocks, displays: displaysOf($), mentions: mentionsOf($), comments: [] };
  return {
    ...{ article, source, text: reportText },
    ...{ references: [], files: [], found: [], allowed: [], retracted: {} },
    position: () => ({ line: 1, column: 1 }),
  };
}

/** Figures and tables in the order of their numbers; real ones stand where the publisher had room. */
function displaysOf($: CheerioAPI): Display[] {
  const all = $('body fig, body table-wrap, floats-group fig, floats-group table-wrap').toArray();
  const found = all.flatMap((node): Display[] => {
    const number = /^\D*(\d+)\D*$/.exec($(node).children('label').text())?.[1];
    if (number === undefined) return [];
    const kind = node.name === 'fig' ? 'figure' : 'table';
    const name = `${kind === 'figure' ? 'Figure' : 'Table'} ${number}`;
    return [
      {
        kind,
        id: $(node).attr('id') ?? name,
        name,
        offset: 0,
        caption: text($, $(node).children('caption').toArray()[0]),
        images: [],
      },
    ];
  });
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function mentionsOf($: CheerioAPI): Mention[] {
  const all = $('body xref[ref-type="fig"], body xref[ref-type="table"]').toArray();
  return all.map((node, offset) => ({
    id: $(node).attr('rid') ?? '',
    offset,
    inCaption: $(node).closest('caption').length > 0,
  }));
}

function text($: CheerioAPI, node: Element | undefined): string {
  if (!node) return '';
  const copy = $(node).clone();
  copy.find('inline-formula, disp-formula, ext-link, uri, email').replaceWith('\uFFFC');
  return copy.text().replace(/\s+/g, ' ').trim();
}

function read($: CheerioAPI, node: Element, part: TextBlock['part'], depth: number, blocks: TextBlock[]): void {
  for (const child of $(node).children().toArray()) {
    const add = (kind: TextBlock['kind'], level?: number): void => {
      blocks.push({ kind, part, depth: level, text: text($, child), places: [[0, blocks.length]] });
    };
    if (child.name === 'title') add('heading', Math.max(2, depth));
    else if (child.name === 'p') add('paragraph');
    else if (child.name === 'caption') add('caption');
    else if (child.name === 'td' || child.name === 'th') add('cell');
    else read($, child, part, child.name === 'sec' ? depth + 1 : depth, blocks);
  }
}
