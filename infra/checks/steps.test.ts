import { expect, test } from 'vitest';
import { chosenSteps, steps } from './steps.ts';

const names = (wanted: string[]) => chosenSteps(wanted).chosen.map((step) => step.name);

test('without a name every step is run', () => {
  expect(chosenSteps([])).toEqual({ chosen: steps, unknown: [] });
});

test('a name chooses its step, or all steps of its family', () => {
  expect(names(['lint'])).toEqual(['lint']);
  expect(names(['types', 'length'])).toEqual(['types:web', 'types:node', 'length']);
  expect(names(['types:node'])).toEqual(['types:node']);
});

test('a name that no step has is given back', () => {
  expect(chosenSteps(['lint', 'type'])).toMatchObject({ unknown: ['type'] });
});
