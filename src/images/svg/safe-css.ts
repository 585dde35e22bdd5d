/** What can load a file without url(), or hide one behind an escape. */
const unreadable = /\\|image-set|image\(|src\(|expression|javascript:|-moz-binding|behavior/i;

/** CSS that loads nothing: imports go, addresses but those of the drawing itself become "none". */
export function safeCss(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  if (unreadable.test(bare)) return '';
  return bare
    .replace(/@(?:import|charset|namespace)[^;]*;?/gi, '')
    .replace(/url\(\s*(["']?)([^)]*?)\1\s*\)/gi, (all, _quote, target: string) =>
      target.startsWith('#') ? all : 'none',
    );
}

/** Whether a value of an attribute (fill, filter, mask …) points to nothing but the drawing itself. */
export function isSafeValue(value: string): boolean {
  return !/javascript:|vbscript:/i.test(value.replace(/\s/g, '')) && !/url\(\s*["']?\s*[^#"'\s]/i.test(value);
}
