import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeCitation from 'rehype-citation';
import { describe, expect, test } from 'vitest';
import { csl } from '../../src/citation/engine.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { readReferenceFile } from '../../src/citation/read-references.ts';
import { readStyle } from '../../src/citation/style.ts';
import { SourceText } from '../../src/faults/fault.ts';
import { fixture } from './support.ts';

/** rehype-citation as it is, on one paragraph: an oracle where it is right, and a record of where it is not. */
async function plugin(text: string, options: object = {}): Promise<string> {
  const paragraph = (value: string) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  });
  const tree = { type: 'root', children: text.split('\n').map(paragraph) };
  const run = rehypeCitation as unknown as (options: object) => (tree: object, file: object) => Promise<void>;
  await run({
    bibliography: 'seed.bib',
    path: join(fixture('seed.bib'), '..'),
    csl: 'vancouver',
    suppressBibliography: true,
    ...options,
  })(tree, { data: {}, cwd: process.cwd() });
  const draw = (node: {
    value?: string;
    tagName?: string;
    properties?: { href?: string };
    children?: object[];
  }): string =>
    node.value ??
    (node.children ?? [])
      .map((child) => draw(child))
      .join('')
      .replace(/^(.*)$/, node.tagName === 'a' ? `‹${node.properties?.href}:$1›` : '$1');
  return draw(tree);
}

async function ours(...keys: string[]): Promise<string> {
  const { references } = readReferenceFile('seed.bib', readFileSync(fixture('seed.bib')));
  const { style } = readStyle(new SourceText('vancouver.csl', csl.styles.data['vancouver'] ?? ''));
  if (style === undefined) throw new Error('vancouver is not valid');
  const [pieces = []] = await formatCitations(
    [{ narrative: false, items: keys.map((key) => ({ key })) }],
    references,
    style,
    'en',
  );
  return pieces.map(({ text, keys: [key] }) => (key === undefined ? text : `‹#bib-${key}:${text}›`)).join('');
}

describe('rehype-citation 2.3.2: what Casebook works around', () => {
  test('links of a sorted cluster point to the wrong references; ours do not', async () => {
    const printed = await plugin('[@delprete2014]\n[@loewe2003; @delprete2014]', { linkCitations: true });
    expect(printed).toBe('(‹#bib-delprete2014:1›)(‹#bib-loewe2003:1›,‹#bib-delprete2014:2›)');
    expect(await ours('loewe2003', 'delprete2014')).toBe('(‹#bib-delprete2014:1›,‹#bib-loewe2003:2›)');
  });

  test('a narrative citation has no printed form', async () => {
    expect(await plugin('@delprete2014 showed')).toContain('NO_PRINTED_FORM');
  });

  test('an unknown key is printed as typed and makes its whole cluster raw', async () => {
    expect(await plugin('[@delprete2014; @nobody]')).toBe('[@delprete2014; @nobody]');
  });

  test('a suffix without a locator is dropped', async () => {
    expect(await plugin('[@kan2008, for a review]')).toBe('(1)');
  });

  test('a key of one character is not found', async () => {
    expect(await plugin('[@x]')).toContain('NO_PRINTED_FORM');
  });
});

describe('rehype-citation 2.3.2 as an oracle: the same text without links', () => {
  test.each([
    ['one', ['delprete2014']],
    ['two in order', ['delprete2014', 'loewe2003']],
    ['a range', ['delprete2014', 'loewe2003', 'abdelrahman2013']],
    ['all', ['delprete2014', 'loewe2003', 'abdelrahman2013', 'tu2016', 'kan2008']],
  ])('%s', async (_what, keys) => {
    const text = await plugin(`[${keys.map((key) => `@${key}`).join('; ')}]`);
    expect((await ours(...keys)).replace(/‹[^:]*:([^›]*)›/g, '$1')).toBe(text);
  });
});
