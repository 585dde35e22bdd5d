import { escapedPath } from '../text/escaped-path.ts';

/**
 * The file `_headers`, which hosts such as Netlify and Cloudflare Pages read: what a page cannot say of itself. Its
 * scripts and styles are ruled by the policy that it carries.
 *
 * @param base path below which the site is published, "/" or "/a/path"
 * @param preview whether no search engine may keep anything of the site, not even a file that is no page
 */
export function hostHeaders(base: string, preview: boolean): string {
  // A "*" or ":" in such a path stands for others.
  const root = `${escapedPath(base).replace(/\/$/, '')}/`;
  const lasting = ['Cache-Control: public, max-age=31536000, immutable'];
  const rules: readonly (readonly [string, readonly string[]])[] = [
    [
      '*',
      [
        "Content-Security-Policy: frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'",
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Cross-Origin-Opener-Policy: same-origin',
        ...(preview ? ['X-Robots-Tag: noindex'] : []),
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      ],
    ],
    // The names of these files change with what is in them.
    ['_astro/*', lasting],
    ['search-index/shards/*', lasting],
    ['search-index/shown/*', lasting],
    ['search-index/synonyms/*', lasting],
  ];
  return rules.map(([path, lines]) => [root + path, ...lines.map((line) => `  ${line}`), ''].join('\n')).join('\n');
}
