import type { SourceText } from '../../faults/fault.ts';
import { type StatementField, statementFields } from '../../model/statement.ts';
import { isConsentStatus } from '../../schema/declarations.ts';
import { isFields } from '../../schema/reading.ts';
import type { FieldText } from '../../tree/with-fields.ts';
import type { YamlFile } from '../../yaml/yaml.ts';

/** Fields whose words stand under "statement", beside others. */
const inParts: ReadonlySet<StatementField> = new Set(['consent', 'funding']);

/** The statements of the front matter as authored, whether or not its other fields can be read. */
export function fieldTexts(
  authored: Readonly<Record<string, unknown>>,
  source: SourceText,
  yaml: Pick<YamlFile, 'position'>,
): FieldText[] {
  return statementFields.flatMap((field): FieldText[] => {
    const value = authored[field];
    if (field === 'consent' && typeof value === 'string' && isConsentStatus(value)) return [];
    const isNested = inParts.has(field) && isFields(value);
    const text = isNested ? value['statement'] : value;
    if (typeof text !== 'string' || text.trim() === '') return [];
    const position = yaml.position(isNested ? [field, 'statement'] : [field]);
    return [{ field, text: text.replaceAll('\r\n', '\n').trim(), offset: source.offset(position) }];
  });
}
