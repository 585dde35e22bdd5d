const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an XML element or of a quoted attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  const legal = text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
  return legal.replace(/[&<>"]/g, (found) => entities[found] ?? found);
}

/** `<name a="1">text</name>`, or an empty element without text; attributes without value are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, text?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  const open = `<${name}${written.join('')}`;
  return text === undefined ? `${open}/>` : `${open}>${escapeXml(text)}</${name}>`;
}
