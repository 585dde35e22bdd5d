/** What kinds without an entry of BibTeX that reference managers know are called in the `type` of another. */
export const typeWords: Readonly<Record<string, string>> = {
  article: 'Preprint',
  dataset: 'Dataset',
  standard: 'Standard',
};
