import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RefObject } from 'react';
import { PEOPLE } from '../../copy/people.vi.ts';
import { WORKING } from '../../copy/working.vi.ts';
import { useRead } from '../../lib/queries.ts';
import type { RoundView } from '../../lib/workplace.ts';

/** The sets of a round by which people are scored. */
export const setsForPeople = (round: RoundView): readonly CriteriaSetId[] =>
  round.criteria.filter(({ subject }) => subject === 'individual').map(({ set }) => set);

type Props = {
  readonly round: RoundView;
  /** What choosing it means for what is being done. */
  readonly hint: string;
  readonly chosen: CriteriaSetId | undefined;
  readonly choose: (set: CriteriaSetId) => void;
  /** Whether somebody has gone on without choosing. */
  readonly asked: boolean;
  readonly box: RefObject<HTMLFieldSetElement | null>;
};

/** By which set a sheet is scored. */
export const SetChoice = ({ round, hint, chosen, choose, asked, box }: Props) => (
  <fieldset ref={box} aria-describedby="chon-bo">
    <legend>{PEOPLE.chooseSet}</legend>
    <p className="hint">{hint}</p>
    {setsForPeople(round).map((set) => (
      <label key={set} className="choice">
        <input type="radio" name="set" checked={chosen === set} onChange={() => choose(set)} />
        <SetTitle round={round} set={set} />
      </label>
    ))}
    <p className="wrong" id="chon-bo">
      {asked && chosen === undefined && PEOPLE.chooseFirst}
    </p>
  </fieldset>
);

function SetTitle({ round, set }: { readonly round: RoundView; readonly set: CriteriaSetId }) {
  const { value } = useRead('getRoundCriteria', { params: { round: round.id, set } });
  return <span>{value?.set.title ?? WORKING.loading}</span>;
}
