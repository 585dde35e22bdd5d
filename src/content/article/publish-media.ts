import { join } from 'node:path';
import { didYouMean } from '../../faults/suggest.ts';
import { reportBounds } from '../../files/content-bounds.ts';
import type { Obstacle } from '../../files/find-inside.ts';
import { largestPlayed, readPlayed, tooLargeToPlay } from '../../files/played-bytes.ts';
import { bytesObstacle, headLength } from '../../files/published-bytes.ts';
import { nameObstacle } from '../../files/published-name.ts';
import { readInside } from '../../files/read-inside.ts';
import { largestText } from '../../files/text-file.ts';
import { playedKind } from '../../model/played-file.ts';
import type { PublishedFile } from '../../model/published-file.ts';
import { readFileName } from '../../schema/file-name.ts';
import { belowContent } from '../../store/kept-file.ts';
import { readWebVtt } from '../../text/web-vtt.ts';
import type { PublishMedia } from '../../tree/resolve/media.ts';
import type { ArticleFolder } from './article-folder.ts';
import { taken } from './publish-folder-files.ts';

/** Publishes the videos and sounds of a text with their captions as they are, and takes note of them. */
export function mediaPublisher(folder: ArticleFolder) {
  const published = new Map<string, PublishedFile>();
  const asked = new Set<string>();
  const publishNow = (typed: string): Awaited<ReturnType<PublishMedia>> => {
    asked.add(typed);
    const reading = readFileName(typed);
    if (!('value' in reading)) return reading;
    const name = reading.value.normalize();
    const refused = taken(name, folder);
    if (refused) return refused;
    const onDisk = folder.files.find((file) => file.normalize() === name);
    const outcome = onDisk === undefined ? missing(name, folder) : readFile(name, join(folder.path, onDisk), folder);
    if ('why' in outcome) return { rule: outcome.rule, message: `${noun(name)} "${name}" ${outcome.why}` };
    published.set(name, { name, ...belowContent(join(folder.path, onDisk ?? name)) });
    return { name, ...outcome };
  };
  return {
    publish: (typed: string) => Promise.resolve(publishNow(typed)),
    files: () => [...published.values()],
    /** Names of all that the text names, be they published or not. */
    asked: () => asked,
  };
}

const isCaptions = (name: string): boolean => /\.(?:vtt|srt)$/i.test(name);

const noun = (name: string): string => {
  if (isCaptions(name)) return 'The file of captions';
  return playedKind(name) === 'audio' ? 'The sound' : 'The video';
};

function missing(name: string, { files }: ArticleFolder): Obstacle {
  const others = files.filter(
    (file) => isCaptions(file) === isCaptions(name) && (isCaptions(file) || playedKind(file)),
  );
  return { rule: 'missing-file', why: `is not in the folder of the report${didYouMean(name, others)}` };
}

function readFile(name: string, path: string, folder: ArticleFolder): { readonly isSilent: boolean } | Obstacle {
  const limit = isCaptions(name) ? largestText : largestPlayed;
  const read = readInside(path, reportBounds(folder.path), limit);
  if ('size' in read) return isCaptions(name) ? read : tooLargeToPlay(name, read.size);
  if ('why' in read) return read;
  const badName = nameObstacle(name);
  if (badName) return badName;
  return isCaptions(name) ? (captionsObstacle(name, read.bytes) ?? { isSilent: false }) : readPlayed(name, read.bytes);
}

function captionsObstacle(name: string, bytes: Buffer): Obstacle | undefined {
  const refuse = (line: number, message: string): Obstacle => ({
    rule: 'unreadable-media',
    why: `cannot be read in line ${line}: ${message}`,
  });
  if (/\.srt$/i.test(name)) {
    const cure = `save it as "${name.replace(/\.srt$/i, '.vtt')}" with WEBVTT and a blank line above it, and a point for the comma in its times`;
    return { rule: 'unreadable-media', why: `is SubRip, which browsers do not show; ${cure}` };
  }
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD'))
    return refuse(
      text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
      'it is not UTF-8 from here on; save it with the encoding UTF-8',
    );
  const captions = readWebVtt(text);
  if (!('cues' in captions)) return refuse(captions.line, captions.message);
  if (!bytesObstacle(name, bytes.subarray(0, headLength))) return undefined;
  return {
    rule: 'file-kind',
    why: 'holds marks of a web page near its beginning, and browsers or servers may take it for one; take them out of the words',
  };
}
