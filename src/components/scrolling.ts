// Marks the section that is being read in the contents beside the text; narrow windows have them above it.
const nav = document.querySelector<HTMLElement>('.toc');
const links = new Map<string, HTMLAnchorElement>();
for (const link of nav?.querySelectorAll('a') ?? []) links.set(decodeURIComponent(link.hash.slice(1)), link);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

const beside = matchMedia('(width >= 75rem)');

let current: HTMLAnchorElement | undefined;

/** The last heading that has come into the upper third of the window; the first of all before that. */
function mark(): void {
  if (!beside.matches) return;
  const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3) ?? headings[0];
  const link = links.get(read?.id ?? '');
  if (!nav || link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
  if (link && nav.scrollHeight > nav.clientHeight) nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
}

let waiting = false;

function markSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    mark();
  });
}

addEventListener('scroll', markSoon, { passive: true });
addEventListener('resize', markSoon);
mark();

// A region is a stop of the Tab key only while there is something to scroll in it. Without this script all are.
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

for (const region of document.querySelectorAll('.manuscript [tabindex="0"]')) observer.observe(region);
