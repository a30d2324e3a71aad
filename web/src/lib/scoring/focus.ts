/** Ids and focus of the fields of a sheet: one place, so that every link and button finds the same field. */

/** The field for the points of a line. */
export const fieldId = (item: string): string => `diem-${item}`;
/** The box of a line. */
export const lineId = (item: string): string => `dong-${item}`;
/** The section of a part. */
export const partId = (node: string): string => `phan-${node}`;

/** Brings the field of a line into sight, clear of the bars above and below, and puts the cursor there. */
export function goToField(item: string): void {
  const field = document.getElementById(fieldId(item));
  const line = document.getElementById(lineId(item)) ?? field;
  line?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** From one field for points to the next on the page; at the last one the cursor stays. */
export function focusNextPoints(field: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-points]')];
  const next = fields[fields.indexOf(field) + 1];
  next?.focus();
  next?.select();
}

/** The field for the reason of the chosen line; there is one at a time. */
export const REASON_FIELD = 'ly-do';

/** Puts the cursor into the reason of the line that was just chosen, once it is drawn. */
export function goToReason(): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(REASON_FIELD);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
}

/** Where what stands behind the chosen line is shown; there is one at a time. */
export const EVIDENCE_SHOWN = 'minh-chung-dong';

/** Brings the evidence of the line that was just chosen into sight, once it is drawn. */
export function goToEvidenceShown(): void {
  requestAnimationFrame(() => {
    const shown = document.getElementById(EVIDENCE_SHOWN);
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.focus({ preventScroll: true });
  });
}

/** Where a person chooses between what was typed here and what was saved elsewhere. */
export const CONFLICT_BOX = 'chon-diem';

/** Brings that choice into sight. */
export const goToConflict = (): void => document.getElementById(CONFLICT_BOX)?.focus();

/** Where the evidence of a line is typed. */
export const evidenceFieldId = (item: string): string => `minh-chung-${item}`;

/** Opens the evidence of a line and puts the cursor into its note. */
export const goToEvidence = (item: string): void => goInto(evidenceFieldId(item));

/** The field for the evidence of a recorded case. */
export const caseId = (key: number): string => `can-cu-${key}`;

/** Puts the cursor into the evidence of a case, which may lie in a closed part. */
export const goToCase = (key: number): void => goInto(caseId(key));

function goInto(id: string): void {
  const field = document.getElementById(id);
  const part = field?.closest('details');
  if (part) part.open = true;
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
