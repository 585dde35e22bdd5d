import { type GuideTask, guideTasks } from './model/guide-tasks.ts';
import { type GuideContents, type GuideName, guidePath, guides, guidesInSections } from './model/guides.ts';
import type { PageLink } from './model/paths.ts';
import { type Guide, renderGuide } from './tree/guide.ts';
import { type GuideOutline, outlineGuide } from './tree/guide-outline.ts';

// The documents of docs/ as pages, read by Vite, so that a change of one shows at once.

const sources = import.meta.glob<string>('/docs/*.md', { eager: true, query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('/docs/pictures/*', { eager: true, query: '?url', import: 'default' });

const sourceOf = (name: GuideName): string => sources[`/docs/${name}.md`] ?? '';
const outlines = new Map<string, GuideOutline>(guides.map((name) => [name, outlineGuide(sourceOf(name))]));
const rendered = new Map<GuideName, Guide>();

/** All guides in their order, with their headings. */
export function guideList(): readonly GuideContents[] {
  return guides.map(contentsOf);
}

/** The headings of a guide. */
export function contentsOf(name: GuideName): GuideContents {
  const { title, sections } = outlineOf(name);
  const entry = ({ id, title: label, text }: { id: string; title: string; text: string }) => ({
    id,
    label,
    path: placePath(name, id) ?? '',
    text: name === 'rules' ? text : '',
  });
  const entries = sections.map((section) => ({
    ...entry(section),
    text: '',
    entries: section.headings.map((heading) => ({ ...entry(heading), entries: [] })),
  }));
  return { name, label: title, path: guidePath(name), entries };
}

/** The guides by task, each step with its address. @throws where a step leads to no heading */
export function taskList(): readonly { readonly title: string; readonly steps: readonly PageLink[] }[] {
  return guideTasks.map(({ title, steps }: GuideTask) => ({
    title,
    steps: steps.map(({ text, place }) => {
      const [name = '', anchor = ''] = place.split('#');
      const path = placePath(name, anchor);
      if (path === undefined) throw new Error(`No guide has the place "${place}"`);
      return { label: text, path };
    }),
  }));
}

/** A guide as HTML. @param link a path below the root of the site as an address */
export function guidePage(name: GuideName, link: (path: string) => string): Guide {
  const known = rendered.get(name);
  if (known) return known;
  const guide = renderGuide(name, sourceOf(name), {
    guide: (other, anchor) => {
      const path = placePath(other, anchor);
      return path === undefined ? undefined : link(path);
    },
    picture: (file) => pictures[`/docs/pictures/${file}`],
  });
  rendered.set(name, guide);
  return guide;
}

function outlineOf(name: GuideName): GuideOutline {
  return outlines.get(name) ?? { title: '', sections: [] };
}

/** Path of a guide, or of the place in it that has an anchor; undefined where there is none. */
function placePath(name: string, anchor: string): string | undefined {
  const guide = guides.find((each) => each === name);
  if (guide === undefined) return undefined;
  if (anchor === '') return guidePath(guide);
  const section = outlineOf(guide).sections.find(
    ({ id, headings }) => id === anchor || headings.some((heading) => heading.id === anchor),
  );
  if (section === undefined) return undefined;
  if (!guidesInSections.has(guide)) return `${guidePath(guide)}#${anchor}`;
  return guidePath(guide, section.id).concat(section.id === anchor ? '' : `#${anchor}`);
}
