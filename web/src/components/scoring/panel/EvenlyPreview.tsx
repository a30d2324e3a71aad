import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Assignment } from '@bang-vang/shared/domain/scoring/assign-evenly.ts';
import { PANELS } from '../../../copy/panels.vi.ts';
import type { Candidate } from '../../../lib/scoring/panels.ts';
import { Button } from '../../working/Button.tsx';
import { Panel, Section } from '../../working/Panel.tsx';

type Props = {
  readonly assignments: readonly Assignment[];
  readonly candidates: readonly Candidate[];
  readonly nameOf: (unit: UnitId) => string;
  readonly pending: boolean;
  readonly onAct: () => void;
};

/** Every sheet with whom it would go to, and what each would then have; only then the button. */
export function EvenlyPreview({ assignments, candidates, nameOf, pending, onAct }: Props) {
  const named = new Map(candidates.map(({ account, name }) => [account, name]));
  const all = assignments.flatMap(({ reviewers }) => reviewers);
  const loads = candidates.flatMap(({ account, name, has }) => {
    const more = all.filter((one) => one === account).length;
    return more > 0 ? [{ account, name, has, after: has + more }] : [];
  });
  return (
    <Section title={PANELS.previewTitle(assignments.length)}>
      <div className="stack-wide">
        <Panel look="flush">
          <table className="table cards">
            <caption className="visually-hidden">{PANELS.loads}</caption>
            <thead>
              <tr>
                <th scope="col">{PANELS.person}</th>
                <th scope="col" className="num">
                  {PANELS.loads}
                </th>
              </tr>
            </thead>
            <tbody>
              {loads.map(({ account, name, has, after }) => (
                <tr key={account}>
                  <th scope="row">{name}</th>
                  <td className="num" data-label={PANELS.loads}>
                    {PANELS.loadOf(has, after)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
        <Panel look="flush">
          <table className="table cards">
            <thead>
              <tr>
                <th scope="col">{PANELS.sheet}</th>
                <th scope="col">{PANELS.reviewers}</th>
              </tr>
            </thead>
            <tbody>
              {assignments.map(({ unit, reviewers }) => (
                <tr key={unit}>
                  <th scope="row">{nameOf(unit)}</th>
                  <td data-label={PANELS.reviewers}>
                    {reviewers.map((account) => named.get(account) ?? account).join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
        <div className="actions">
          <Button look="filled" pending={pending} onClick={onAct}>
            {PANELS.carryOut(assignments.length)}
          </Button>
        </div>
      </div>
    </Section>
  );
}
