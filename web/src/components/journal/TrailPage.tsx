import { JOURNAL } from '../../copy/journal.vi.ts';
import { subjectOf } from '../../lib/journal.ts';
import { useRead } from '../../lib/queries.ts';
import { partLink } from '../../lib/use-param.ts';
import { LinkButton } from '../working/Button.tsx';
import { Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { EntryList } from './EntryList.tsx';

type Props = { readonly unit: string; readonly aggregate: string; readonly back: string };

/** One thing from its first event to its newest. */
export function TrailPage({ unit, aggregate, back }: Props) {
  const { value, problem, refresh } = useRead('readTrail', { params: { unit }, query: { aggregate } });
  return (
    <div className="stack">
      <LinkButton look="plain" {...partLink(back)}>
        {JOURNAL.back}
      </LinkButton>
      {value ? (
        <Section title={JOURNAL.historyOf(subjectOf(aggregate))} note={JOURNAL.events(value.entries.length)}>
          <EntryList entries={value.entries} />
          {value.elsewhere > 0 && <p className="quiet">{JOURNAL.elsewhere(value.elsewhere)}</p>}
        </Section>
      ) : problem ? (
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      ) : (
        <Skeleton />
      )}
    </div>
  );
}
