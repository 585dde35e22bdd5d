import type { CheerioAPI } from 'cheerio';
import { markdownOf, type XmlNode } from './inline.ts';

/** A block of Markdown with the ids of the figures and tables that it mentions. */
export interface Block {
  readonly markdown: string;
  readonly mentions: readonly string[];
}

/** What a section of a published report holds, but for its figures and tables. */
export function blocksOf($: CheerioAPI, node: XmlNode, order: readonly string[], depth: number): Block[] {
  return $(node)
    .children()
    .toArray()
    .flatMap((child): Block[] => {
      const write = (nodes: readonly XmlNode[]): string => markdownOf($, nodes, order);
      if ($(child).is('title')) return block(child, `${'#'.repeat(depth)} ${write($(child).contents().toArray())}`);
      if ($(child).is('sec')) return blocksOf($, child, order, depth + 1);
      if ($(child).is('list')) return block(child, listOf(child));
      if ($(child).is('def-list')) return block(child, definitionsOf(child));
      if ($(child).is('fn')) return blocksOf($, child, order, depth);
      if (!$(child).is('p')) return [];
      const lists = $(child)
        .find('list')
        .toArray()
        .map((list) => listOf(list));
      return block(child, [write($(child).contents().toArray()), ...lists].filter((part) => part !== '').join('\n\n'));

      function block(of: XmlNode, markdown: string): Block[] {
        const references = $(of).find('xref[ref-type="fig"], xref[ref-type="table"]').toArray();
        const mentions = references.flatMap((each) => ($(each).attr('rid') ?? '').split(' '));
        return markdown === '' || /^#+ $/.test(markdown) ? [] : [{ markdown, mentions }];
      }

      function listOf(list: XmlNode): string {
        const items = $(list).children('list-item').toArray();
        return items.map((item) => `- ${write($(item).children('p').contents().toArray())}`).join('\n');
      }

      function definitionsOf(list: XmlNode): string {
        const items = $(list).children('def-item').toArray();
        const lines = items.map((item) => {
          const term = write($(item).children('term').contents().toArray());
          return `${term}\n: ${write($(item).find('def p').contents().toArray())}`;
        });
        return lines.join('\n\n');
      }
    });
}
