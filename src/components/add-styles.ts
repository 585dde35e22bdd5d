/** Adds the looks of what a script alone shows: no page waits for them. @param css a style sheet */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
