// An old address may name a heading that has a page of its own now: the link of that id in the list leads there.
import { decodedPath } from '../text/escaped-path.ts';

const named = document.getElementById(decodedPath(location.hash.slice(1)));
if (named instanceof HTMLAnchorElement && named.closest('.guide-contents')) location.replace(named.href);
