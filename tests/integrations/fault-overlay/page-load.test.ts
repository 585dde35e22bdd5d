import { describe, expect, it } from 'vitest';
import { loadHeader, loadOf } from '../../../src/integrations/fault-overlay/page-load.ts';

describe('the number of the load that a page shows', () => {
  it('is told in a header that scripts of the page can read', () => {
    expect(loadHeader(12)).toEqual(['Server-Timing', 'casebook-load;dur=12']);
  });

  it('is read from among what else the server tells of its work', () => {
    const timings = [
      { name: 'total', duration: 3 },
      { name: 'casebook-load', duration: 12 },
    ];
    expect(loadOf(timings)).toBe(12);
  });

  it('is above that of any load where none is told, so that no page loads again for ever', () => {
    expect(JSON.parse(JSON.stringify(loadOf([])))).toBeGreaterThan(1e15);
  });
});
