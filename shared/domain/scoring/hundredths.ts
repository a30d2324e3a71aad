/**
 * Points as whole hundredths, so that sums are exact; undefined for what two decimals cannot hold.
 * Half points and tenths drift in binary fractions: 0.1 + 0.2 is not 0.3, 10 + 20 hundredths are 30.
 */
export function hundredths(points: number): number | undefined {
  const whole = Math.round(points * 100);
  return Number.isSafeInteger(whole) && whole / 100 === points ? whole + 0 : undefined;
}

/** Hundredths back to points. */
export const toPoints = (count: number): number => count / 100;

/** Whether points lie on the step. A step that two decimals cannot hold holds nothing. */
export function onStep(points: number, step: number): boolean {
  const count = hundredths(points);
  const size = hundredths(step);
  return count !== undefined && size !== undefined && size > 0 && count % size === 0;
}
