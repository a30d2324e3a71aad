import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';

/** `2026-11` of a day and the months before it, newest first. */
export function monthsBefore(today: Day, count: number): readonly string[] {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, back) => {
    const month = index - back;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
