// Makes the box "How to cite" show one style at a time, the one that the reader chose last, and copy it.
import { tellOutcome } from './tell-outcome.ts';

const storageKey = 'cite-style';

/** Storage is refused where a reader blocks cookies. */
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(style: string): void {
  try {
    localStorage.setItem(storageKey, style);
  } catch {
    // The choice holds for this page.
  }
}

/** Shows one citation in the place of the journal's own, and no list of the others. */
function switchStyles(box: HTMLElement, shown: HTMLElement, message: HTMLElement): void {
  const citations = [shown, ...box.querySelectorAll('dd')].map(({ innerHTML }) => innerHTML);
  const choices = [...box.querySelectorAll('input')];
  const show = (choice: HTMLInputElement): void => {
    shown.innerHTML = citations[choices.indexOf(choice)] ?? '';
    message.textContent = '';
  };
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      show(choice);
      remember(choice.value);
    });
  }
  const last = choices.find(({ value }) => value === remembered()) ?? choices[0];
  if (last) {
    last.checked = true;
    show(last);
  }
  for (const part of box.querySelectorAll<HTMLElement>('fieldset, details')) part.hidden = part.matches('details');
}

/** Both ways in one: a word processor takes the italics, a plain field the text. */
function write({ innerHTML, textContent }: HTMLElement): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([innerHTML], { type: 'text/html' }),
    'text/plain': new Blob([textContent], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}

function copyOnClick(button: HTMLButtonElement, shown: HTMLElement, message: HTMLElement): void {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => tellOutcome(message, write(shown)));
}

/** The box, which the dialog borrows. */
export const box = document.getElementById('how-to-cite');

const text = document.getElementById('how-to-cite-text');
const told = box?.querySelector<HTMLElement>('[role=status]');
const copy = box?.querySelector('button');
if (box && text && told) switchStyles(box, text, told);
if (copy && text && told) copyOnClick(copy, text, told);
