import { describe, expect, it } from 'vitest';
import { type Contributor, displayName, invertedName } from '../../src/model/contributor.ts';

const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };

function person(family: string, given?: string, particle?: string, suffix?: string): Contributor {
  return { kind: 'person', family, given, particle, suffix, ...contribution };
}

const names: readonly (readonly [Contributor, shown: string, inverted: string])[] = [
  [person('Micallef', 'Sarah'), 'Sarah Micallef', 'Micallef, Sarah'],
  [person('Cruz', 'María José', 'de la'), 'María José de la Cruz', 'de la Cruz, María José'],
  [person('Smith', 'John', undefined, 'Jr'), 'John Smith Jr', 'Smith, John, Jr'],
  [person('Sukarno'), 'Sukarno', 'Sukarno'],
  [person('王', '小明'), '王小明', '王, 小明'],
  [person('الأحمد', 'محمد'), 'محمد الأحمد', 'الأحمد, محمد'],
  [{ kind: 'group', name: 'The ALPHA Study Group', ...contribution }, 'The ALPHA Study Group', 'The ALPHA Study Group'],
];

describe('names', () => {
  it.each(names)('of %j', (contributor, shown, inverted) => {
    expect(displayName(contributor)).toBe(shown);
    expect(invertedName(contributor)).toBe(inverted);
  });
});
