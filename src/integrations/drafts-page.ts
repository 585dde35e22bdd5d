import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { draftsPath } from '../model/paths.ts';
import { settings } from '../settings/settings.ts';

/** The list of drafts, which only a preview has. */
export function draftsPage(): AstroIntegration {
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
