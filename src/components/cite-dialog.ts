// Links with data-cite show the box "How to cite" in a dialog; without this script they lead to it.
import styles from '../styles/cite-dialog.css?inline';
import { addStyles } from './add-styles.ts';
import { box } from './cite-box.ts';

function open(opener: HTMLElement, content: HTMLElement, dialog: HTMLDialogElement): void {
  dialog.append(content);
  dialog.showModal();
  content.querySelector<HTMLInputElement>('input:checked')?.focus();
  const giveBack = (): void => {
    dialog.before(content);
    opener.focus();
  };
  dialog.addEventListener('close', giveBack, { once: true });
}

function setUp(content: HTMLElement, dialog: HTMLDialogElement): void {
  addStyles(styles);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cite]')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link, content, dialog);
    });
  }
}

const frame = document.querySelector<HTMLDialogElement>('.cite-dialog');
if (box && frame) setUp(box, frame);
