/** A path of a host as it stands in addresses: every sign that means something to one server or another is escaped. */
export function escapedPath(path: string): string {
  return path.toWellFormed().replace(/%(?![\dA-Fa-f]{2})|[^\dA-Za-z._~/%-]+/gu, (signs) => {
    const bytes = new TextEncoder().encode(signs);
    return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  });
}

/** A path as people read it and servers compare it; an escape that stands for no character is left. */
export function decodedPath(path: string): string {
  return path.replace(/(?:%[\dA-Fa-f]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
