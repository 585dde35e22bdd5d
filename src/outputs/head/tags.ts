import { writeAttributes } from '../../text/xml.ts';

/** `<meta name content>`; nothing where there is no content, for an empty tag makes readers drop the others. */
export function meta(name: string, content: string | undefined): string {
  return content ? `<meta${writeAttributes({ name, content })}>` : '';
}

/** `<meta property content>`, the form of Open Graph. */
export function property(name: string, content: string | undefined): string {
  return content ? `<meta${writeAttributes({ property: name, content })}>` : '';
}

/** `<link rel href>` with further attributes. */
export function link(
  rel: string,
  href: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  return href ? `<link${writeAttributes({ rel, href, ...attributes })}>` : '';
}
