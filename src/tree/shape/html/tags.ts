import type { Inline, Span } from '../../../model/tree/inline.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that become nodes of a line of text. */
export const phrasingTags: ReadonlyMap<string, Span<Inline>['type']> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['s', 'delete'],
  ['del', 'delete'],
  ['strike', 'delete'],
  ['u', 'underline'],
  ['ins', 'underline'],
]);

/** Further elements that may stand in a line of text. */
export const otherPhrasingTags = words('br a img code kbd samp tt wbr');

/** Elements that become blocks. */
export const flowTags = words(
  'p ul ol li dl dt dd table thead tbody tfoot tr td th caption colgroup col blockquote h1 h2 h3 h4 h5 h6 hr pre',
);

/** Elements that go with all that is in them. */
export const droppedTags = words(
  `script style iframe object embed applet noembed noframes noscript template svg frame frameset audio video canvas
  head link meta base`,
);

/** Elements whose content no parser looks into. */
export const rawTextTags = words('script style iframe noembed noframes xmp textarea title');

export const voidTags = words('area base br col embed frame hr img input link meta param source track wbr');

/** Other elements of HTML: their marks are removed and their text is kept. */
export const unwrappedTags = words(
  `abbr acronym address area article aside b bdi bdo big body button center cite data datalist details dfn dialog dir
  div fieldset figcaption figure font footer form header hgroup html input label legend main map mark marquee
  math menu meter nav nobr optgroup option output param picture plaintext progress q rp rt ruby search section select
  slot small source span summary textarea time title track tt var xmp annotation mi mn mo mrow mtext mstyle semantics`,
);

/** Attributes that are kept, by element. */
export const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'type'],
};

/** What an opening tag closes where its end tag was left out, and where looking for it stops. */
export const impliedEnds: Readonly<
  Record<string, { readonly closes: ReadonlySet<string>; readonly until: ReadonlySet<string> }>
> = {
  dt: { closes: words('dt dd'), until: words('dl') },
  dd: { closes: words('dt dd'), until: words('dl') },
  li: { closes: words('li'), until: words('ul ol') },
  td: { closes: words('td th'), until: words('table') },
  th: { closes: words('td th'), until: words('table') },
  tr: { closes: words('tr caption colgroup'), until: words('table') },
  thead: { closes: words('caption colgroup'), until: words('table') },
  tbody: { closes: words('thead tbody caption colgroup'), until: words('table') },
  tfoot: { closes: words('thead tbody caption colgroup'), until: words('table') },
};

/** Blocks that end a paragraph that was left open. */
export const endsParagraph = words('p ul ol dl table blockquote h1 h2 h3 h4 h5 h6 hr pre div');

/** Whether HTML has an element of this name: "<p53>" is text of a physician. */
export function isElement(name: string): boolean {
  return (
    phrasingTags.has(name) || [otherPhrasingTags, flowTags, droppedTags, unwrappedTags].some((names) => names.has(name))
  );
}
