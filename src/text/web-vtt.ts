/** What captions say, or what is wrong with them in which line. */
export type WebVtt = { readonly cues: readonly string[] } | { readonly line: number; readonly message: string };

const time = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const timing = new RegExp(String.raw`^(${time})[ \t]+-->[ \t]+(${time})(?:[ \t]|$)`);
const example = '00:01.500 --> 00:04.000';

/** Reads captions: https://www.w3.org/TR/webvtt1/ */
export function readWebVtt(text: string): WebVtt {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const [head = ''] = lines;
  if (!/^WEBVTT(?:[ \t]|$)/.test(head)) return { line: 1, message: headMessage(head) };
  const cues: string[] = [];
  for (let at = endOfBlock(lines, 0) + 1; at < lines.length; at = endOfBlock(lines, at) + 1) {
    if (lines[at] === '') continue;
    const cue = readCue(lines, at);
    if (typeof cue === 'object') return cue;
    if (cue !== undefined) cues.push(cue);
  }
  return cues.length > 0
    ? { cues }
    : { line: 1, message: `holds no captions; write the time of each, "${example}", and its words in the line below` };
}

/** The line behind a block, which ends with a blank line. */
function endOfBlock(lines: readonly string[], from: number): number {
  const end = lines.indexOf('', from);
  return end === -1 ? lines.length : end;
}

/** The words of a cue; nothing of a comment, a style or a region. */
function readCue(lines: readonly string[], from: number): string | undefined | { line: number; message: string } {
  const [first = '', second = ''] = lines.slice(from, from + 2);
  if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(first)) return undefined;
  const at = first.includes('-->') ? from : from + 1;
  const line = at === from ? first : second;
  if (!line.includes('-->'))
    return {
      line: from + 1,
      message: `expected a time such as "${example}", found "${first}"; put a blank line before each time and none within the words`,
    };
  const [, start, end] = timing.exec(line) ?? [];
  if (start === undefined || end === undefined) return { line: at + 1, message: timeMessage(line) };
  if (seconds(end) <= seconds(start))
    return { line: at + 1, message: `"${line}" ends before it begins; write the earlier time first` };
  return plainCue(lines.slice(at + 1, endOfBlock(lines, at)).join(' '));
}

function timeMessage(line: string): string {
  const cured = line
    .trim()
    .replaceAll(/\b(\d):(?=\d\d:\d\d)/g, '0$1:')
    .replaceAll(/(\d\d:\d\d),(\d{3})/g, '$1.$2')
    .replace(/\s*-->\s*/, ' --> ');
  const cure = timing.test(cured) ? `write "${cured}"` : `write minutes, seconds and thousandths, as in "${example}"`;
  return `"${line}" is no time of a caption; ${cure}`;
}

function headMessage(head: string): string {
  const isSrt = /^\s*\d*\s*$/.test(head);
  const cure = isSrt
    ? 'write WEBVTT and a blank line above it, and a point for the comma in its times'
    : 'write WEBVTT alone into its first line, and a blank line below';
  return `captions begin with "WEBVTT", found "${head.slice(0, 40)}"; ${cure}`;
}

const seconds = (text: string): number => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** Its words without the marks of speakers and of type. */
function plainCue(text: string): string {
  return text
    .replace(/<v[^ \t>]*[ \t]+([^>]*)>/g, '$1: ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
