import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { lastMinuteOf, timeliness } from '@bang-vang/shared/domain/scoring/deadline.ts';
import type { Deadline } from '@bang-vang/shared/domain/scoring/deadline.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';

const MINUTE = 60_000;

/** A deadline in local time with what is left of it; in the grace, until when that lasts; after it, what to do. */
export function deadlineWords(deadline: Deadline, now: Instant): string {
  const last = formatInstant(lastMinuteOf(deadline));
  switch (timeliness(deadline, now)) {
    case 'in-time': {
      const minutes = Math.floor((Date.parse(deadline.closes) - Date.parse(now)) / MINUTE);
      const hours = Math.floor(minutes / 60);
      return COURSE.deadline(last, COURSE.left(Math.floor(hours / 24), hours % 24, minutes % 60));
    }
    case 'in-grace':
      return COURSE.grace(last, formatInstant(deadline.graceEnds));
    case 'late':
      return COURSE.over(last);
  }
}
