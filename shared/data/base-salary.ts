import { day } from '../domain/kernel/day.ts';
import type { Sourced } from '../domain/kernel/in-force.ts';

/** The base salary (lương cơ sở) in đồng a month, by which award money is multiplied. */
export type BaseSalary = Sourced & { readonly amount: number; readonly note?: string };

/**
 * Oldest first, end to end. Award money is computed on the day of the decision and then frozen with it. Where only part
 * of an entry is unsure its note says which part, and the whole entry counts as unverified.
 */
export const baseSalaries: readonly BaseSalary[] = [
  {
    amount: 1_490_000,
    validFrom: day('2019-07-01'),
    validUntil: day('2023-07-01'),
    source: 'Mức áp dụng đến hết ngày 30/6/2023',
    confidence: 'unverified',
    note: 'Ngày bắt đầu cần xác minh.',
  },
  {
    amount: 1_800_000,
    validFrom: day('2023-07-01'),
    validUntil: day('2024-07-01'),
    source: 'Nghị định số 24/2023/NĐ-CP, theo cổng thông tin Sở Nội vụ tỉnh Nam Định',
    confidence: 'secondary',
    note: 'Ngày kết thúc theo ngày bắt đầu của mức sau, cần xác minh.',
  },
  {
    amount: 2_340_000,
    validFrom: day('2024-07-01'),
    validUntil: day('2026-07-01'),
    source: 'Mức áp dụng đến hết ngày 30/6/2026',
    confidence: 'unverified',
    note: 'Ngày bắt đầu cần xác minh.',
  },
  {
    amount: 2_530_000,
    validFrom: day('2026-07-01'),
    source: 'Nghị định số 161/2026/NĐ-CP, theo nguồn công khai thứ cấp',
    confidence: 'secondary',
  },
];
