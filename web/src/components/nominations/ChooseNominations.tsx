import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useEffect, useRef } from 'react';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { NOMINATION } from '../../copy/nominations.vi.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import { toggled, toggledAll } from '../../lib/nominations/decision-form.ts';
import { byAward } from '../../lib/nominations/lists.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { unitText } from '../../lib/show.ts';
import { fieldId } from '../working/Field.tsx';
import { NomineeName } from './OwnNominations.tsx';

type Props = {
  readonly nominations: readonly NominationView[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Those that have passed and stand in no decision yet, to be ticked one by one or by award. */
export const ChooseNominations = ({ nominations, chosen, error, onChoose }: Props) => (
  <div className="stack" id={fieldId('nominations')} tabIndex={-1}>
    <p role="status">
      <b>{DECISIONS.chosen(chosen.length, nominations.length)}</b>
    </p>
    {error && <p className="wrong">{error}</p>}
    {byAward(nominations).map(({ award, nominations: ofAward }) => (
      <fieldset key={award} className="panel flush">
        <legend className="visually-hidden">{awardName(award)}</legend>
        {ofAward.length > 1 ? (
          <WholeAward
            award={award}
            ids={ofAward.map(({ id }) => id)}
            chosen={chosen}
            onToggle={(ids) => onChoose(toggledAll(chosen, ids))}
          />
        ) : (
          <p className="tick-all" aria-hidden="true">
            <b>{awardName(award)}</b>
          </p>
        )}
        <ul className="ticks">
          {ofAward.map((nomination) => (
            <li key={nomination.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(nomination.id)}
                  onChange={() => onChoose(toggled(chosen, nomination.id))}
                />
                <span>
                  <NomineeName nomination={nomination} />
                  <span className="quiet">
                    {nomination.nominee.kind === 'person'
                      ? unitText(nomination.unit.name)
                      : NOMINATION.collective}
                    {nomination.result &&
                      ` · ${DECISIONS.votes(nomination.result.ballots.inFavour, formatDay(nomination.result.heldOn))}`}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    ))}
  </div>
);

type WholeProps = {
  readonly award: AwardId;
  readonly ids: readonly string[];
  readonly chosen: readonly string[];
  readonly onToggle: (ids: readonly string[]) => void;
};

/** Ticks all of one award; half ticked when some are. */
function WholeAward({ award, ids, chosen, onToggle }: WholeProps) {
  const box = useRef<HTMLInputElement>(null);
  const count = ids.filter((id) => chosen.includes(id)).length;
  const some = count > 0 && count < ids.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className="tick-all">
      <input ref={box} type="checkbox" checked={count === ids.length} onChange={() => onToggle(ids)} />
      <b>{DECISIONS.all(awardName(award), ids.length)}</b>
    </label>
  );
}
