import styles from '../styles/viewer.css?inline';
import { addStyles } from './add-styles.ts';
import { isPanning, showImage, zoomBy } from './figure-stage.ts';

// Opens the image of a figure in a dialog, with its caption and its neighbours at hand. Without this script, and with a
// key that asks for a new tab or window, its link opens the original.
const dialog = document.querySelector('.viewer') as HTMLDialogElement;
const links = [...document.querySelectorAll<HTMLAnchorElement>('a.figure-link')];
let shown: HTMLAnchorElement;

const actions: Readonly<Record<string, () => void>> = {
  close: () => dialog.close(),
  zoomIn: () => zoomBy(1.5),
  zoomOut: () => zoomBy(1 / 1.5),
  fit: () => zoomBy(0),
  previous: () => step(-1),
  next: () => step(1),
};

const keys: Readonly<Record<string, string>> = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'fit' };

addStyles(styles);
for (const link of links) {
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    dialog.returnValue = '';
    dialog.showModal();
    show(link);
  });
}

dialog.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  actions[target.dataset['action'] ?? '']?.();
  if (target.closest('a[href^="#"]') && !opensElsewhere(event)) dialog.close('followed');
});

dialog.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = keys[event.key] ?? actionOfArrow(event.key);
  if (action === undefined) return;
  event.preventDefault();
  actions[action]?.();
});

// The figure that was shown last, except where a link into the page was followed.
dialog.addEventListener('close', () => {
  if (dialog.returnValue === '') shown.focus();
});

function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function actionOfArrow(key: string): string | undefined {
  const isRight = key === 'ArrowRight';
  if (isPanning() || !(isRight || key === 'ArrowLeft')) return undefined;
  return isRight === (getComputedStyle(dialog).direction === 'ltr') ? 'next' : 'previous';
}

/** Behind the last image comes the first one. */
function step(by: number): void {
  const next = links.at((links.indexOf(shown) + by) % links.length);
  if (next) show(next);
}

function show(link: HTMLAnchorElement): void {
  shown = link;
  const figure = link.closest('figure') as HTMLElement;
  const letter = link.previousElementSibling?.textContent ?? '';
  const name = `${figure.querySelector('.label')?.textContent.replace(/\.$/, '')}${letter}`;
  const title = dialog.dataset['title'] ?? '';
  part('title').textContent = title.replace('{figure}', () => name).replace('{number}', `${links.indexOf(link) + 1}`);
  part('original').setAttribute('href', link.href);
  part('caption').replaceChildren(...captionOf(figure));
  const { lang, dir } = figure.closest<HTMLElement>('[lang]') ?? document.documentElement;
  Object.assign(part('caption'), { lang, dir });
  dialog.scrollTop = 0;
  showImage(link);
}

/** A copy of the caption; its anchors stay in the page alone. */
function captionOf(figure: HTMLElement): Iterable<Node> {
  const caption = figure.querySelector('figcaption')?.cloneNode(true) as HTMLElement;
  for (const anchor of caption.querySelectorAll('[id]')) anchor.removeAttribute('id');
  return caption.childNodes;
}

function part(name: string): HTMLElement {
  return dialog.querySelector(`.viewer-${name}`) as HTMLElement;
}
