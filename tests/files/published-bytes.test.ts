import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesObstacle, headLength, isPdf } from '../../src/files/published-bytes.ts';
import { publishedKinds } from '../../src/files/published-kinds.ts';
import { pageHeads } from './page-heads.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const page = '<!DOCTYPE html><script>alert(1)</script>';

describe('bytesObstacle', () => {
  it.each(publishedKinds.flatMap(({ endings }) => endings))('refuses pages under the name of a .%s', (ending) => {
    const taken = pageHeads.filter((head) => !bytesObstacle(`data.${ending}`, head));
    expect(taken.map(String)).toEqual([]);
  });

  const accepted: [name: string, head: Buffer][] = [
    ['values.csv', latin1('age;weight\n<18;40\n')],
    ['values.csv', latin1('a,b\n1,"x < y and y > z"\n')],
    ['values.csv', Buffer.from('\uFEFFa,b\n')],
    ['values.csv', Buffer.from('\uFEFFa,b\n', 'utf16le')],
    ['notes.txt', latin1('Dose <5 mg; p<b; a <- 5; <25 kg\n')],
    ['model.R', latin1('x <- c(1, 2)\nif (x < 3) print("<p>")\n')],
    ['notebook.ipynb', latin1('{"cells": [{"outputs": ["<div><style scoped></style><table></table></div>"]}]}')],
    ['all.zip', Buffer.from(zipSync({ 'page.html': [Buffer.from(page), { level: 0 }] }))],
    ['all.tar.gz', Buffer.from(gzipSync(Buffer.from(page)))],
    ['old.xls', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['letter.doc', latin1('{\\rtf1 text}')],
    ['report.pdf', latin1('%PDF-1.7\n<< /Type /Catalog >> <?xpacket <html>')],
    ['report.pdf', latin1('\x1B%-12345X@PJL\n%PDF-1.4\n')],
    ['walk.mp4', latin1('\0\0\0 ftypisom')],
    ['scan.dcm', Buffer.concat([Buffer.alloc(128), latin1('DICM')])],
  ];
  it.each(accepted)('takes %s that begins with %j', (name, head) => {
    expect(bytesObstacle(name, head.subarray(0, headLength))).toBeUndefined();
  });

  const words: [name: string, head: string, why: string][] = [
    [
      'a/data.csv',
      ' \n<html>',
      'begins like a web page, whatever its name says, and browsers may run it; pack it into "data.zip" and name that',
    ],
    [
      'data.txt',
      'Hello <script >',
      'holds "<script" near its beginning, and browsers or servers may take it for a page; pack it into "data.zip" and name that',
    ],
    ['data.pdf', 'PK', 'is no PDF, whatever its name says; pack it into "data.zip" and name that'],
    ['data.xlsx', 'a,b', 'is none of the spreadsheets that its name says; pack it into "data.zip" and name that'],
  ];
  it.each(words)('says of %s what to do', (name, head, why) => {
    expect(bytesObstacle(name, latin1(head))).toEqual({ rule: 'file-kind', why });
  });
});

describe('isPdf', () => {
  it('takes no page that holds the beginning of a PDF', () => {
    expect(isPdf(latin1(`${page}%PDF-1.7`))).toBe(false);
    expect(isPdf(latin1(`text ${page}%PDF-1.7`))).toBe(false);
    expect(isPdf(latin1(`${' '.repeat(1020)}%PDF-1.7`))).toBe(false);
  });
});
