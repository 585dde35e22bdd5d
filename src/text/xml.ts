const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an XML element or of a quoted attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  const legal = text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
  return legal.replace(/[&<>"]/g, (found) => entities[found] ?? found);
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** ` a="1" b="2"`; attributes without value are left out. */
export function writeAttributes(attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeXml(value)}"`,
  );
  return written.join('');
}

/** `<name a="1">text</name>`, or an empty element without text. */
export function element(name: string, attributes: Attributes, text?: string): string {
  const open = `<${name}${writeAttributes(attributes)}`;
  return text === undefined ? `${open}/>` : `${open}>${escapeXml(text)}</${name}>`;
}

/** `<name>text</name>`, or nothing where there is no text. */
export function optional(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text ? element(name, attributes, text) : '';
}

/** `<name>content</name>` around what is markup already; nothing around nothing. */
export function wrap(name: string, content: string, attributes: Attributes = {}): string {
  return content === '' ? '' : `<${name}${writeAttributes(attributes)}>${content}</${name}>`;
}
