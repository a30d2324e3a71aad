import { CLUSTERS } from '../../../copy/clusters.vi.ts';
import type { Answer } from '../../../lib/problem.ts';
import { fieldErrors } from '../../../lib/problem.ts';
import { useAct } from '../../../lib/queries.ts';
import type { Picked } from '../../../lib/units/tree-change.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { ActForm } from '../../working/ActForm.tsx';
import { Field } from '../../working/Field.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Text } from '../change/Inputs.tsx';
import { Chosen, UnitPicker } from '../change/UnitPicker.tsx';
import type { ClusterView } from './ClusterPage.tsx';

export type ClusterActKind = 'members' | 'head' | 'end';
type Props = {
  readonly kind: ClusterActKind;
  readonly cluster: ClusterView;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
};

type Form = {
  readonly from: string;
  readonly join: readonly Picked[];
  readonly leave: readonly string[];
  readonly unit: string;
  readonly year: string;
};

/** One act on a cluster: who joins and leaves, who heads it in a year, or its end. */
export function ClusterAct({ kind, cluster, onClose, onLoadNew }: Props) {
  const { owner, today } = useWorkplace();
  const [form, setForm, clear] = useKept<Form>(owner, `cluster ${kind} ${cluster.id}`, {
    from: '',
    join: [],
    leave: [],
    unit: cluster.members[0]?.unit.id ?? '',
    year: today.slice(0, 4),
  });
  const { from, join, leave, unit, year } = form;
  const type = (over: Partial<Form>) => setForm({ ...form, ...over });
  const finish = async () => {
    const answer = await send();
    if (!answer.ok) return;
    clear();
    onClose();
  };
  const members = useAct('changeClusterMembers');
  const head = useAct('setClusterHead');
  const end = useAct('endCluster');
  const { pending, problem } = { members, head, end }[kind];
  const errors = fieldErrors(problem);
  const params = { cluster: cluster.id };
  const { version } = cluster;
  const send = (): Promise<Answer<unknown>> => {
    switch (kind) {
      case 'members':
        return members.act({
          params,
          body: { version, from, join: join.map(({ id }) => id), leave: [...leave] },
        });
      case 'head': {
        // The first year may be one in which the cluster was not there from January on.
        const first = `${year}-01-01`;
        const begins = first < cluster.from ? cluster.from : first;
        return head.act({
          params,
          body: { version, unit, from: begins, until: `${String(Number(year) + 1)}-01-01` },
        });
      }
      case 'end':
        return end.act({ params, body: { version, on: from } });
    }
  };
  return (
    <ActForm send={CLUSTERS.save} pending={pending} onSend={finish} onClose={onClose}>
      <h3>{CLUSTERS.act[kind]}</h3>
      {kind === 'end' && <p>{CLUSTERS.endWhat}</p>}
      <ProblemNotice problem={problem} onLoadNew={onLoadNew} />
      {kind === 'members' && (
        <>
          {join.length > 0 && (
            <Chosen units={join} remove={(gone) => type({ join: join.filter(({ id }) => id !== gone) })} />
          )}
          <UnitPicker
            name="join"
            label={CLUSTERS.addUnit}
            without={[...cluster.members.map((member) => member.unit.id), ...join.map(({ id }) => id)]}
            onPick={(picked) => type({ join: [...join, picked] })}
          />
          <fieldset>
            <legend>{CLUSTERS.leaves}</legend>
            {cluster.members.map((member) => (
              <label key={member.unit.id} className="choice">
                <input
                  type="checkbox"
                  checked={leave.includes(member.unit.id)}
                  onChange={({ target }) =>
                    type({
                      leave: target.checked
                        ? [...leave, member.unit.id]
                        : leave.filter((one) => one !== member.unit.id),
                    })
                  }
                />
                <span>{member.unit.name}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      {kind === 'head' && (
        <>
          <Field name="unit" label={CLUSTERS.headUnit}>
            {(control) => (
              <select {...control} value={unit} onChange={({ target }) => type({ unit: target.value })}>
                {cluster.members.map((member) => (
                  <option key={member.unit.id} value={member.unit.id}>
                    {member.unit.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Text
            name="from"
            label={CLUSTERS.year}
            hint={CLUSTERS.yearHint}
            most={4}
            value={year}
            errors={errors}
            onType={(typed) => type({ year: typed })}
          />
        </>
      )}
      {kind !== 'head' && (
        <Text
          name={kind === 'end' ? 'on' : 'from'}
          label={kind === 'end' ? CLUSTERS.endOn : CLUSTERS.from}
          type="date"
          value={from}
          errors={errors}
          onType={(typed) => type({ from: typed })}
        />
      )}
    </ActForm>
  );
}
