const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the site ("issues/7/5/"), wherever the site is published. Every internal link goes through it. */
export function link(path: string): string {
  return `${base}/${path}`;
}
