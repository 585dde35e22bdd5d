import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/content/article/read-front-matter.ts';
import { SourceText } from '../../src/faults/fault.ts';

/** The code blocks of a page of documentation that are front matter, without the indentation of a list. */
function examples(path: string): string[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/^( *)```(?:yaml|markdown)\n(.*?)^ *```$/gms);
  return [...blocks]
    .map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((text) => text.startsWith('---\n'));
}

describe.each(['README.md', 'docs/editors.md'])('%s', (path) => {
  it('shows front matter that has no fault', () => {
    const found = examples(path);
    expect(found.length).toBe(1);
    for (const text of found) expect(readFrontMatter(new SourceText('article.md', text)).faults).toEqual([]);
  });
});
