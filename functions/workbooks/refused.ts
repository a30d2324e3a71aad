import type { WorkbookRefusal } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';

/** Carries a refusal out of a parser's callbacks; `read.ts` catches it and answers the refusal. */
export class Refused extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
