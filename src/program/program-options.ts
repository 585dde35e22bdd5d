import tailwindcss from '@tailwindcss/vite';
import type { AstroUserConfig } from 'astro';

/** Options of Astro for the pages, in builds and in development. @param base path below which the site is published */
export function programOptions(base: string) {
  return {
    base,
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'always' },
    vite: {
      plugins: [tailwindcss()],
      // A script inlined into a page would need a hash in a strict Content-Security-Policy.
      build: { assetsInlineLimit: 0 },
    },
  } satisfies AstroUserConfig;
}
