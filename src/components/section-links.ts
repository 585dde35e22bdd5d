// Puts a button beside the headings, figures and tables of an article that copies a link to them. Without this script
// the contents have the links.
import styles from '../styles/section-links.css?inline';
import { addStyles } from './add-styles.ts';
import { tellOutcome } from './tell-outcome.ts';

const template = document.querySelector('#section-link') as HTMLTemplateElement;
const status = document.querySelector('.link-status') as HTMLElement;
let clearing: ReturnType<typeof setTimeout>;

if (navigator.clipboard) {
  addStyles(styles);
  for (const heading of document.querySelectorAll<HTMLElement>('.article-main :is(h2, h3)[id]')) {
    heading.after(buttonFor(heading.id, heading.textContent));
  }
  for (const caption of document.querySelectorAll('.article-main figure[id] > figcaption')) {
    const label = caption.querySelector('.label')?.textContent ?? '';
    // Not in the caption, which names the region of a table.
    caption.before(buttonFor(caption.parentElement?.id ?? '', label.replace(/\.$/, '')));
  }
}

function buttonFor(id: string, place: string): HTMLElement {
  const button = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  button.ariaLabel = button.ariaLabel?.replace('{place}', () => place.trim()) ?? '';
  button.addEventListener('click', () => copyLink(id));
  return button;
}

/** Copies the address of a place, says so for two seconds, and shows it in the address bar. */
async function copyLink(id: string): Promise<void> {
  const url = new URL(location.pathname, location.origin);
  url.hash = id;
  history.replaceState(history.state, '', url);
  await tellOutcome(status, navigator.clipboard.writeText(url.href));
  clearTimeout(clearing);
  clearing = setTimeout(() => status.replaceChildren(), 2000);
}
