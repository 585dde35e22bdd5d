import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../faults/fault.ts';
import { sortFaults } from '../../faults/fault-list.ts';
import { type Rule, type RuleId, rules } from '../../faults/rules.ts';
import { ruleDocument } from '../../model/guides.ts';
import { projectFolder } from '../options.ts';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** The faults as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function forSarif(faults: readonly Fault[]): string {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string };
  const broken = [...new Set(faults.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Casebook', semanticVersion: version, rules: broken.map(describe) } },
        columnKind: 'utf16CodeUnits',
        results: sortFaults(faults).map((each) => ({ ...result(each), ruleIndex: broken.indexOf(each.rule) })),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function describe(id: RuleId) {
  const { severity, description, reason }: Rule = rules[id];
  return {
    id,
    shortDescription: { text: description },
    ...(reason === undefined ? {} : { fullDescription: { text: reason } }),
    help: { text: `${ruleDocument(id)} explains the rule.` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ rule, severity, message, path, line, column }: Fault) {
  const region = { startLine: line, startColumn: column };
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}
