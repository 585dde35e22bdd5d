import { describe, expect, it } from 'vitest';
import { readWebVtt } from '../../src/text/web-vtt.ts';

describe('readWebVtt', () => {
  it.each([
    ['WEBVTT\n\n00:00.500 --> 00:02.000\nBreathe in.\n', ['Breathe in.']],
    [
      '\uFEFFWEBVTT - Murmur\r\nKind: captions\r\n\r\nNOTE\r\nheard\r\n\r\n1\r\n00:01.000 --> 01:00:02.000 line:0\r\n<v Ann>Now</v>\r\n&amp; then.\r\n\r\n\r\n2\r\n00:03.000 --> 00:04.000\r\n<b>Out.</b>',
      ['Ann: Now & then.', 'Out.'],
    ],
    ['WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nنفس', ['نفس']],
  ])('reads %j', (text, cues) => {
    expect(readWebVtt(text)).toEqual({ cues });
  });

  const example = '00:01.500 --> 00:04.000';
  it.each([
    [
      '',
      1,
      'captions begin with "WEBVTT", found ""; write WEBVTT and a blank line above it, and a point for the comma in its times',
    ],
    [
      '1\n00:00:01,000 --> 00:00:02,000\nIn.',
      1,
      'captions begin with "WEBVTT", found "1"; write WEBVTT and a blank line above it, and a point for the comma in its times',
    ],
    [
      'Breathe in.',
      1,
      'captions begin with "WEBVTT", found "Breathe in."; write WEBVTT alone into its first line, and a blank line below',
    ],
    ['WEBVTT\n', 1, `holds no captions; write the time of each, "${example}", and its words in the line below`],
    [
      'WEBVTT\n\n00:01,000 --> 00:02,000\nIn.',
      3,
      '"00:01,000 --> 00:02,000" is no time of a caption; write "00:01.000 --> 00:02.000"',
    ],
    [
      'WEBVTT\n\n0:00:01.000-->0:00:02.000\nIn.',
      3,
      '"0:00:01.000-->0:00:02.000" is no time of a caption; write "00:00:01.000 --> 00:00:02.000"',
    ],
    [
      'WEBVTT\n\n1 --> 2\nIn.',
      3,
      `"1 --> 2" is no time of a caption; write minutes, seconds and thousandths, as in "${example}"`,
    ],
    [
      'WEBVTT\n\n00:02.000 --> 00:01.000\nIn.',
      3,
      '"00:02.000 --> 00:01.000" ends before it begins; write the earlier time first',
    ],
    [
      'WEBVTT\n\n00:01.000 --> 00:02.000\nIn.\n\nOut.\nAnd in.',
      6,
      `expected a time such as "${example}", found "Out."; put a blank line before each time and none within the words`,
    ],
  ])('tells what is wrong with %j', (text, line, message) => {
    expect(readWebVtt(text)).toEqual({ line, message });
  });
});
