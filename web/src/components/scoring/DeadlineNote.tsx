import type { ValueOf } from '../../lib/client.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { timeliness } from '@bang-vang/shared/domain/scoring/deadline.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import { deadlineWords } from '../../lib/scoring/deadline-words.ts';
import { now } from '../../lib/scoring/moments.ts';

type Props = Pick<ValueOf<'openCollectiveSheet'>, 'deadline' | 'extension'>;

/** Until when the sheet may be sent, by local time, and who was given more. */
export function DeadlineNote({ deadline, extension }: Props) {
  const moment = now();
  return (
    <>
      <p className={timeliness(deadline, moment) === 'in-time' ? 'quiet' : 'wrong'}>
        {deadlineWords(deadline, moment)}
      </p>
      {extension && <p className="quiet">{COURSE.extended(formatDay(extension.until), extension.reason)}</p>}
    </>
  );
}
