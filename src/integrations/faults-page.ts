import type { Fault } from '../faults/fault.ts';
import { formatFault } from '../faults/fault-list.ts';
import { escapeXml } from '../text/xml.ts';

/**
 * Stands in for the page that is asked for while the journal has never been without errors since the server started.
 *
 * @param base path below which the site is served
 * @param overlay absolute path of the script that shows faults
 */
export function faultsPage(base: string, overlay: string, faults: readonly Fault[]): string {
  const root = base.replace(/\/?$/, '/');
  const errors = faults.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="en" data-faults>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The journal has errors</title>
<script type="module" src="${root}@vite/client"></script>
<script type="module" src="${root}@fs${encodeURI(overlay.replace(/^\/?/, '/'))}"></script>
<h1>The journal has errors</h1>
<p>This page appears when they are put right.</p>
<ul>${errors.map((fault) => `<li>${escapeXml(formatFault(fault))}</li>`).join('')}</ul>
</html>
`;
}
