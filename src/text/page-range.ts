/** The last page in full where only the digits that differ are given: 1112 and 5 → 1115, e210 and e9 → e219. */
export function wholeLastPage(first: string, last: string): string {
  const [, prefix = '', start = ''] = /^(\D*)(\d+)$/.exec(first) ?? [];
  const [, ownPrefix = '', end = ''] = /^(\D*)(\d+)$/.exec(last) ?? [];
  if (end === '' || end.length >= start.length || (ownPrefix !== '' && ownPrefix !== prefix)) return last;
  const whole = start.slice(0, start.length - end.length) + end;
  return Number(whole) > Number(start) ? prefix + whole : last;
}
