import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const cells = (row: number, columns: number): string =>
  Array.from({ length: columns }, (_, at) => `cell${row}x${at + 1}`).join(' | ');

const table = (columns: number, rows: number): string =>
  [
    `| ${cells(0, columns)} |`,
    `|${' --- |'.repeat(columns)}`,
    ...Array.from({ length: rows }, (_, at) => `| ${cells(at + 1, columns)} |`),
  ].join('\n');

const sentences =
  'This row says a good deal more than one line of a narrow column can hold, and goes on to say it. '.repeat(3);

const manySentences = (count: number): string =>
  'A woman came with a cough that had lasted three weeks, and with nothing else. '.repeat(count);

const squares = '![A square.](square.png)\n'.repeat(4);

/** Tables that meet the ends of columns and of pages. */
const captions = Array.from(
  { length: 9 },
  (_, at) => `${manySentences(5 + 3 * at)}\n\n${table(3, 7)}\n\nTable: Caption${at}. {#tbl-${at}}`,
).join('\n\n');

/** Bodies of reports that are hard to set on paper, each with words of its own to be found again. */
export const hardBodies: Readonly<Record<string, string>> = {
  notes: `## Abstract

Before.[^abstract] After.

## Learning points

- A point.[^point]

## Case

Text.[^body] Again.[^body]

![A square.](square.png)
![Another square.](square.png)

Figure: Panels.[^panels] {#fig-panels}

| A | B | C | D |
| - | - | - | - |
| 1 | 2[^cell] | 3 | 4 |

Table: Wide.[^caption] {#tbl-wide}

[^abstract]: noteabstract
[^point]: notepoint
[^body]: notebody
[^panels]: notepanels
[^cell]: notecell
[^caption]: notecaption

    - notelist
`,
  lists:
    '- one\n    - two\n        - three\n            - four\n\n1. First.\n\n    ![A square.](square.png)\n\n    Figure: Inlist. {#fig-list}\n\n> Quoted.\n>\n> - listed',
  tall: '![A tower.](tower.png)\n\nFigure: Towercaption. {#fig-tower}\n\nAfterwards.',
  panels: `${'![A tower.](tower.png)\n'.repeat(8)}\nFigure: Panelcaption. {#fig-towers}\n\nAfterwards.`,
  tables: `${table(30, 4)}\n\nTable: Broad. {#tbl-broad}\n\n${table(4, 18).replace(/cell(\d+)x1/g, (cell) => `${cell} ${sentences}`)}\n\nTable: High. {#tbl-high}`,
  heads: `| Cited [@a] | [linked](https://example.org) | noted[^head] |\n| - | - | - |\n${'| x | y | z |\n'.repeat(90)}\nTable: Long. {#tbl-long}\n\n[^head]: notehead`,
  notice: 'The report is retracted.',
  signs: 'Na⁺, Ca²⁺, 5 L⁻¹, 36 ℃, Ⅳ, ✔ and `日本 שלום кг`, $\\text{кг}$ and $\\text{体重}$. 김철수 and 山田太郎.',
  retracted: '- An item of a list under the mark.\n'.repeat(90),
  captions,
  legend: `![A square.](square.png)\n\nFigure: ${manySentences(130)} {#fig-legend}\n\nAfterwards.`,
  cramped: `${manySentences(30)}\n\n${squares}\nFigure: Squares. {#fig-squares}\n\n![A tower.](tower.png)\n\nFigure: Towercaption. {#fig-tower}\n\n${manySentences(20)}`,
  broad: `${table(8, 60)}\n\nTable: Broad and long. {#tbl-broad}\n\nOesophagogastroduodenoscopy.`,
  words: `NM_000546.6:c.817_818delinsTTGGCATTTGGCCATGCCATTGACNM_000546.6:c.817_818delinsTTGGCATTTGGCCATGCC and [\`code\` with $x^2$](https://example.org).\n\n\`\`\`\n${'abcdefghij'.repeat(20)}\n\`\`\``,
};

/** Writes a journal of these reports. */
export async function writeHardLayout(content: string, columns: 1 | 2): Promise<void> {
  mkdirSync(content, { recursive: true });
  const journal = ['title: A Journal That Is Hard to Print', 'url: https://example.org', 'license: CC-BY-4.0'];
  writeFileSync(join(content, 'journal.yaml'), `${journal.join('\n')}\npdf-columns: ${columns}\n`);
  for (const [id, body] of Object.entries(hardBodies)) {
    const folder = join(content, 'articles', id);
    mkdirSync(folder, { recursive: true });
    const references = body.includes('[@a]')
      ? 'references:\n  - { id: a, type: book, title: A book, issued: 2020, publisher: Nobody, author: [{ family: A }] }\n'
      : '';
    const withdrawn = id === 'notice' ? 'type: retraction\nretracts: retracted\n' : '';
    const facts = `${withdrawn}title: "A ~~bad~~ report with \`code\`: ${id}"\npublished: 2025-01-01\nauthors: [{ name: Anna Example }]\n${references}`;
    writeFileSync(join(folder, 'article.md'), `---\n${facts}---\n\n${body}\n`);
    if (body.includes('square.png')) await image(join(folder, 'square.png'), 300, 300);
    if (body.includes('tower.png')) await image(join(folder, 'tower.png'), 200, 1600);
  }
}

async function image(file: string, width: number, height: number): Promise<void> {
  await sharp({ create: { width, height, channels: 3, background: '#7a1f3d' } })
    .png()
    .toFile(file);
}
