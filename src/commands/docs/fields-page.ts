import { type FieldBlock, fieldGroups } from './field-blocks.ts';

function row(name: string, { fields }: FieldBlock): string {
  const field = fields.shape[name];
  const required = field?.safeParse(undefined).success === false;
  // A "|" would end the cell.
  const description = (field?.description ?? '').replaceAll('|', '\\|');
  return `| \`${name}\` | ${required ? 'yes' : ''} | ${description} |`;
}

function section(block: FieldBlock): string[] {
  const rows = Object.keys(block.fields.shape).map((name) => row(name, block));
  return [
    `### ${block.title.replaceAll('*', '\\*')}`,
    '',
    block.text,
    '',
    '| field | required | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '```yaml',
    block.example,
    '```',
    '',
  ];
}

/** The page of the docs that lists every field: Markdown, from the descriptions of the schema. */
export function fieldsPage(): string {
  return [
    '# All fields',
    '',
    'All that can be written in the files of the content folder. A field that is not listed is refused, so a slip of the',
    'pen is never lost in silence. Where a list is expected, one entry may be written without it.',
    '',
    'Put a value in quotation marks where it holds a colon followed by a space, or " #", or where it begins with one of',
    '`* & [ { @ % ! | >` or a quotation mark: `title: "Fever: a case"`. Indent with spaces, never with tabs.',
    '',
    ...fieldGroups.flatMap(({ title, blocks }) => [`## ${title}`, '', ...blocks.flatMap(section)]),
    '<!-- Written by `npm run docs` from src/schema. -->',
    '',
  ].join('\n');
}
