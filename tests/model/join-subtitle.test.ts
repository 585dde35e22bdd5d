import { expect, it } from 'vitest';
import { joinSubtitle } from '../../src/model/join-subtitle.ts';

it.each([
  ['Sepsis after a bite', 'a case report', 'Sepsis after a bite: a case report'],
  ['What bit her?', 'A case report', 'What bit her? A case report'],
  ['<i>What bit her?</i>', 'A case report', '<i>What bit her?</i> A case report'],
  ['“What bit her?”', 'A case report', '“What bit her?” A case report'],
  ['Sepsis', undefined, 'Sepsis'],
])('%s with %s', (title, subtitle, joined) => expect(joinSubtitle(title, subtitle)).toBe(joined));
