import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { expect, test } from 'vitest';
import { deadlineWords } from './deadline-words.ts';

const deadline = {
  day: day('2026-12-04'),
  closes: instant('2026-12-04T17:00:00.000Z'),
  graceEnds: instant('2026-12-04T19:00:00.000Z'),
};
const at = (moment: string) => deadlineWords(deadline, instant(moment));

test('What is left is told in days, then in hours and minutes; then the grace, then what to do', () => {
  expect([
    at('2026-11-29T03:00:00.000Z'),
    at('2026-12-04T12:30:00.000Z'),
    at('2026-12-04T16:59:30.000Z'),
    at('2026-12-04T17:00:00.000Z'),
    at('2026-12-04T19:00:00.000Z').slice(0, 48),
  ]).toEqual([
    'Hạn gửi: 23 giờ 59, 04/12/2026, còn 5 ngày',
    'Hạn gửi: 23 giờ 59, 04/12/2026, còn 4 giờ 30 phút',
    'Hạn gửi: 23 giờ 59, 04/12/2026, còn 1 phút',
    'Đã quá hạn 23 giờ 59, 04/12/2026. Phiếu vẫn được nhận đến 2 giờ 00, 05/12/2026 và ghi là gửi muộn.',
    'Đã hết hạn gửi từ 23 giờ 59, 04/12/2026. Những g',
  ]);
});
