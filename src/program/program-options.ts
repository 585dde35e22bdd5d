import tailwindcss from '@tailwindcss/vite';
import type { AstroUserConfig } from 'astro';
import { drafts } from './drafts.ts';

/** What decides, besides the code, what Astro compiles. */
export interface ProgramKind {
  /** Path below which the site is published, "/" or "/a/path". */
  readonly base: string;
  /** Whether the site is a preview with the drafts. */
  readonly drafts: boolean;
}

/** Options of Astro for the pages, in builds and in development. */
export function programOptions(kind: ProgramKind) {
  return {
    base: kind.base,
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'always' },
    integrations: kind.drafts ? [drafts()] : [],
    vite: {
      plugins: [tailwindcss()],
      // A script inlined into a page would need a hash in a strict Content-Security-Policy.
      build: { assetsInlineLimit: 0 },
    },
  } satisfies AstroUserConfig;
}
