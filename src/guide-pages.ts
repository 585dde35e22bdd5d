import { type GuideName, guidePath, guides } from './model/guides.ts';
import { type Guide, guideTitle, renderGuide } from './tree/guide.ts';

// The documents of docs/ as pages, read by Vite, so that a change of one shows at once.

const sources = import.meta.glob<string>('/docs/*.md', { eager: true, query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('/docs/pictures/*', { eager: true, query: '?url', import: 'default' });

const sourceOf = (name: GuideName): string => sources[`/docs/${name}.md`] ?? '';

/** The titles of the guides for editors, and the paths of their pages, in their order. */
export function guideList(): readonly { readonly title: string; readonly path: string }[] {
  return guides.map((name) => ({ title: guideTitle(sourceOf(name)), path: guidePath(name) }));
}

/** A guide. @param link a path below the root of the site as an address */
export function guidePage(name: GuideName, link: (path: string) => string): Guide {
  return renderGuide(sourceOf(name), {
    guide: (other) => ((guides as readonly string[]).includes(other) ? link(guidePath(other)) : undefined),
    picture: (file) => pictures[`/docs/pictures/${file}`],
  });
}
