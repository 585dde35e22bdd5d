import { escapeXml } from '../../text/xml.ts';

/** A void element of HTML; attributes without value are left out. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** `<meta name content>`; nothing where there is no content, for an empty tag makes readers drop the others. */
export function meta(name: string, content: string | undefined): string {
  return content ? tag('meta', { name, content }) : '';
}

/** `<meta property content>`, the form of Open Graph. */
export function property(name: string, content: string | undefined): string {
  return content ? tag('meta', { property: name, content }) : '';
}

/** `<link rel href>` with further attributes. */
export function link(
  rel: string,
  href: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  return href ? tag('link', { rel, href, ...attributes }) : '';
}
