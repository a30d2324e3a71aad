import * as z from 'zod';
import * as f from './fields.ts';

/** The lines of a sheet as somebody has them on the screen, and the version that they were typed on. */
export const enteredSheet = z.strictObject({
  version: f.version,
  marks: f.marks,
  deductions: f.deductions,
  evidence: f.evidence,
});
