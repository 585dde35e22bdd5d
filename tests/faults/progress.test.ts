import { expect, it } from 'vitest';
import { beginStage, followProgress, type Stage } from '../../src/faults/progress.ts';

it('tells when a stage begins, and of every thing that is done in it', () => {
  const told: Stage[] = [];
  followProgress((stage) => told.push(stage));
  beginStage('Reading nothing', 0);
  const step = beginStage('Reading reports', 2);
  step();
  step();
  expect(told).toEqual([0, 1, 2].map((done) => ({ name: 'Reading reports', total: 2, done })));
});
