import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { Field } from '../components/working/Field.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty, Section } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { FEEDBACK } from '../copy/feedback.vi.ts';
import type { ValueOf } from '../lib/client.ts';
import { monthsBefore } from '../lib/months.ts';
import { useRead } from '../lib/queries.ts';
import { useWorkplace } from '../lib/workplace.ts';

const MONTHS_OFFERED = 24;

type Message = ValueOf<'listFeedback'>['feedback'][number];

/** What people wrote to the federation from the public site, month by month. */
export const Feedback = () => (
  <Screen current="feedback">
    <Months />
  </Screen>
);

const monthName = (month: string): string => {
  const [year = '', number = ''] = month.split('-');
  return FEEDBACK.monthName(number, year);
};

function Months() {
  const { today } = useWorkplace();
  const [month, setMonth] = useState(today.slice(0, 7));
  const { value, problem, loading, refresh } = useRead('listFeedback', { query: { month } });
  const count = value?.feedback.length ?? 0;
  return (
    <>
      <Head title={FEEDBACK.title} about={FEEDBACK.about}>
        <Field name="month" label={FEEDBACK.month}>
          {(control) => (
            <select {...control} value={month} onChange={({ target }) => setMonth(target.value)}>
              {monthsBefore(today, MONTHS_OFFERED).map((one) => (
                <option key={one} value={one}>
                  {monthName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </Head>
      <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      {loading && <Skeleton />}
      {value && (
        <Section title={monthName(month)} note={count > 0 ? FEEDBACK.count(count) : undefined}>
          {count === 0 ? (
            <Empty>{FEEDBACK.none}</Empty>
          ) : (
            <ul className="stack">
              {value.feedback.map((message) => (
                <MessageCard key={message.id} message={message} />
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}

const MessageCard = ({ message: { about, message, contact, at } }: { readonly message: Message }) => (
  <li className="panel narrow stack">
    <p className="quiet">{formatInstant(at)}</p>
    <p className="long-text">{message}</p>
    <dl className="facts">
      {about && (
        <div>
          <dt>{FEEDBACK.aboutPage}</dt>
          <dd className="long-text">{about}</dd>
        </div>
      )}
      <div>
        <dt>{FEEDBACK.contact}</dt>
        <dd className="long-text">{contact || FEEDBACK.noContact}</dd>
      </div>
    </dl>
  </li>
);
