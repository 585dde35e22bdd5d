import { parentPort, workerData } from 'node:worker_threads';
import { SiteManifest } from '../../store/site-manifest.ts';
import { type Differences, verifySite } from './verify-site.ts';

/** What a thread is given that looks at a site. */
export interface VerifyJob {
  /** Absolute path of the site, and of the folder beside it that should hold the same. */
  readonly folder: string;
  readonly spare: string | undefined;
  /** Absolute path of the manifest. */
  readonly manifest: string;
}

/** First of the site, then, for those who change the spare, of that. */
export type Verified = { readonly site: Differences } | { readonly spare: Differences };

/** A worker thread that says how a site differs from its manifest, while others load the content. */
const { folder, spare, manifest } = workerData as VerifyJob;
const tell = (verified: Verified): void => parentPort?.postMessage(verified);
const opened = await SiteManifest.open(manifest, () => undefined);
const site = verifySite(folder, opened.files());
tell({ site: { ...site, damaged: [...site.damaged, ...opened.incomplete()] } });
if (spare !== undefined) tell({ spare: verifySite(spare, opened.files()) });
opened.close();
