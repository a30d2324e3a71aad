import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useEffect, useRef, useState } from 'react';
import { PEOPLE } from '../../copy/people.vi.ts';
import { REMINDERS } from '../../copy/reminders.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import type { ValueOf } from '../../lib/client.ts';
import { call } from '../../lib/client.ts';
import type { Someone } from '../../lib/scoring/part-by-part.ts';
import { useSeveralPeople } from '../../lib/scoring/use-several-people.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { ProgressBar } from '../working/ProgressBar.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Props = {
  readonly round: RoundView;
  /** Those who were chosen; undefined for the next of all who have not sent their sheet. */
  readonly chosen: readonly Someone[] | undefined;
  readonly onClose: () => void;
};
type Reminded = ValueOf<'remindPeople'>;

/** Reminds several people: who they are and how many first, then words to be passed on, without any code. */
export function Remind({ round, chosen, onClose }: Props) {
  const { unit } = useWorkplace();
  const params = { round: round.id, unit: unit.id };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { people, more, problem, pending, done, isBegun, isThrough, begin } = useSeveralPeople<Reminded>({
    params,
    chosen,
    step: 'to-remind',
  });
  const remind = (all: readonly Someone[]) =>
    begin(all, (part, key) => call('remindPeople', { params, body: { people: part } }, { key }));
  return (
    <Panel look="next">
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {REMINDERS.title}
        </h2>
        <ProblemNotice problem={problem} />
        {isThrough ? (
          <Words done={done} year={round.year} more={more} />
        ) : people === undefined ? (
          problem ? null : (
            <Skeleton />
          )
        ) : people.length === 0 ? (
          <Empty>{REMINDERS.nobody}</Empty>
        ) : (
          <>
            <p>{REMINDERS.preview(people.length, more)}</p>
            <p className="quiet">{REMINDERS.how}</p>
            <details open={people.length <= 20}>
              <summary>{REMINDERS.names}</summary>
              <ul className="bullets">
                {people.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </details>
            {isBegun && (
              <ProgressBar done={done.flatMap(({ reminded }) => reminded).length} all={people.length} />
            )}
          </>
        )}
        <div className="actions">
          {!isThrough && people !== undefined && people.length > 0 && (
            <Button look="filled" pending={pending} onClick={() => void remind(people)}>
              {isBegun && problem ? REMINDERS.goOn : REMINDERS.remind(people.length)}
            </Button>
          )}
          <Button onClick={onClose}>{isThrough ? REMINDERS.close : PEOPLE.cancel}</Button>
        </div>
      </div>
    </Panel>
  );
}

type WordsProps = { readonly done: readonly Reminded[]; readonly year: number; readonly more: boolean };

/** What is passed on: one text for all, and a slip for each. */
function Words({ done, year, more }: WordsProps) {
  const reminded = done.flatMap((part) => part.reminded);
  const passedOver = done.flatMap((part) => part.passedOver);
  const until: Day | undefined = done[0]?.deadline.day;
  const address = window.location.host + ADDRESSES.mySheet;
  if (until === undefined) return null;
  return (
    <>
      <p role="status">{REMINDERS.done(reminded.length)}</p>
      {passedOver.length > 0 && <p>{REMINDERS.passedOver(passedOver.map(({ name }) => name))}</p>}
      {more && <p>{REMINDERS.more}</p>}
      {reminded.length > 0 && (
        <>
          <GroupText
            text={REMINDERS.groupText(
              reminded.map(({ name }) => name),
              year,
              formatDay(until),
              address,
            )}
          />
          <h3>{REMINDERS.each}</h3>
          <ul className="slips slip-print">
            {reminded.map(({ id, name }) => (
              <li key={id}>
                <div>
                  <p className="slip-name">{name}</p>
                  <p>{REMINDERS.slip(year, formatDay(until))}</p>
                  <p className="slips-how">
                    {REMINDERS.slipHow} <b>{address}</b>
                  </p>
                  <p className="quiet">{REMINDERS.slipLost}</p>
                </div>
              </li>
            ))}
          </ul>
          <div className="actions">
            <Button onClick={() => window.print()}>{REMINDERS.print(reminded.length)}</Button>
          </div>
        </>
      )}
    </>
  );
}

function GroupText({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(REMINDERS.copied),
      () => setSaid(REMINDERS.notCopied),
    );
  return (
    <div className="labelled">
      <label htmlFor="loi-nhac">{REMINDERS.group}</label>
      <span className="hint" id="loi-nhac-ghi">
        {REMINDERS.groupHint}
      </span>
      <textarea
        id="loi-nhac"
        className="whole"
        readOnly
        rows={Math.min(14, text.split('\n').length + 2)}
        aria-describedby="loi-nhac-ghi"
        value={text}
      />
      <div className="actions">
        <Button look="filled" onClick={() => void copy()}>
          {REMINDERS.copy}
        </Button>
        <p className="quiet" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
