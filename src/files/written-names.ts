/** What computers and programs put into folders by themselves: lists of pictures, locks, and texts that are being saved. */
const byproduct = /^\.|^~\$|~$|^#.*#$|^4913$|___jb_(?:tmp|old)___$|^(?:thumbs\.db|desktop\.ini)$/i;

/** Notes for editors. */
const note = /^readme(?:\.\w+)?$/i;

/** Whether nobody has put a file of this name there: whatever is in it, it changes nothing. */
export function isByproduct(name: string): boolean {
  return byproduct.test(name);
}

/** Whether a file of the content was put there to be shown. */
export function isWritten(name: string): boolean {
  return !byproduct.test(name) && !note.test(name);
}
