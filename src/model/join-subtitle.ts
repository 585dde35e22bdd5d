/** A title and its subtitle as one: behind a colon, unless the title ends with a stop of its own. */
export function joinSubtitle(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined) return title;
  return `${title}${/[.:!?…](?:<[^>]*>|\W)*$/u.test(title) ? '' : ':'} ${subtitle}`;
}
