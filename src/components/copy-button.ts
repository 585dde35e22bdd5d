// Shows the copy buttons where the browser lets a page write to the clipboard, and makes them work.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!source || !status || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(source.textContent.trim()).then(
      () => true,
      () => false,
    );
    status.textContent = status.dataset[copied ? 'copied' : 'failed'] ?? '';
  });
}
