import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceText } from '../../faults/fault.ts';
import { splitFrontMatter } from '../../loading/front-matter.ts';
import { versionsFolder } from '../../loading/list-versions.ts';

/** A correction as article.md is to state it. */
export interface StatedCorrection {
  readonly date: string;
  readonly change: string;
  readonly version?: number | undefined;
}

/** The number that the version of an article that is out now gets when it is kept. */
export async function nextVersion(article: string): Promise<number> {
  const names = await readdir(join(article, versionsFolder)).catch(() => []);
  return Math.max(0, ...names.map(Number).filter(Number.isInteger)) + 1;
}

/** Writes the folder of an article anew, with its text of today kept as an earlier version. */
export async function copyWithVersion(article: string, ready: string, correction: StatedCorrection): Promise<void> {
  await cp(article, ready, { recursive: true });
  const kept = join(ready, versionsFolder, String(correction.version));
  await mkdir(kept, { recursive: true });
  const names = (await readdir(article)).filter((name) => name !== versionsFolder);
  for (const name of names) await cp(join(article, name), join(kept, name), { recursive: true });
  await stateIn(join(ready, 'article.md'), correction);
}

/** Writes the folder of an article anew without any earlier version. */
export async function copyWithoutVersions(article: string, ready: string, correction: StatedCorrection): Promise<void> {
  await cp(article, ready, { recursive: true });
  await rm(join(ready, versionsFolder), { recursive: true, force: true });
  await stateIn(join(ready, 'article.md'), correction);
}

async function stateIn(file: string, correction: StatedCorrection): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, withCorrection(text, correction));
}

/** Whether a correction can be added to the front matter: where there is a list, its entries stand on lines of their own. */
export function canBeStated(text: string): boolean {
  const fields = text.slice(0, endOfFields(text));
  return !/^corrected:[ \t]*[^\s#]/m.test(fields) && !/^[ \t]*-[ \t]*\{/m.test(corrections.exec(fields)?.[0] ?? '');
}

/** article.md with one more correction in its front matter; one without a number takes those of all others away. */
export function withCorrection(text: string, { date, change, version }: StatedCorrection): string {
  const end = endOfFields(text);
  const fields = version === undefined ? withoutNumbers(text.slice(0, end)) : text.slice(0, end);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const [head] = /^corrected:[^\n]*\n/m.exec(fields) ?? [];
  const at = head === undefined ? fields.length : fields.indexOf(head) + head.length;
  const indent =
    head === undefined ? '  ' : (/^(?:[ \t]*(?:#[^\n]*)?\n)*([ \t]*)- /.exec(fields.slice(at))?.[1] ?? '  ');
  const lines = [
    ...(head === undefined ? ['corrected:'] : []),
    `${indent}- date: ${date}`,
    `${indent}  change: ${JSON.stringify(change)}`,
    ...(version === undefined ? [] : [`${indent}  version: ${version}`]),
  ];
  const added = lines.map((line) => line + lineBreak).join('');
  return fields.slice(0, at) + added + fields.slice(at) + text.slice(end);
}

const endOfFields = (text: string): number => splitFrontMatter(new SourceText('', text)).span?.end ?? 0;

/** The list of corrections, up to the next field. */
const corrections = /^corrected:[^\n]*\n(?:(?:[ \t#-][^\n]*)?\r?\n)*/m;

/** The fields without the numbers of earlier versions. */
function withoutNumbers(fields: string): string {
  return fields.replace(corrections, (list) => list.replace(/^[ \t]+version:[^\n]*\n/gm, ''));
}
