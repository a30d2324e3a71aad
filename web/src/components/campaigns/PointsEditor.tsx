import { figure } from '@bang-vang/shared/contract/sentences.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { Item, ProposedSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';
import { useState } from 'react';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { useAct } from '../../lib/queries.ts';
import type { Typed } from '../../lib/repointing.ts';
import { repointing } from '../../lib/repointing.ts';
import { showFigure } from '../../lib/scoring/points-field.ts';
import { useKept } from '../../lib/use-kept.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { fieldId } from '../working/Field.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';

/** The name under which half-typed points of a set are kept. */
export const pointsForm = (set: string): string => `diem-${set}`;

type Props = {
  readonly set: ProposedSet;
  readonly version: number;
  readonly onLoadNew: () => void;
  /** Editing is over, with the points saved or not. */
  readonly onEnd: (saved: boolean) => void;
};

/** New maxima for the lines of a proposed set, with the sum kept in sight until it is the set's total again. */
export function PointsEditor({ set, version, onLoadNew, onEnd }: Props) {
  const { owner } = useWorkplace();
  const [typed, setTyped, clearTyped] = useKept<Typed>(owner, pointsForm(set.id), {});
  const [shown, setShown] = useState<readonly FieldError[]>([]);
  const { act, pending, problem, clear } = useAct('repointCriteriaSet');
  const { sum, points, errors } = repointing(set, typed);

  const save = async () => {
    const found =
      errors.length === 0 && Object.keys(points).length === 0
        ? [{ field: 'points', message: CRITERIA.unchanged }]
        : errors;
    setShown(found);
    if (found.length > 0) return;
    const answer = await act({ params: { set: set.id }, body: { version, points } });
    if (answer.ok) {
      clearTyped();
      onEnd(true);
    }
  };

  const cell = (item: Item) => {
    const name = `points.${item.id}`;
    if (item.kind === 'bands') return <span className="quiet">{CRITERIA.fixed}</span>;
    return (
      <input
        id={fieldId(name)}
        className="figure-field"
        inputMode="decimal"
        autoComplete="off"
        aria-label={CRITERIA.newMaxOf(item.id)}
        aria-invalid={errorOf(errors, name) ? true : undefined}
        value={typed[item.id] ?? showFigure(item.max)}
        onChange={({ target }) => setTyped({ ...typed, [item.id]: target.value })}
      />
    );
  };

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      <ErrorSummary errors={shown} />
      <ProblemNotice
        problem={problem}
        onLoadNew={() => {
          clear();
          onLoadNew();
        }}
      />
      <CriteriaTable set={set} editing={{ heading: CRITERIA.column.newMax, cell }} />
      <div className="sum-bar row apart" id={fieldId('points')} tabIndex={-1}>
        <Sum sum={sum} total={set.total} />
        <div className="actions">
          <Button look="filled" type="submit" pending={pending}>
            {CRITERIA.save}
          </Button>
          <Button
            look="plain"
            onClick={() => {
              clearTyped();
              onEnd(false);
            }}
          >
            {CRITERIA.stop}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** The running sum, and how far it is from the total. */
function Sum({ sum, total }: { readonly sum: number; readonly total: number }) {
  const left = toPoints((hundredths(total) ?? 0) - (hundredths(sum) ?? 0));
  const words =
    left === 0 ? CRITERIA.exact : left > 0 ? CRITERIA.short(figure(left)) : CRITERIA.over(figure(-left));
  return (
    <p role="status">
      <span className="visually-hidden">{CRITERIA.sumLabel}: </span>
      <span className="figure total">{CRITERIA.sum(figure(sum), figure(total))}</span>{' '}
      <span className={left === 0 ? 'quiet' : 'wrong'}>{words}</span>
    </p>
  );
}
