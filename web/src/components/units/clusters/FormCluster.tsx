import { clusterKinds } from '@bang-vang/shared/data/cluster-kinds.ts';
import { CLUSTERS } from '../../../copy/clusters.vi.ts';
import { fieldErrors } from '../../../lib/problem.ts';
import { useAct } from '../../../lib/queries.ts';
import type { Picked } from '../../../lib/units/tree-change.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { ActForm } from '../../working/ActForm.tsx';
import { errorOf } from '../../working/ErrorSummary.tsx';
import { Field } from '../../working/Field.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { Text } from '../change/Inputs.tsx';
import { Chosen, UnitPicker } from '../change/UnitPicker.tsx';

type Form = {
  readonly kind: string;
  readonly name: string;
  readonly from: string;
  readonly units: readonly Picked[];
};
const BLANK: Form = { kind: clusterKinds[0].id, name: '', from: '', units: [] };

/** Forms a cluster: its kind and name, since when, and its units. */
export function FormCluster({ onClose }: { readonly onClose: () => void }) {
  const { owner } = useWorkplace();
  const [form, setForm, clear] = useKept<Form>(owner, 'cluster', BLANK);
  const { kind, name, from, units } = form;
  const type = (over: Partial<Form>) => setForm({ ...form, ...over });
  const { act, pending, problem } = useAct('formCluster');
  const errors = fieldErrors(problem);
  const send = async () => {
    const answer = await act({ body: { kind, name, from, units: units.map(({ id }) => id) } });
    if (!answer.ok) return;
    clear();
    onClose();
  };
  return (
    <ActForm send={CLUSTERS.save} pending={pending} onSend={send} onClose={onClose}>
      <h2>{CLUSTERS.formTitle}</h2>
      <ProblemNotice problem={problem} />
      <Field name="kind" label={CLUSTERS.kind} error={errorOf(errors, 'kind')}>
        {(control) => (
          <select {...control} value={kind} onChange={({ target }) => type({ kind: target.value })}>
            {clusterKinds.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Text
        name="name"
        label={CLUSTERS.name}
        most={120}
        value={name}
        errors={errors}
        onType={(typed) => type({ name: typed })}
      />
      <Text
        name="from"
        label={CLUSTERS.from}
        type="date"
        value={from}
        errors={errors}
        onType={(typed) => type({ from: typed })}
      />
      {units.length > 0 && (
        <Chosen units={units} remove={(gone) => type({ units: units.filter(({ id }) => id !== gone) })} />
      )}
      <UnitPicker
        name="units"
        label={CLUSTERS.addUnit}
        error={errorOf(errors, 'units')}
        without={units.map(({ id }) => id)}
        onPick={(unit) => type({ units: [...units, unit] })}
      />
    </ActForm>
  );
}
