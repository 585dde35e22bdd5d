import type { RuleId } from '../faults/rules.ts';
import { quote, splitYamlLine, withValue, type YamlLine } from './yaml-line.ts';

/** Something on a line that YAML does not read as it was meant, and how the line was meant. */
export interface Trap {
  readonly rule: RuleId;
  /** Column from 0. */
  readonly column: number;
  readonly message: string;
  /** The line as it was meant. */
  readonly cure: string;
}

function trap(line: YamlLine, value: string, found: string): Trap {
  const written = withValue(line, value);
  const message = `${found}; write ${written}`;
  return { rule: 'yaml-syntax', column: line.column, message, cure: line.indent + written };
}

/** White space that is not made of spaces, at the beginning of a line. */
function indentTrap(text: string): Trap | undefined {
  const indent = /^[^\S\r\n]*/u.exec(text)?.[0] ?? '';
  if (/^ *$/.test(indent)) return undefined;
  const cure = indent.replace(/[^ ]/gu, '  ') + text.slice(indent.length);
  const what = indent.includes('\t') ? 'a tab' : 'a space that is not an ordinary one';
  return {
    rule: 'yaml-syntax',
    column: indent.search(/[^ ]/u),
    message: `This line is indented with ${what}; indent with spaces`,
    cure,
  };
}

/** `-entry` and `title:A case`, where YAML wants a space. */
function spaceTrap(text: string): Trap | undefined {
  const [, indent = '', entry] = /^(\s*)-([^\s-].*)$/u.exec(text) ?? [];
  if (entry !== undefined) {
    const message = `A list entry needs a space after its hyphen; write - ${entry}`;
    return { rule: 'yaml-syntax', column: indent.length, message, cure: `${indent}- ${entry}` };
  }
  const [, lead, key, colon, value] =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*)\s?(:|：)[\u00a0\u3000 ]?(\S.*)$/u.exec(text) ?? [];
  if (
    lead === undefined ||
    key === undefined ||
    value === undefined ||
    (colon === ':' && / /.test(text.charAt(lead.length + key.length + 1)))
  ) {
    return undefined;
  }
  const message = `The colon after "${key}" must be followed by a space; write ${key}: ${value}`;
  return { rule: 'yaml-syntax', column: lead.length + key.length, message, cure: `${lead}${key}: ${value}` };
}

const closed: Readonly<Record<string, RegExp>> = { '"': /^"(?:[^"\\]|\\.)*"/u, "'": /^'(?:[^']|'')*'/u };

/** A value that begins with a quotation mark and does not end with its fellow. */
function quotationTrap(line: YamlLine): Trap | undefined {
  const { value } = line;
  const mark = value.charAt(0);
  const [inside] = closed[mark]?.exec(value) ?? [];
  if (inside === undefined)
    return trap(line, quote(value.slice(1)), 'The quotation mark at the beginning is not closed');
  const after = value.slice(inside.length);
  if (/^\s*(?:#.*)?$/u.test(after)) return escapeTrap(line, inside);
  const around = value.endsWith(mark) && /^\S/u.test(after);
  const meant = around ? value.slice(1, -1) : value;
  const found = around
    ? 'The value holds the quotation mark that encloses it'
    : 'Text follows the closing quotation mark';
  return trap(line, quote(meant), found);
}

/** A backslash in double quotation marks that begins none of YAML's codes: "C:\dir". */
function escapeTrap(line: YamlLine, inside: string): Trap | undefined {
  if (!inside.startsWith('"') || !/\\(?![0abtnvfre "/\\N_LPxuU\t])/.test(inside.replaceAll('\\\\', '')))
    return undefined;
  return trap(line, quote(inside.slice(1, -1)), 'In double quotation marks "\\" begins a code');
}

/** Column after the bracket that closes the first one, or -1. */
function closingBracket(value: string): number {
  let depth = 0;
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === '[' || character === '{') depth++;
    if (character === ']' || character === '}') depth--;
    if (depth === 0) return index + 1;
  }
  return -1;
}

function bracketTrap(line: YamlLine): Trap | undefined {
  const { value } = line;
  const end = closingBracket(value);
  if (end === -1) {
    const bracket = value.startsWith('[') ? ']' : '}';
    return trap(
      line,
      `${value.replace(/[,\s]+$/u, '')}${bracket}`,
      `The bracket "${value.charAt(0)}" is not closed with "${bracket}"`,
    );
  }
  if (/^\s*(?:#.*)?$/u.test(value.slice(end))) return undefined;
  return startTrap(line);
}

function startTrap(line: YamlLine): Trap {
  return trap(line, quote(line.value), `A value beginning with "${line.value.charAt(0)}" must be in quotation marks`);
}

/** What is wrong with the value of a line, which is known to be misread. */
function valueTrap(line: YamlLine): Trap | undefined {
  const { value } = line;
  if (/^["']/.test(value)) return quotationTrap(line);
  if (/^[[{]/.test(value)) return bracketTrap(line);
  const blockHeader = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value);
  if ((/^[@`%*&!|>,\]}]/.test(value) && !blockHeader) || /^[-?] /.test(value)) return startTrap(line);
  if (/:(?:\s|$)/u.test(value))
    return trap(line, quote(value), 'A value that holds a colon must be in quotation marks');
  return undefined;
}

/** Why the parser may have stumbled over a line. */
export function lineTrap(text: string): Trap | undefined {
  if (text.startsWith('%')) {
    return { rule: 'yaml-syntax', column: 0, message: 'A line that begins with "%" is no field; remove it', cure: '' };
  }
  return indentTrap(text) ?? spaceTrap(text) ?? valueTrap(splitYamlLine(text));
}
