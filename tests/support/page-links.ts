import type { Page } from '@playwright/test';

/** What a page offers and asks for, read from its HTML alone. */
export interface PageLinks {
  /** Path of the page below the base of its site. */
  readonly path: string;
  readonly ids: readonly string[];
  /** Absolute addresses of everything that it links to or loads. */
  readonly targets: readonly string[];
}

/** Reads pages without showing them; the browser only parses. All must be of the site that `page` shows. */
export function readLinks(page: Page, addresses: readonly { path: string; url: string }[]): Promise<PageLinks[]> {
  return page.evaluate((all) => {
    const attributes = ['href', 'src', 'action', 'poster', 'data'];
    const read = async ({ path, url }: { path: string; url: string }): Promise<PageLinks> => {
      const document = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const plain = attributes.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
      );
      const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
        (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
      );
      return { path, ids, targets: [...plain, ...sets].map((target) => new URL(target, url).href) };
    };
    return Promise.all(all.map(read));
  }, addresses);
}
