import { describe, expect, it } from 'vitest';
import { fault } from '../../src/faults/fault.ts';
import { formatFault } from '../../src/faults/fault-list.ts';
import { printable, printableLines } from '../../src/faults/printable.ts';

describe('printable', () => {
  it.each([
    ['an escape sequence', '\u001b[2J\u001b]0;x\u0007', '\\u001b[2J\\u001b]0;x\\u0007'],
    ['a line break', 'a\r\nb\u0085c\u2028d\u2029e\u000bf\fg', 'a\\r\\nb\\u0085c\\u2028d\\u2029e\\u000bf\\fg'],
    ['a backspace, a tab, a DEL and a null', 'a\bb\tc\u007fd\u0000', 'a\\bb\\tc\\u007fd\\u0000'],
    ['a control character of C1', '\u009b31m\u0090', '\\u009b31m\\u0090'],
    [
      'marks of direction',
      '\u202egnp.exe\u202c\u2066x\u2069\u200f\u061c',
      '\\u202egnp.exe\\u202c\\u2066x\\u2069\\u200f\\u061c',
    ],
    ['invisible marks', '\ufeffa\u200bb\u2060c\ufff9d\u{e0041}', '\\ufeffa\\u200bb\\u2060c\\ufff9d\\udb40\\udc41'],
    ['half a character', 'a\ud800b', 'a\\ud800b'],
    ['a command to the runner', '::error::x', '\\u003a:error::x'],
    ['one behind spaces', ' \u00a0::add-mask::x', ' \u00a0\\u003a:add-mask::x'],
    ['one of an older kind', 'x ##[error]y ##vso[task.complete]z', 'x #\\u0023[error]y #\\u0023vso[task.complete]z'],
    [
      'words',
      'naïve :: ## a [b] – «é» 王 می‌خواهم 👩‍⚕️ soft\u00adhyphen ١٢',
      'naïve :: ## a [b] – «é» 王 می‌خواهم 👩‍⚕️ soft\u00adhyphen ١٢',
    ],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
    expect(printable(expected)).toBe(expected);
  });

  it('keeps lines and tabs of a text that has them by itself', () => {
    expect(printableLines('a\n\tb\r\n  ::c\n\n::d\u001b')).toBe('a\n\tb\\r\n  \\u003a:c\n\n\\u003a:d\\u001b');
  });

  it('leaves JSON that says the same', () => {
    const value = ['\u001b\u009b\u2028\u202e\u007f\ud800\u{e0041}::##[error]\\##[x]', '::'];
    const text = printableLines(JSON.stringify(value, undefined, 2));
    expect(text).toMatch(/^[\n -~]+$/);
    expect(JSON.parse(text)).toEqual(value);
  });

  it('takes time in proportion to the text', () => {
    const size = 1_000_000;
    for (const part of [' ', '\n', '#', '##a', ':', '\t\n'])
      expect(printableLines(part.repeat(size))).toContain(part[0]);
  });
});

it('a fault is printable whatever it quotes', () => {
  const made = fault('date', '::error file=a\n::b', { line: 1, column: 2 }, 'Found "\u001b[2J\n::error::x"');
  expect(formatFault(made)).toBe('\\u003a:error file=a\\n::b:1:2  error  Found "\\u001b[2J\\n::error::x"  date');
});
