import type { AccountId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { assignEvenly } from '@bang-vang/shared/domain/scoring/assign-evenly.ts';
import type { Assignment } from '@bang-vang/shared/domain/scoring/assign-evenly.ts';
import { useState } from 'react';
import { PANELS } from '../../../copy/panels.vi.ts';
import { ADDRESSES } from '../../../lib/addresses.ts';
import { useAct, useRead } from '../../../lib/queries.ts';
import { asReviewers, unassigned } from '../../../lib/scoring/panels.ts';
import type { Reviewers } from '../../../lib/scoring/panels.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { Button, LinkButton } from '../../working/Button.tsx';
import { Field } from '../../working/Field.tsx';
import { Head } from '../../working/Head.tsx';
import { Empty, Panel } from '../../working/Panel.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Skeleton } from '../../working/Skeleton.tsx';
import { EvenlyPreview } from './EvenlyPreview.tsx';
import { ReviewerChoices } from './ReviewerChoices.tsx';

const PER_SHEET = [1, 2, 3, 4, 5];

/** Spreads the sheets that nobody reviews yet over the chosen people: first the whole table, then the button. */
export function AssignEvenly({ round }: { readonly round: string }) {
  const { unit } = useWorkplace();
  const read = useRead('listReviewers', { params: { round, unit: unit.id } });
  return (
    <>
      <Head title={PANELS.assign} about={unit.name}>
        <LinkButton href={ADDRESSES.review}>{PANELS.back}</LinkButton>
      </Head>
      {read.value ? (
        <Spreading round={round} list={read.value} onLoadNew={() => void read.refresh()} />
      ) : read.problem ? (
        <ProblemNotice problem={read.problem} onRetry={() => void read.refresh()} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

type Props = { readonly round: string; readonly list: Reviewers; readonly onLoadNew: () => void };

function Spreading({ round, list, onLoadNew }: Props) {
  const sheets = unassigned(list);
  const [chosen, setChosen] = useState<readonly AccountId[]>([]);
  const [perSheet, setPerSheet] = useState(3);
  const [shown, setShown] = useState<readonly Assignment[]>();
  const [error, setError] = useState<string>();
  const [done, setDone] = useState<{ readonly of: number; readonly so: number }>();
  const { act, pending, problem } = useAct('assignReviewers');
  const nameOf = (one: UnitId) => sheets.find(({ unit }) => unit.id === one)?.unit.name ?? one;
  const choose = (next: readonly AccountId[]) => {
    setChosen(next);
    setShown(undefined);
  };
  const preview = () => {
    const people = list.reviewers.filter(({ account }) => chosen.includes(account));
    const answer = assignEvenly(
      sheets.map(({ unit }) => unit.id),
      people,
      perSheet,
    );
    setError(
      people.length === 0
        ? PANELS.chooseSome
        : answer.ok
          ? undefined
          : PANELS.tooFew(answer.refusal.units.map(nameOf)),
    );
    setShown(answer.ok && people.length > 0 ? answer.value : undefined);
  };
  const carryOut = async (assignments: readonly Assignment[]) => {
    for (const [so, { unit, reviewers }] of assignments.entries()) {
      const version = sheets.find((sheet) => sheet.unit.id === unit)?.version ?? 0;
      const body = { version, reviewers: asReviewers(list.reviewers, reviewers) };
      const { ok } = await act({ params: { round, unit }, body });
      setDone({ of: assignments.length, so: ok ? so + 1 : so });
      if (!ok) return;
    }
    setShown(undefined);
  };
  return (
    <div className="stack-wide">
      {done && (
        <p role="status" className="notice">
          {PANELS.carried(done.so, done.of)}
        </p>
      )}
      <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
      {sheets.length === 0 ? (
        <Empty>{PANELS.noSheets}</Empty>
      ) : (
        <Panel>
          <div className="stack">
            <p>{PANELS.evenlyLead}</p>
            <Field name="per-sheet" label={PANELS.perSheet}>
              {(control) => (
                <select
                  {...control}
                  value={perSheet}
                  onChange={({ target }) => {
                    setPerSheet(Number(target.value));
                    setShown(undefined);
                  }}
                >
                  {PER_SHEET.map((count) => (
                    <option key={count}>{count}</option>
                  ))}
                </select>
              )}
            </Field>
            <ReviewerChoices
              legend={PANELS.whom}
              hint={PANELS.whomHint}
              candidates={list.reviewers}
              chosen={chosen}
              error={error}
              onChange={choose}
            />
            <div className="actions">
              <Button look={shown ? 'outlined' : 'filled'} onClick={preview}>
                {PANELS.preview}
              </Button>
            </div>
          </div>
        </Panel>
      )}
      {shown && (
        <EvenlyPreview
          assignments={shown}
          candidates={list.reviewers}
          nameOf={nameOf}
          pending={pending}
          onAct={() => void carryOut(shown)}
        />
      )}
    </div>
  );
}
