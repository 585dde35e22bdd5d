import { test as base, expect } from '@playwright/test';
import { serveSite } from './site-server.ts';
import { empty, long, ownLooks, payloads, type Site, sites } from './sites.ts';

interface Pages {
  /** Shows a page of a site, which must be there: `open(sample, 'issues/')`. */
  open: (site: Site, path?: string) => Promise<void>;
}

interface Addresses {
  /** Address of a page of a site: `address(sample, 'issues/')`. */
  address: (site: Site, path?: string) => string;
}

/** Playwright's test with the built sites served. */
export const test = base.extend<Pages, Addresses>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
    async ({}, use) => {
      const servers = new Map<Site, Awaited<ReturnType<typeof serveSite>>>();
      for (const site of [...sites, long, ownLooks, empty, payloads]) servers.set(site, await serveSite(site));
      await use((site, path = '') => `${servers.get(site)?.url}${path}`);
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
    { scope: 'worker' },
  ],
  open: async ({ page, address }, use) => {
    await use(async (site, path = '') => {
      const response = await page.goto(address(site, path));
      expect(response?.status(), `/${path} of the site "${site.name}"`).toBe(200);
    });
  },
});
