import { isOwnCase } from '@bang-vang/shared/domain/access/may.ts';
import { COUNCIL } from '../../copy/council.vi.ts';
import type { CouncilForm, RowForm } from '../../lib/nominations/ballots.ts';
import { awardName } from '../../lib/nominations/catalogue.ts';
import type { Desk } from '../../lib/nominations/council-desk.ts';
import type { OfAward } from '../../lib/nominations/lists.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Panel, Section } from '../working/Panel.tsx';
import { CouncilOpenRow, CouncilResultRow } from './CouncilRow.tsx';

type Props = {
  readonly of: OfAward;
  readonly desks: readonly Desk[];
  readonly form: CouncilForm;
  readonly onType: (nomination: NominationView, field: keyof RowForm, value: string) => void;
};

/** The nominations for one award: those that wait for their ballots, then those with a result. */
export function CouncilTable({ of: { award, nominations }, desks, form, onType }: Props) {
  const { officer } = useWorkplace();
  const open = nominations.filter(({ state }) => state === 'awaiting-council');
  return (
    <Section title={awardName(award)} note={COUNCIL.counted(open.length, nominations.length - open.length)}>
      <Panel look="flush">
        <table className="table cards council">
          <thead>
            <tr>
              <th scope="col">{COUNCIL.nominee}</th>
              {([COUNCIL.points, COUNCIL.inFavour, COUNCIL.against, COUNCIL.blank] as const).map((label) => (
                <th scope="col" className="num" key={label}>
                  {label}
                </th>
              ))}
              <th scope="col">{COUNCIL.result}</th>
            </tr>
          </thead>
          <tbody>
            {nominations.map((nomination) => {
              const desk = desks.find((one) => one.nomination === nomination);
              const { nominee } = nomination;
              const own = nominee.kind === 'person' && isOwnCase(officer, nominee.person);
              return nomination.state === 'awaiting-council' && desk ? (
                <CouncilOpenRow
                  key={nomination.id}
                  desk={desk}
                  row={form.rows[nomination.id]}
                  held={own ? COUNCIL.ownCase : undefined}
                  onType={(field, value) => onType(nomination, field, value)}
                />
              ) : (
                <CouncilResultRow key={nomination.id} nomination={nomination} />
              );
            })}
          </tbody>
        </table>
      </Panel>
    </Section>
  );
}
