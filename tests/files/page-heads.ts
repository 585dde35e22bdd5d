const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** How pages begin that browsers, libmagic and servers know by their bytes (https://mimesniff.spec.whatwg.org, 7.1). */
const sniffed: readonly string[] = [
  '<!DOCTYPE HTML>',
  '<!doctype html>',
  '<HTML>',
  '<HEAD>',
  '<SCRIPT>',
  '<IFRAME >',
  '<H1>',
  '<DIV>',
  '<FONT>',
  '<TABLE>',
  '<A href=x>',
  '<STYLE>',
  '<TITLE>',
  '<B>',
  '<BODY>',
  '<BR>',
  '<P>',
  '<!--',
  '<?xml version="1.0"?>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="x()">',
  '<math>',
  '<feed>',
  '<rss>',
  '<?php ',
  '<?= 1 ?>',
  '<% x %>',
];

const before: readonly Buffer[] = ['', ' ', '\n\r\n\t\f', '\xEF\xBB\xBF', '\xEF\xBB\xBF \n', '\0', '\v'].map(latin1);

/** Beginnings of files that hosts or browsers may take for a page. */
export const pageHeads: readonly Buffer[] = [
  ...sniffed.flatMap((page) => before.map((start) => Buffer.concat([start, latin1(page)]))),
  ...sniffed.map((page) => Buffer.from(`\uFEFF${page}`, 'utf16le')),
  ...sniffed.map((page) => Buffer.from(`\uFEFF${page}`, 'utf16le').swap16()),
  ...[
    '<html>',
    '<script>',
    '<!doctype html>',
    '<iframe src=x>',
    '<?php',
    '<!--#exec cmd="x"-->',
    '<svg/onload=x()>',
  ].map((page) => latin1(`name,age\nx,1\n${'y,2\n'.repeat(500)}${page}`)),
];
