import type { Confidence } from '../domain/kernel/in-force.ts';

/** What stands beside a figure on screen. Anything but `confirmed` is shown with its label and can be corrected. */
export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  confirmed: 'đã xác minh',
  secondary: 'theo nguồn thứ cấp',
  unverified: 'cần xác minh',
};
