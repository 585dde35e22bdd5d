import { expect, test } from 'vitest';
import { copyrightOf } from '../../src/model/copyright.ts';

test.each([
  [{}, {}, undefined],
  [{}, { copyrightHolder: 'The journal' }, { holder: 'The journal', year: 2024 }],
  [{ copyrightHolder: 'The authors' }, { copyrightHolder: 'The journal' }, { holder: 'The authors', year: 2024 }],
  [{ copyrightYear: 2021 }, { copyrightHolder: 'The journal' }, { holder: 'The journal', year: 2021 }],
  [{ copyrightYear: 2021 }, {}, undefined],
])('%j of %j', (article, journal, expected) => {
  expect(copyrightOf(article, journal, 2024)).toEqual(expected);
});
