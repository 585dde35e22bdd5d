// The ways to share that need a script; each button shows where the browser can do what it says.
import { tellOutcome } from './tell-outcome.ts';

const status = document.querySelector<HTMLElement>('#share [role=status]');
const ways: Record<string, (address: string) => Promise<void>> = {};
if (navigator.clipboard && status) {
  ways['copy'] = (address) => tellOutcome(status, navigator.clipboard.writeText(address));
}
// A reader who closes the machine's own list has not asked for anything.
if (navigator.share) ways['system'] = (url) => navigator.share({ title: document.title, url }).catch(() => undefined);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  const { share = '', address = '' } = button.dataset;
  const way = ways[share];
  if (!way) continue;
  button.hidden = false;
  button.addEventListener('click', () => way(address));
}
