import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The files and folders of a kept program. */
export const programParts = {
  /** The compiled pages, which Node can import. */
  code: 'code',
  /** What they refer to, published as it is: scripts, fonts, what is in `public`. */
  files: 'files',
  /** The styles of each page, by Astro's names of the pages. */
  styles: 'styles.json',
  /** The files of src/pages that it was compiled from, and its pages that no content has: the guides. */
  pages: 'pages.json',
} as const;

/** What Astro knows of each page when it has compiled it. */
type CompiledPages = ReadonlyMap<string, { readonly styles: unknown }>;

/**
 * Keeps what Astro compiles, which it would remove when it has made the pages, and has it make none.
 *
 * @param folder absolute path; Astro writes into the folder of the files that is in it
 */
export function keepProgram(folder: string): AstroIntegration {
  let pages: CompiledPages = new Map();
  return {
    name: 'casebook-keep-program',
    hooks: {
      'astro:build:setup': (build) => {
        pages = build.pages as unknown as CompiledPages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'casebook-keep-program',
          async setup() {
            // Where Astro 7.3 compiles to (`getPrerenderOutputDirectory`).
            await rename(join(folder, programParts.files, '.prerender'), join(folder, programParts.code));
            const styles = Array.from(pages, ([name, { styles }]) => [name, { styles }]);
            await writeFile(join(folder, programParts.styles), JSON.stringify(styles));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is made while the program is compiled')),
        }),
    },
  };
}
