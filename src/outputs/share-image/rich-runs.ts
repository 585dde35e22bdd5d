/** Characters of one style. */
export interface Run {
  readonly text: string;
  readonly isEmphasised?: boolean;
  readonly isStrong?: boolean;
  readonly shift?: 'sub' | 'sup';
}

const pieces = /<(?<end>\/?)(?<tag>em|strong|sub|sup)>|&(?<entity>[^;\s]+);|(?<text>[^<&]+|[<&])/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** The runs of the inline HTML of a RichText. */
export function htmlRuns(html: string): Run[] {
  const open: string[] = [];
  const runs: Run[] = [];
  for (const { groups } of html.matchAll(pieces)) {
    if (groups?.['tag'] === undefined) runs.push({ ...styleOf(open), text: charactersOf(groups) });
    else if (groups['end'] === '') open.push(groups['tag']);
    else open.splice(open.lastIndexOf(groups['tag']), 1);
  }
  return joinRuns(runs);
}

function styleOf(open: readonly string[]): Omit<Run, 'text'> {
  const shift = open.findLast((tag) => tag === 'sub' || tag === 'sup') as Run['shift'];
  return {
    ...(open.includes('em') && { isEmphasised: true }),
    ...(open.includes('strong') && { isStrong: true }),
    ...(shift && { shift }),
  };
}

function charactersOf(groups: Record<string, string> | undefined): string {
  const { entity, text = '' } = groups ?? {};
  if (entity === undefined) return text;
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : (entities[entity] ?? `&${entity};`);
}

/** Neighbours of one style as one run: letters shape and kern within a run alone. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isAlike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

function isAlike(a: Run, b: Run): boolean {
  return a.isEmphasised === b.isEmphasised && a.isStrong === b.isStrong && a.shift === b.shift;
}
