import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { ValueOf } from '../../../lib/client.ts';
import type { FactView } from '../../../lib/units/timeline.ts';
import type { ChangeForm } from '../../../lib/units/tree-change.ts';

/** What the fields of a command work on: the form, the unit as it is, and everything recorded of it. */
export type KindProps = {
  readonly form: ChangeForm;
  readonly fact: FactView;
  readonly history: ValueOf<'getUnitHistory'>;
  readonly errors: readonly FieldError[];
  readonly type: (over: Partial<ChangeForm>) => void;
};
