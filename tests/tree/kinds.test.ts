import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/tree/block.ts';
import type { Node } from '../../src/model/tree/node.ts';
import { nodesIn } from '../../src/model/tree/nodes-in.ts';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeMarkdown } from '../../src/outputs/markdown/tree/write-markdown.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { writeText } from '../../src/tree/text/write-text.ts';
import { guideExamples } from '../support/guide-examples.ts';
import { type Kind, kinds } from './kinds.ts';
import { build } from './support.ts';

// A new kind of node does not pass the type check before it stands in the table, and in each writer.

const kindsIn = (blocks: readonly Block[]): readonly Node['type'][] =>
  [...nodesIn(blocks)].map(({ type }) => type).toSorted();

const table = Object.entries(kinds) as [Node['type'], Kind][];

describe('each kind of node', () => {
  it.each(table)('has a syntax and is written by every writer: %s', async (type, kind) => {
    const { text, faults } = await build(kind.typed);
    expect(faults).toEqual([]);
    expect(kindsIn(text.body)).toContain(type);
    expect(writeHtml(text, 'en').body).toContain(kind.html);
    expect(writeJats(text, 'en').body).toContain(kind.jats);
    expect(writeTypst(text, 'en').body.replace(/\/\*[<>].*?\*\//g, '')).toContain(kind.typst);
    expect(writeMarkdown(text, 'en').body).toContain(kind.markdown);
    expect(writeText(text.body)).toContain(kind.plain);
  });

  it('is shown by docs/writing.md, but for those that say why not', async () => {
    const examples = guideExamples(readFileSync('docs/writing.md', 'utf8'));
    const built = await Promise.all(examples.map((example) => build(example)));
    const shown = new Set(built.flatMap(({ text }) => kindsIn(text.body)));
    const expected = table.flatMap(([type, { notShown }]) => (notShown === undefined ? [type] : []));
    expect([...shown].toSorted()).toEqual(expected.toSorted());
  });
});
