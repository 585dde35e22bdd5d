import type { ServerResponse } from 'node:http';
import type { FileGroup, WrittenGroup } from '../store/site-manifest.ts';
import type { SiteFolder } from './site-folder.ts';

/** Is asked with the path below the root of the site, decoded, and says whether it has answered. */
export type Reply = (path: string, response: ServerResponse) => Promise<boolean>;

/** Where a site is made, and what is told of it meanwhile. */
export interface SiteMaking {
  readonly folder: SiteFolder;
  /** Path below which the site is published, with a slash at its end. */
  readonly base: string;
  /** Is given every group as soon as it is written. */
  readonly written: (group: WrittenGroup) => void;
}

/** What stands in the site, made from the content that is held: a build makes what is new, a server one file at a time. */
export interface SitePart<Group extends FileGroup = FileGroup> {
  /**
   * All files of this part, in groups.
   *
   * @param base path below which the site is published, with a slash at its end
   */
  readonly groups?: (base: string) => Promise<readonly Group[]>;
  /** Makes some of these groups. */
  make?(groups: readonly Group[], making: SiteMaking): Promise<void>;
  /** Answers a request in development; Astro and Vite answer for what no part does. */
  readonly reply?: Reply;
}
