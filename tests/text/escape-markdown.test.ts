import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';

const texts = [
  'Troponin was <LOD> & <b>rising</b>',
  '# One',
  '1. First',
  '- a *b* _c_ `d` [e](f) ![g](h)',
  '&lt; stays &amp; as typed',
  '=====',
  'a\\b',
];

describe('plain text in Markdown', () => {
  it.each(texts)('is read as it was: %s', (text) => {
    const [block] = fromMarkdown(escapeMarkdown(text)).children;
    expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
    expect(block && 'children' in block && block.children).toHaveLength(1);
  });
});
