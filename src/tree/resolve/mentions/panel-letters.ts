const sign = /(?<!\p{L})[A-Za-z](?!\p{L})|[–—‒‐−-]|(?<!\p{L})(?:to|bis|à)(?!\p{L})/gu;
const conjunction = /\s(?:and|et|und|y|e)\s/g;

/** The letters of panels, "a, c–e" as a, c, d, e; small ones. */
export function panelLetters(text: string): string[] {
  const letters: string[] = [];
  let ranged = false;
  for (const [found] of text.replace(conjunction, ', ').matchAll(sign)) {
    const letter = found.toLowerCase();
    if (!/^[a-z]$/.test(letter)) {
      ranged = true;
      continue;
    }
    const last = letters.at(-1)?.charCodeAt(0) ?? Number.POSITIVE_INFINITY;
    for (let code = last + 1; ranged && code < letter.charCodeAt(0); code++) letters.push(String.fromCharCode(code));
    letters.push(letter);
    ranged = false;
  }
  return letters;
}
