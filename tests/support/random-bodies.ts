import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Random, seeded } from '../../bench/random.ts';

const prose = (random: Random): string =>
  'A woman came with a cough that had lasted three weeks, and with nothing else. '.repeat(random.between(2, 14));

function table(random: Random, at: number): string {
  const columns = random.between(2, 8);
  const rows = random.pick([2, 4, 12, 20, 60]);
  const line = (row: string) => `| ${Array.from({ length: columns }, () => row).join(' | ')} |`;
  const cells = Array.from({ length: rows }, (_, row) => line(`c${at}r${row}`));
  const note = random.chance(0.4) ? `\n\nAbbreviations: C, note${at}.` : '';
  return [line('Head'), line('---'), ...cells, '', `Table: captiontable${at}. {#tbl-${at}}`].join('\n') + note;
}

const figure = (random: Random, at: number): string =>
  `![A picture.](${random.pick(['square.png', 'tower.png'])})\n\nFigure: captionfigure${at}. {#fig-${at}}`;

/** Writes a journal of reports with paragraphs, tables and figures of any size in any order, the same each time. */
export async function writeRandomBodies(content: string, columns: 1 | 2, count: number): Promise<void> {
  mkdirSync(content, { recursive: true });
  const journal = {
    title: 'A Journal of Tables',
    url: 'https://example.org',
    license: 'CC-BY-4.0',
    'pdf-columns': columns,
  };
  writeFileSync(join(content, 'journal.yaml'), JSON.stringify(journal));
  for (let at = 0; at < count; at++) {
    const random = seeded(at);
    const folder = join(content, 'articles', `body-${at}`);
    mkdirSync(folder, { recursive: true });
    const blocks = Array.from({ length: random.between(6, 24) }, (_, block) =>
      random.pick([prose, prose, table, figure])(random, block),
    );
    const front = { title: `Tables ${at}`, published: '2024-01-05', authors: [{ name: 'Anna Example' }] };
    const body = `## Case\n\n${prose(random)}\n\n${blocks.join('\n\n')}\n\nEnd.`;
    writeFileSync(join(folder, 'article.md'), `---\n${JSON.stringify(front)}\n---\n\n${body}\n`);
    for (const [name, height] of [
      ['square.png', 300],
      ['tower.png', 700],
    ] as const) {
      const picture = sharp({ create: { width: 300, height, channels: 3, background: '#7a1f3d' } });
      await picture.png().toFile(join(folder, name));
    }
  }
}
