import type { ServerResponse } from 'node:http';

/** Is asked with the path below the root of the site, decoded, and says whether it has answered. */
export type Reply = (path: string, response: ServerResponse) => Promise<boolean>;

/** What stands in the site, made from the content that is held: a build writes all of it, a server one file at a time. */
export interface SitePart {
  /**
   * Writes all of it.
   *
   * @param site absolute path of the folder of the site
   * @param base path below which it is published, with a slash at its end
   */
  readonly write?: (site: string, base: string) => Promise<void>;
  /** Answers a request in development; Astro and Vite answer for what no part does. */
  readonly reply?: Reply;
}
