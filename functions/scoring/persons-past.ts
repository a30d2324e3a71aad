import type {
  IndividualSheet,
  SubmittedIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import type { SaidOfPerson } from '@bang-vang/shared/domain/scoring/persons-past.ts';
import { keepOfPerson } from '../table/persons-past.ts';

/** The write that keeps a person's sheet as it is sent from a version of it (0: there was none). */
export const sentByPerson = (sheet: SubmittedIndividualSheet, version: number) =>
  keepOfPerson(sheet, { kind: 'submission', version: version + 1, sheet });

/** The write that keeps what was said at a step taken on a version of a person's sheet. */
export const saidOfPerson = (sheet: IndividualSheet, version: number, said: SaidOfPerson) =>
  keepOfPerson(sheet, { kind: 'said', version: version + 1, said });
