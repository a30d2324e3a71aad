import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { COURSE } from '../../copy/sheet-course.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { fieldId } from '../../lib/scoring/focus.ts';

type Return = ValueOf<'openCollectiveSheet'>['sheet']['returns'][number];
type Props = {
  readonly mend: Return;
  /** Whether the sheet waits to be mended now, or was sent again since. */
  readonly open: boolean;
};

/** What is to be mended: in general, then each line with a link to it, and by when. */
export function ReturnedNotice({ mend, open }: Props) {
  const lines = Object.entries(mend.lines);
  return (
    <section className="panel returned" aria-label={open ? COURSE.returned : COURSE.returnedBefore}>
      <h2>{open ? COURSE.returned : COURSE.returnedBefore}</h2>
      <p className="long-text">{mend.general}</p>
      {lines.length > 0 && (
        <>
          <p>{COURSE.returnedLines(lines.length)}</p>
          <ul className="bullets">
            {lines.map(([id, words]) => (
              <li key={id}>
                {open ? <a href={`#${fieldId(id)}`}>{id}</a> : <b>{id}</b>}: {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {open && <p className="quiet">{COURSE.sendAgainBy(formatDay(mend.until))}</p>}
    </section>
  );
}
