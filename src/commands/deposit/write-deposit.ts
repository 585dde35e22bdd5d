import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printError } from '../../faults/print.ts';
import type { Depositor, Journal } from '../../model/journal.ts';
import { outputFile } from '../../model/output-files.ts';
import { writers } from '../../outputs/outputs.ts';
import { settings } from '../../settings/settings.ts';
import { buildFolder } from '../output/build-folder.ts';
import { openOutput } from '../output/open-output.ts';
import { isPacked, type PackedArticle, packArticle } from './pack-article.ts';
import type { Selection } from './select-articles.ts';
import type { WholeArticle } from './whole-article.ts';

/** What lies in the folder of a deposit. */
export interface Written {
  /** Name of the file for Crossref and DOAJ. */
  readonly record: string;
  readonly packages: readonly PackedArticle[];
}

/**
 * Writes all files of a deposit or none; they take the place of an earlier one when the last of them is there.
 *
 * @param folder absolute path
 * @param at the time of the deposit
 * @returns a refusal, where the folder holds something else
 */
export async function writeDeposit(
  folder: string,
  { name, issue }: Selection,
  articles: readonly WholeArticle[],
  journal: Journal & { readonly depositor: Depositor },
  at: Date,
): Promise<Written | { readonly refusal: string }> {
  const record = outputFile('crossref', name).name;
  const product = { name: 'deposit', marks: [record] };
  const output = await openOutput(folder, settings().content, product, printError);
  if ('refusal' in output) return output;
  const made = await buildFolder(folder);
  try {
    await mkdir(made, { recursive: true });
    const timestamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
    // The schema takes a hundred characters.
    const id = `${name.slice(0, 80)}-${timestamp}`;
    await writeFile(
      join(made, record),
      writers.crossref.deposit({ id, timestamp, journal, depositor: journal.depositor, issue, articles }),
    );
    const packages: PackedArticle[] = [];
    for (const article of articles.filter(isPacked)) packages.push(await writePackage(made, article));
    await output.publish(made);
    return { record, packages };
  } finally {
    await rm(made, { recursive: true, force: true });
    output.close();
  }
}

async function writePackage(folder: string, article: WholeArticle): Promise<PackedArticle> {
  const { bytes, ...packed } = await packArticle(article);
  await writeFile(join(folder, packed.name), bytes);
  return packed;
}
