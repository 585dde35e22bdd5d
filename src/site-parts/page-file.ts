/** The file of a page below the root of the site. @param path of the page, decoded, without slashes around it */
export function pageFile(path: string): string {
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
