import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { EntryList } from '../components/journal/EntryList.tsx';
import { JournalFilters } from '../components/journal/JournalFilters.tsx';
import { TrailPage } from '../components/journal/TrailPage.tsx';
import { Button, LinkButton } from '../components/working/Button.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty, Section } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { JOURNAL } from '../copy/journal.vi.ts';
import { choiceIn, queryOf, searchOf, subjectOf } from '../lib/journal.ts';
import type { Choice, Entry } from '../lib/journal.ts';
import { useRead } from '../lib/queries.ts';
import { goTo, partLink, useSearch } from '../lib/use-param.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** Who did what, when, from which version to which: page by page, or one thing's whole history (`?ho-so=…`). */
export const Journal = () => (
  <Screen current="journal">
    <Chosen />
  </Screen>
);

function Chosen() {
  const { unit } = useWorkplace();
  const search = useSearch();
  const choice = choiceIn(search, unit.id);
  const aggregate = new URLSearchParams(search).get('ho-so') ?? undefined;
  return (
    <>
      <Head title={JOURNAL.title} about={unit.name} />
      {aggregate === undefined ? (
        <div className="stack">
          <p className="people-lead">{JOURNAL.lead}</p>
          <JournalFilters choice={choice} choose={(next) => goTo(searchOf(next))} />
          <Pages key={searchOf(choice)} choice={choice} />
        </div>
      ) : (
        <TrailPage unit={choice.unit} aggregate={aggregate} back={searchOf(choice)} />
      )}
    </>
  );
}

/** The newest page, and those that were asked for after it. */
function Pages({ choice }: { readonly choice: Choice }) {
  const [ends, setEnds] = useState<readonly string[]>([]);
  return (
    <div className="stack">
      {[undefined, ...ends].map((after, index) => (
        <Page
          key={after ?? ''}
          choice={choice}
          after={after}
          onMore={index === ends.length ? (end) => setEnds([...ends, end]) : undefined}
        />
      ))}
    </div>
  );
}

type PageProps = {
  readonly choice: Choice;
  readonly after: string | undefined;
  readonly onMore: ((end: string) => void) | undefined;
};

function Page({ choice, after, onMore }: PageProps) {
  const { value, problem, refresh } = useRead('readJournal', {
    params: { unit: choice.unit },
    query: queryOf(choice, after),
  });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { unit, writer, entries, next } = value;
  const list =
    entries.length === 0 ? (
      <Empty>{JOURNAL.none}</Empty>
    ) : (
      <EntryList entries={entries} actsOf={(entry) => <EntryActs choice={choice} entry={entry} />} />
    );
  return (
    <>
      {after === undefined ? (
        <Section title={unit.name} note={choice.day && formatDay(choice.day)}>
          <div className="stack">
            {writer && (
              <div className="row">
                <p>{JOURNAL.onlyOf(writer.name)}</p>
                <LinkButton look="plain" {...partLink(searchOf({ ...choice, account: undefined }))}>
                  {JOURNAL.everyone}
                </LinkButton>
              </div>
            )}
            {list}
          </div>
        </Section>
      ) : (
        list
      )}
      {onMore && next !== undefined && (
        <div className="actions">
          <Button onClick={() => onMore(next)}>{JOURNAL.more}</Button>
        </div>
      )}
    </>
  );
}

const EntryActs = ({ choice, entry }: { readonly choice: Choice; readonly entry: Entry }) => (
  <>
    <LinkButton
      look="plain"
      aria-label={JOURNAL.openHistory(subjectOf(entry.aggregate))}
      {...partLink(searchOf(choice, entry.aggregate))}
    >
      {JOURNAL.history}
    </LinkButton>
    {choice.account === undefined && (
      <LinkButton
        look="plain"
        aria-label={JOURNAL.onlyThisOf(entry.by.name)}
        {...partLink(searchOf({ ...choice, account: entry.by.id }))}
      >
        {JOURNAL.onlyThis}
      </LinkButton>
    )}
  </>
);
