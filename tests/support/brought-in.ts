import type { Page } from '@playwright/test';

declare global {
  interface Window {
    violations: string[];
  }
}

/** What content has made a page do that only Casebook may. */
export interface Watched {
  /** Dialogs, requests to other hosts, violations of the policy, and elements that the page has not of itself. */
  readonly found: string[];
}

/**
 * Watches what a page does from now on.
 *
 * @param withPolicy whether its Content-Security-Policy stays: without it, escaping alone holds
 */
export async function watch(page: Page, own: string, withPolicy: boolean): Promise<Watched> {
  const found: string[] = [];
  page.on('dialog', async (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('popup', (popup) => found.push(`popup ${popup.url()}`));
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!/^data:|^blob:/.test(request.url()) && new URL(request.url()).origin !== new URL(own).origin) {
      found.push(`request ${request.url()}`);
      return route.abort();
    }
    if (withPolicy || request.resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    if (!type.startsWith('text/html')) return route.fulfill({ response });
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    return route.fulfill({ response, body });
  });
  return { found };
}

/** Elements, attributes and addresses of the shown page that are none of Casebook's own, and breaches of its policy. */
export async function broughtIn(page: Page): Promise<string[]> {
  return [...(await strangeElements(page)), ...(await strangeAttributes(page))];
}

function strangeElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const allowedLinks =
      /^(?:alternate|apple-touch-icon|author|canonical|cite-as|describedby|icon|item|license|linkset|next|prefetch|preload|prev|search|stylesheet|type|up|collection|latest-version|predecessor-version|successor-version|version-history|schema\.\w+)$/;

    const strange: Readonly<Record<string, (element: Element) => boolean>> = {
      'iframe, frame, frameset, object, embed, base, applet, portal, fencedframe, marquee, noembed, xmp, plaintext, listing':
        () => true,
      script: (script) => {
        const { src, type } = script as HTMLScriptElement;
        if (src !== '') return new URL(src).origin !== location.origin;
        return /alert\(|evil\.example/.test(type === '' || type === 'module' ? (script.textContent ?? '') : '');
      },
      style: (style) => !style.closest('head') || /evil\.example|@import/.test(style.textContent ?? ''),
      'meta[http-equiv]': (meta) => meta.getAttribute('http-equiv') !== 'Content-Security-Policy',
      'meta[name]': (meta) => !meta.closest('head'),
      link: (link) => {
        const { rel, href } = link as HTMLLinkElement;
        return !rel.split(' ').every((each) => allowedLinks.test(each)) || /evil\.example|^javascript:/.test(href);
      },
      form: (form) => new URL((form as HTMLFormElement).action).origin !== location.origin,
      'a[href], area[href]': (link) => !/^(?:https?|mailto|tel):$/.test((link as HTMLAnchorElement).protocol),
      'img, source, video, audio, track, image, use, input[type=image]': (media) => {
        const addresses = ['src', 'srcset', 'href', 'poster'].flatMap((name) => media.getAttribute(name) ?? []);
        return addresses.some((address) => /evil\.example|^\s*(?:javascript|data:(?!image\/))/i.test(address));
      },
      'foreignObject, animate, set, animateTransform, maction, annotation-xml, mglyph': () => true,
      '[srcdoc], [formaction], [ping], [contenteditable], [ng-app], [background], body[style], main [style]': (
        element,
      ) => !element.matches('dialog *, [data-own-style]'),
    };
    for (const [selector, isStrange] of Object.entries(strange))
      for (const element of document.querySelectorAll(selector))
        if (isStrange(element)) found.push(`${selector.split(',')[0]}: ${element.outerHTML.slice(0, 160)}`);
    return found;
  });
}

/** Handlers of events, and data that cannot be read. */
function strangeAttributes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [...window.violations];
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (/^on/i.test(name)) found.push(`${name}="${value.slice(0, 60)}" of ${element.outerHTML.slice(0, 120)}`);
    for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
      try {
        JSON.parse(data.textContent ?? '');
      } catch (error) {
        found.push(`JSON-LD: ${error}`);
      }
    return found;
  });
}
