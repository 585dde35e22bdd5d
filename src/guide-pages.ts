import { type GuideName, guidePath, guides } from './model/guides.ts';
import { type Guide, renderGuide } from './tree/guide.ts';

// The documents of docs/ as pages, read by Vite, so that a change of one shows at once.

const sources = import.meta.glob<string>('/docs/*.md', { eager: true, query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('/docs/pictures/*', { eager: true, query: '?url', import: 'default' });

export interface GuidePage extends Guide {
  readonly name: GuideName;
  readonly path: string;
}

/** The guides for editors in their order. @param link a path below the root of the site as an address */
export function guidePages(link: (path: string) => string): readonly GuidePage[] {
  const isGuide = (name: string): boolean => (guides as readonly string[]).includes(name);
  return guides.map((name) => {
    const rendered = renderGuide(sources[`/docs/${name}.md`] ?? '', {
      guide: (other) => (isGuide(other) ? link(guidePath(other)) : undefined),
      picture: (file) => pictures[`/docs/pictures/${file}`],
    });
    return { name, path: guidePath(name), ...rendered };
  });
}
