import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../loading/settings.ts';
import { draftsPath } from '../model/paths.ts';

/** The list of drafts, which only a preview has. */
export function drafts(): AstroIntegration {
  return {
    name: 'casebook-drafts',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!settings().drafts) return;
        const entrypoint = fileURLToPath(new URL('../pages/_drafts.astro', import.meta.url));
        injectRoute({ pattern: draftsPath, entrypoint });
      },
    },
  };
}
