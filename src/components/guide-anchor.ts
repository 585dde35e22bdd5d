// A place that an address names may stand on a page of its own by now; the list has the way there under its name.
const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (named instanceof HTMLAnchorElement && named.closest('.guide-contents')) location.replace(named.href);
