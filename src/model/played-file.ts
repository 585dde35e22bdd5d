/** What is played in a report. */
export type PlayedKind = 'video' | 'audio';

/** A form in which a film or a sound is published: its name beside the article, and its media type. */
export interface PlayedFile {
  readonly name: string;
  /** "video/mp4" */
  readonly type: string;
}

/** A form that browsers play, by the end of the names of its files. */
const types: Readonly<Record<string, string>> = {
  ...{ mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm' },
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', wav: 'audio/wav' },
};

const others: Readonly<Record<PlayedKind, readonly string[]>> = {
  video: ['avi', 'flv', 'mkv', 'mov', 'mpeg', 'mpg', 'mts', 'ogv', 'qt', 'wmv', '3gp'],
  audio: ['aac', 'aif', 'aiff', 'amr', 'flac', 'wma'],
};

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What a file is by the end of its name, be it in a form that browsers play or not; undefined where it is neither. */
export function playedKind(name: string): PlayedKind | undefined {
  const ending = endingOf(name);
  const type = types[ending];
  if (type !== undefined) return type.startsWith('video/') ? 'video' : 'audio';
  return (['video', 'audio'] as const).find((kind) => others[kind].includes(ending));
}

/** The media type of a form that browsers play, by the end of the name. */
export function playedType(name: string): string | undefined {
  return types[endingOf(name)];
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The language that the name of captions says: "fr" of "echo.fr.vtt", "pt-BR" of "echo-pt-BR.vtt". */
export function captionsLanguage(name: string): string | undefined {
  const [, tag = ''] = /[._-]([a-z]{2}(?:-[A-Za-z]{2})?)\.vtt$/i.exec(name) ?? [];
  return tag !== '' && languages.of(tag) !== undefined ? tag : undefined;
}
