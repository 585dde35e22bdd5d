import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedKinds } from '../../src/files/published-kinds.ts';

it('are those that the guide for editors lists', () => {
  const rows = publishedKinds.map(
    ({ name, endings }) => `| ${name} | ${endings.map((ending) => `\`.${ending}\``).join(', ')} |`,
  );
  expect(readFileSync('docs/editors.md', 'utf8')).toContain(`| --- | --- |\n${rows.join('\n')}\n\n`);
});
