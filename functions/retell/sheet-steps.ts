import { stepOfSheet } from '@bang-vang/shared/domain/reports/sheet-step.ts';
import { deleteStep, putStep } from '../table/sheet-step.ts';
import type { KeptStep } from '../table/sheet-step.ts';
import type { Projection } from './projection.ts';

/** Who of a unit stands at which step with the own sheet, since when. */
export const sheetSteps: Projection = {
  name: 'sheet-steps',
  async retell({ happening, at }, before) {
    const kept = before.memory as KeptStep | undefined;
    const step = stepOfSheet(happening);
    if (!step || step.state === kept?.state) return { writes: [], memory: kept };
    const next: KeptStep = { ...step, since: at };
    return { writes: [...(kept ? [deleteStep(kept)] : []), putStep(next)], memory: next };
  },
};
