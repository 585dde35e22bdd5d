import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { printError } from '../faults/print.ts';
import { programParts } from './keep-program.ts';

type StaticPath = Awaited<ReturnType<StaticPaths['getAll']>>[number];

/** What the entry of the compiled pages exports (Astro 7.3, `BuildApp`). */
interface App extends StaticPathsApp {
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: StaticPath['route'] }): Promise<Response>;
}

/** A page that the compiled program makes of the content that is held. */
export interface ProgramPage {
  /** Its path below the root of the site, decoded, without slashes around it; "" is the home page. */
  readonly path: string;
  /** Changes with all that the page shows; undefined where it is not worth to be kept. */
  readonly key: string | undefined;
  /** Its HTML. @throws what the page or what it reads throws */
  render(): Promise<string>;
}

/** All pages of the site. @param folder absolute path of a compiled program */
export async function programPages(folder: string): Promise<ProgramPage[]> {
  const app = await loadApp(folder);
  // It holds the paths of the content for which it was asked last.
  app.routeCache?.clearAll();
  const pages = new Map<string, ProgramPage>();
  for (const page of await new StaticPaths(app).getAll()) {
    const path = page.pathname.replace(/^\/|\/$/g, '');
    if (pages.has(path)) printError(`Two pages have the address "/${path}"; the site has the first one`);
    else pages.set(path, { path, key: page.cacheKey, render: () => render(app, path, page.route) });
  }
  return [...pages.values()];
}

async function loadApp(folder: string): Promise<App> {
  const code = join(folder, programParts.code);
  const entry = (await readdir(code)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error('The compiled program has no entry');
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: App };
  const styles = JSON.parse(await readFile(join(folder, programParts.styles), 'utf8')) as [string, unknown][];
  app.setInternals({ pagesByKeys: new Map(styles) });
  // All that it reads of the options with which it was compiled.
  const destination = { write: ({ message }: { message: string }) => printError(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

/** The request is for an address below the base path; no page reads the host. */
async function render(app: App, path: string, route: StaticPath['route']): Promise<string> {
  const base = app.manifest.base.replace(/\/?$/, '/');
  const url = new URL(path === '' ? base : `${base}${path}/`, 'http://localhost');
  const response = await app.render(new Request(url), { routeData: route });
  return response.text();
}
