import { parentPort, workerData } from 'node:worker_threads';
import { SiteManifest } from '../../store/site-manifest.ts';
import { verifySite } from './verify-site.ts';

/** A worker thread that says how a site differs from its manifest, while others load the content: out go Differences. */
const { folder, manifest } = workerData as { readonly folder: string; readonly manifest: string };
const opened = await SiteManifest.open(manifest, () => undefined);
parentPort?.postMessage(verifySite(folder, opened.files()));
opened.close();
