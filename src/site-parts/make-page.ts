import { holdPages } from '../content/held-content.ts';
import { prefetchRules, themeScript } from '../model/inline-scripts.ts';
import { loadProgram, type Program } from '../program/program-pages.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { placeOf } from '../store/kinds.ts';
import type { SiteView } from '../views/site-view.ts';
import { policyFor, withPolicy } from './page-policy.ts';

/** A page to be made, as it is sent to a worker thread. */
export interface PageJob {
  readonly key: string;
  /** The file of src/pages, without its ending. */
  readonly file: string;
  /** Its path below the root of the site, decoded, without slashes around it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: object;
  readonly site: SiteView;
  /** Absolute path of the folder of the compiled program. */
  readonly program: string;
  /** Path below which the site is published, with a slash at its end. */
  readonly base: string;
}

const programs = new Map<string, Promise<Program>>();

/**
 * The HTML of a page with its policy, from the cache where it was made before. A process makes one page after another: what
 * is held of one is all that it knows.
 */
export async function makePage(page: PageJob): Promise<string> {
  const file = placeOf('pages', page.key);
  const kept = await readJson<string>(file);
  if (kept !== undefined) return kept;
  const { params, props, site } = page;
  holdPages({ site, pages: { [page.file]: [{ params, props: () => props }] } });
  const html = await (await programIn(page.program)).render(page);
  const made = withPolicy(html, policyFor(html, [themeScript, prefetchRules(page.base)]));
  await writeJson(file, made);
  return made;
}

function programIn(folder: string): Promise<Program> {
  const program = programs.get(folder) ?? loadProgram(folder);
  programs.set(folder, program);
  return program;
}
