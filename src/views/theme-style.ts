import { textOn } from '../model/colour.ts';
import { fileUrl } from '../model/paths.ts';
import { type Font, type FontFiles, type Theme, themePath } from '../model/theme.ts';

/** Address of a path of the site. */
type Link = (path: string) => string;

const generic = { text: 'serif', labels: 'sans-serif' } as const;
const tokens = { text: '--font-serif', labels: '--font-sans' } as const;

/** What a journal's own colours and fonts add to the style of every page; empty where it has none. */
export function themeStyle({ accent, header, fonts }: Theme, link: Link): string {
  const used = (['text', 'labels'] as const).flatMap((use) => {
    const font = fonts[use];
    return font ? [{ use, font }] : [];
  });
  const faces = used.flatMap(({ font }) => fontFaces(font, link));
  const properties = [
    ...(accent ? [`--color-accent:light-dark(${accent.light},${accent.dark})`] : []),
    ...(header ? [`--color-header:${header}`, `--color-header-ink:${textOn(header)}`] : []),
    ...used.map(({ use, font }) => `${tokens[use]}:${[...font.families.map(quoted), generic[use]].join(',')}`),
  ];
  return [...faces, ...(properties.length > 0 ? [`:root{${properties.join(';')}}`] : [])].join('');
}

const faces: readonly { readonly file: keyof FontFiles; readonly style: string; readonly weight: number }[] = [
  { file: 'regular', style: 'normal', weight: 400 },
  { file: 'bold', style: 'normal', weight: 700 },
  { file: 'italic', style: 'italic', weight: 400 },
  { file: 'boldItalic', style: 'italic', weight: 700 },
];

/** "optional" never moves the text: a font that comes late is shown from the next page on. */
function fontFaces({ families: [family = ''], files }: Font, link: Link): string[] {
  return faces.flatMap(({ file, style, weight }) => {
    const name = files?.[file];
    if (name === undefined) return [];
    const address = link(themePath + fileUrl(name));
    const source = `src:url("${address}") format("woff2")`;
    return [
      `@font-face{font-family:${quoted(family)};font-style:${style};font-weight:${weight};font-display:optional;${source}}`,
    ];
  });
}

/** A family as CSS takes it; schema/theme.ts lets no quotation mark through. */
function quoted(family: string): string {
  return /^[a-z-]+$/.test(family) ? family : `"${family}"`;
}
