import { expect, test } from 'vitest';
import { happenings } from './happenings.builder.ts';
import { stepOfSheet } from './sheet-step.ts';

test('Every happening of a person’s sheet says where it stands now, and no other happening does.', () => {
  const steps = Object.values(happenings).flatMap((happening) => {
    const step = stepOfSheet(happening);
    return step ? [[happening.kind, step.state]] : [];
  });
  expect(Object.fromEntries(steps)).toEqual({
    'individual-sheet-opened': 'draft',
    'individual-sheet-withdrawn': 'draft',
    'individual-code-reissued': 'submitted',
    'individual-sheet-entered': 'draft',
    'individual-sheet-submitted': 'submitted',
    'paper-sheet-entered': 'submitted',
    'individual-sheet-assessed': 'assessed',
    'assessment-questioned': 'questioned',
    'question-answered': 'answered',
  });
});
