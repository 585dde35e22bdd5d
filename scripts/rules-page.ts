import { rules } from '../src/faults/rules.ts';

/** The page of the docs that lists every rule: Markdown, in the order of the table of rules. */
export function rulesPage(): string {
  const rows = Object.entries(rules).map(
    ([id, { severity, description }]) => `| \`${id}\` | ${severity} | ${description} |`,
  );
  return [
    '# Rules',
    '',
    'Every fault that `npm run check`, a build and a deposit report ends with the id of its rule. An error stops the build,',
    'a warning does not.',
    '',
    '| rule | kind | what it asks |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '<!-- Written by `npm run docs` from src/faults/rules.ts. -->',
    '',
  ].join('\n');
}
