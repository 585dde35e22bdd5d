/** Says in a place for messages how an action went: its data-copied or data-failed, or nothing where it has none. */
export async function tellOutcome(status: HTMLElement, action: Promise<unknown>): Promise<void> {
  status.textContent = '';
  const outcome = await action.then(
    () => 'copied',
    () => 'failed',
  );
  status.textContent = status.dataset[outcome] ?? '';
}
