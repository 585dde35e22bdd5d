// From 1000 px on the filters stand beside the results; below, a button shows them in a sheet.

/** Lends the filters to the sheet for as long as it is open. */
export function setUpSheet(opener: HTMLElement, filters: HTMLElement, sheet: HTMLDialogElement): void {
  const rail = filters.parentElement;
  opener.addEventListener('click', () => {
    sheet.prepend(filters);
    sheet.showModal();
  });
  sheet.addEventListener('close', () => rail?.append(filters));
  matchMedia('(width >= 62.5rem)').addEventListener('change', () => sheet.close());
}
