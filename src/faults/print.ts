import { printableLines } from './printable.ts';

// The one place that writes to the terminal or to the log of a server, which take some characters for commands.

/** Prints what was asked for, with a line break behind it. */
export function print(text: string): void {
  printOver('');
  process.stdout.write(`${printableLines(text)}\n`);
}

/** Prints what went wrong, and what is told besides the output. */
export function printError(text: string): void {
  printOver('');
  process.stderr.write(`${printableLines(text)}\n`);
}

/** Prints lines that are commands, to a runner that reads them; what is quoted in them is escaped by its rules. */
export function printCommands(lines: string): void {
  open = true;
  process.stdout.write(`${lines}\n`);
  open = false;
}

let isOver = false;

/** Prints a line on a terminal in the place of the one that was printed so before; "" takes that away. */
export function printOver(line: string): void {
  if (line === '' && !isOver) return;
  open = true;
  process.stderr.write(`\r\u001b[2K${printableLines(line)}`);
  open = false;
  isOver = line !== '';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const colour = /(\u001b\[(?!(?:\d+;)*0*8[;m])[\d;]*m)/;

let guarded = false;
/** Whether what is written now may act. */
let open = false;

/**
 * From now on, what other programs print in this process passes the same sieve, for lines of a log quote content, too.
 * Colours are let through where there are any, but for the one that hides a text.
 */
export function guardOutput(): void {
  if (guarded) return;
  guarded = true;
  for (const stream of [process.stdout, process.stderr]) {
    const coloured = stream.isTTY || Boolean(process.env['FORCE_COLOR'] ?? process.env['CI']);
    const write = stream.write.bind(stream) as (text: string | Uint8Array, ...rest: unknown[]) => boolean;
    stream.write = (text: string | Uint8Array, ...rest: unknown[]) =>
      write(open ? text : sifted(text, coloured), ...rest);
  }
}

/** Lets prompts move the cursor; what they quote is for their caller to make printable. */
export function allowPrompts(): void {
  open = true;
}

function sifted(text: string | Uint8Array, coloured: boolean): string {
  const whole = typeof text === 'string' ? text : Buffer.from(text).toString();
  if (!coloured) return printableLines(whole);
  return whole
    .split(colour)
    .map((part, at) => (at % 2 === 1 ? part : printableLines(part)))
    .join('');
}
