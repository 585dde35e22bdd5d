import type { ShownFault } from '../../live/shown-faults.ts';
import { overlayStyle } from './overlay-style.ts';
import { loadOf, type PageQuestion } from './page-load.ts';

// In development alone: what is wrong in the content folder, over the page. It lies in a shadow tree, so that neither the
// page nor the looks of the journal change it.

/** Path of the root of the site, "/journal/". */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const host = document.createElement('div');
host.id = 'casebook-faults';
const root = host.attachShadow({ mode: 'open' });

/** An element with classes and what is in it. */
function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function show(faults: readonly ShownFault[]): void {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const remarks = faults.filter(({ severity }) => severity !== 'error');
  host.remove();
  root.replaceChildren(element('style', '', overlayStyle));
  if (errors.length + remarks.length === 0) return;
  document.body.append(host);
  if (errors.length === 0) root.append(asideOf(remarks));
  else open(errors, remarks);
}

function open(errors: readonly ShownFault[], remarks: readonly ShownFault[]): void {
  const title = errors.length === 1 ? '1 error in the journal' : `${errors.length} errors in the journal`;
  const heading = element('h1', '', title);
  heading.id = 'title';
  const close = element('button', 'close', 'Close');
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  const intro = isFirst()
    ? 'The page appears when the errors are put right and saved.'
    : 'The page below is as it was before. It follows, and this notice goes, when the errors are put right and saved.';
  dialog.append(element('div', 'head', heading, close), element('p', 'intro', intro), listOf(errors));
  if (remarks.length > 0) dialog.append(remarksOf(remarks));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => host.remove());
  root.append(dialog);
  dialog.showModal();
}

/** Whether this is the page of src/integrations/faults-page.ts, which stands in for one that never was. */
const isFirst = (): boolean => 'faults' in document.documentElement.dataset;

function listOf(faults: readonly ShownFault[]): HTMLElement {
  return element('ol', '', ...faults.map((fault) => element('li', fault.severity, ...partsOf(fault))));
}

function partsOf(fault: ShownFault): HTMLElement[] {
  const { path, line, column, severity, message, excerpt } = fault;
  const place = element('p', 'place', `${path}:${line}:${column}`);
  const told = element('p', 'message', message, ' ', ruleOf(fault));
  // What is said of the report as a whole stands at its beginning, whose text tells nothing.
  const ofWhole = severity !== 'error' && line === 1 && column === 1;
  if (!excerpt || ofWhole) return [place, told];
  const digits = String(excerpt.lines.at(-1)?.number ?? 1).length;
  const rows = excerpt.lines.flatMap(({ number, text }) => {
    const row = element('span', number === line ? 'hit' : '', `${String(number).padStart(digits)} │ ${text}\n`);
    const caret = element('span', 'caret', `${' '.repeat(digits)} │ ${' '.repeat(excerpt.indent)}^\n`);
    caret.setAttribute('aria-hidden', 'true');
    return number === line ? [row, caret] : [row];
  });
  const text = element('pre', '', ...rows);
  // A text that is wider than the window is scrolled with the keyboard, too.
  text.tabIndex = 0;
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', `Line ${line} of ${path}`);
  return [place, told, text];
}

/** The name of a rule, which leads to its page; as long as there are no pages, docs/rules.md explains it. */
function ruleOf({ rule, explanation }: ShownFault): HTMLElement {
  if (isFirst()) return element('span', 'rule', `${rule}, see docs/rules.md#${rule}`);
  const link = document.createElement('a');
  link.className = 'rule';
  link.href = base + explanation;
  link.textContent = rule;
  return link;
}

function asideOf(remarks: readonly ShownFault[]): HTMLElement {
  const aside = element('aside', '', remarksOf(remarks));
  aside.setAttribute('aria-label', 'Editorial check');
  return aside;
}

function remarksOf(remarks: readonly ShownFault[]): HTMLElement {
  const title = remarks.length === 1 ? '1 remark' : `${remarks.length} remarks`;
  return element('details', '', element('summary', '', `${title} on this report`), listOf(remarks));
}

const [navigation] = performance.getEntriesByType('navigation');
const load = loadOf((navigation as PerformanceNavigationTiming | undefined)?.serverTiming ?? []);

/**
 * What is told of this page alone is a matter of the server, which knows of the faults of all. It has the page load again
 * where it is one of before: what was saved while it was loading, nobody could tell it.
 */
const ask = () =>
  import.meta.hot?.send('casebook:ask', { page: location.pathname.slice(base.length), load } satisfies PageQuestion);

/** Whether somebody is on the way to another page: to load this one again would keep them here. */
let isLeft = false;
addEventListener('beforeunload', () => {
  isLeft = true;
});
// Who goes back finds the page as it was left.
addEventListener('pageshow', ({ persisted }) => {
  isLeft = false;
  if (persisted) ask();
});

import.meta.hot?.on('casebook:faults', show);
import.meta.hot?.on('casebook:old', () => {
  if (!isLeft) location.reload();
});
import.meta.hot?.on('casebook:changed', ask);
ask();
