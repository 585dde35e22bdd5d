/** More authors than these, and three of them stand for all until a reader opens the list. */
const most = 4;

/** So many lines about the authors stand beside the text without a click; more would push the abstract down too far. */
export const mostAuthorLines = 3;

/** How many of the authors of an article are shown at first. */
export const shownAuthors = (authors: number): number => (authors > most ? 3 : authors);
