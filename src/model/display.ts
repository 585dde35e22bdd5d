/** How the labels of what has a number and a caption begin, by its kind. */
export const labelPrefixes = { figure: 'fig-', table: 'tbl-', video: 'vid-', audio: 'aud-' } as const;

/** What has a number and a caption; each kind is counted by itself. */
export type DisplayKind = keyof typeof labelPrefixes;

export const displayKinds = ['figure', 'table', 'video', 'audio'] as const satisfies readonly DisplayKind[];

const prefix = /^(?:fig|tbl|vid|aud)-/i;

/** Whether a name begins as the label of a figure, a table, a video or a sound does. */
export function isLabel(name: string): boolean {
  return prefix.test(name);
}

/** The kind that a label names by its beginning. */
export function kindOfLabel(label: string): DisplayKind {
  return displayKinds.find((kind) => label.toLowerCase().startsWith(labelPrefixes[kind])) ?? 'figure';
}
