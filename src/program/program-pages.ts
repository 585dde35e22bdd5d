import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { printError } from '../faults/print.ts';
import { programParts } from './keep-program.ts';

type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** What the entry of the compiled pages exports (Astro 7.3, `BuildApp`). */
interface App extends StaticPathsApp {
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** Where a page is, and what makes it. */
export interface ProgramPage {
  /** The file of src/pages, without its ending: "articles/[id]". */
  readonly file: string;
  /** Its path below the root of the site, decoded, without slashes around it; "" is the home page. */
  readonly path: string;
}

/** The compiled pages, ready to be asked for. */
export interface Program {
  /** The HTML of a page of the content that is held. @throws what the page or what it reads throws */
  render(page: ProgramPage): Promise<string>;
}

/** Loads a compiled program. @param folder absolute path */
export async function loadProgram(folder: string): Promise<Program> {
  const app = await loadApp(folder);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [fileOf(routeData), routeData]));
  return {
    render({ file, path }) {
      const route = routes.get(file);
      if (!route) throw new Error(`The compiled program has no page "${file}"`);
      // It holds the paths of the pages for which it was asked last.
      app.routeCache?.clearAll();
      return render(app, path, route);
    },
  };
}

/** What a program knows of its pages without any content. */
export interface OwnPages {
  /** The files of src/pages that it was compiled from, without their ending. */
  readonly files: readonly string[];
  /** The pages that show nothing of the content but its frame. */
  readonly guides: readonly ProgramPage[];
}

/** The files of the guides, which alone have pages of their own. */
const isGuide = (file: string): boolean => file.startsWith('editors/');

/** The pages of a program. @param folder absolute path */
export async function ownPages(folder: string): Promise<OwnPages> {
  const app = await loadApp(folder);
  const pages = app.manifest.routes.filter(({ routeData }) => routeData.component.startsWith('src/pages/'));
  const routes = pages.filter(({ routeData }) => isGuide(fileOf(routeData)));
  const ofGuides = Object.create(app, { manifest: { value: { ...app.manifest, routes } } }) as App;
  const guides = await new StaticPaths(ofGuides).getAll();
  return {
    files: pages.map(({ routeData }) => fileOf(routeData)),
    guides: guides.map(({ route, pathname }) => ({ file: fileOf(route), path: pathname.replace(/^\/|\/$/g, '') })),
  };
}

const fileOf = ({ component }: Route): string => component.replace(/^src\/pages\//, '').replace(/\.astro$/, '');

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
async function render(app: App, path: string, route: Route): Promise<string> {
  const base = app.manifest.base.replace(/\/?$/, '/');
  const url = new URL(path === '' ? base : `${base}${path}/`, 'http://localhost');
  const response = await app.render(new Request(url), { routeData: route });
  return response.text();
}
