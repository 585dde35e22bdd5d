// The ways to share that need a script; each button shows where the browser can do what it says.
const ways: Record<string, (address: string) => Promise<void>> = {};
if (navigator.clipboard) ways['copy'] = (address) => navigator.clipboard.writeText(address);
if (navigator.share) ways['system'] = (url) => navigator.share({ title: document.title, url });

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  const { share = '', address = '' } = button.dataset;
  const way = ways[share];
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!way || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // A reader who closes the machine's own list has not asked for anything.
    await way(address).then(
      () => (status.textContent = share === 'copy' ? (status.dataset['copied'] ?? '') : ''),
      () => (status.textContent = ''),
    );
  });
}
