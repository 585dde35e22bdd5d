import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault } from '../../faults/fault.ts';
import { count, gravestFirst, summary } from '../../faults/fault-list.ts';
import { printable } from '../../faults/printable.ts';
import { type Rule, type RuleId, rules } from '../../faults/rules.ts';
import { ruleDocument } from '../../model/guides.ts';
import { escapeXml } from '../../text/xml.ts';
import { pageOfFaults } from './report-file.ts';
import { excerpt, type LineOf } from './source-lines.ts';

const style = `
:root { color-scheme: light dark; --error: light-dark(#a40e26, #ff8a8a); --warning: light-dark(#7a4d00, #f0b95a); --advice: light-dark(#1f5a86, #8ec5f0); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
li { margin-block: 1rem; } ol, nav ul { padding-inline-start: 1.2rem; }
pre { overflow-x: auto; overflow-wrap: normal; padding: .5rem; border: 1px solid light-dark(#ccc, #555); margin-block: .3rem; }
mark { background: none; color: inherit; outline: 2px solid currentColor; }
.error { color: var(--error); } .warning { color: var(--warning); } .advice { color: var(--advice); }
dd { margin: 0 0 1rem; } dt { font-weight: 600; }
a { color: light-dark(#1f5a86, #8ec5f0); }`;

/** One HTML page with all faults: a list of files, those with the gravest first, each fault with its line and links to its file and its rule. */
export function forHtml(faults: readonly Fault[], lineOf: LineOf, title: string): string {
  const files = [...Map.groupBy(gravestFirst(faults), ({ path }) => path)];
  const name = escapeXml(printable(`Check of ${title}`));
  const broken = [...new Set(faults.map(({ rule }) => rule))].sort();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${pageOfFaults}
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${name}</h1>
<p>${escapeXml(faults.length === 0 ? 'No faults' : summary(faults))}</p>
${files.length === 0 ? '' : `<nav aria-label="Files"><ul>\n${files.map(contents).join('\n')}\n</ul></nav>`}
${files.map(([path, found], index) => section(path, found, index, lineOf)).join('\n')}
${broken.length === 0 ? '' : `<h2>Rules</h2>\n<dl>\n${broken.map((rule) => explain(rule, faults)).join('\n')}\n</dl>`}
</main>
</body>
</html>
`;
}

function contents([path, found]: readonly [string, readonly Fault[]], index: number): string {
  return `<li><a href="#file-${index + 1}">${escapeXml(path)}</a> (${found.length})</li>`;
}

function section(path: string, found: readonly Fault[], index: number, lineOf: LineOf): string {
  const url = escapeXml(pathToFileURL(resolve(path)).href);
  const items = found.map((fault) => `<li>${entry(fault, lineOf)}</li>`);
  return `<section>
<h2 id="file-${index + 1}"><a href="${url}">${escapeXml(path)}</a></h2>
<ol>
${items.join('\n')}
</ol>
</section>`;
}

function entry(fault: Fault, lineOf: LineOf): string {
  const { line, column, severity, message, rule } = fault;
  const place = `<b class="${severity}">${severity}</b> in line ${line}, column ${column}: `;
  const text = `${place}${escapeXml(message)} <a href="#rule-${rule}">${rule}</a>`;
  const written = lineOf(fault);
  if (written === undefined) return text;
  const { before, marked, after } = excerpt(written, column);
  const mark = marked === '' ? '' : `<mark>${escapeXml(marked)}</mark>`;
  return `${text}\n<pre>${escapeXml(before)}${mark}${escapeXml(after)}</pre>`;
}

function explain(id: RuleId, faults: readonly Fault[]): string {
  const { description, reason }: Rule = rules[id];
  const found = faults.filter(({ rule }) => rule === id);
  const files = new Set(found.map(({ path }) => path)).size;
  return `<dt id="rule-${id}">${id} (${found.length} in ${count(files, 'file')})</dt><dd>${escapeXml([description, reason].filter(Boolean).join(' '))} See ${ruleDocument(id)}.</dd>`;
}
