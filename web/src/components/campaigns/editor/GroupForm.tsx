import type { Group } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { Line } from './Fields.tsx';

type Props = {
  readonly name: string;
  readonly group: Group;
  readonly onChange: (group: Group) => void;
};

/** A heading; its points follow its lines. */
export const GroupForm = ({ name, group, onChange }: Props) => (
  <>
    <Line
      name={`${name}-ma`}
      label={EDITOR.code}
      hint={EDITOR.codeHint}
      most={20}
      value={group.id}
      onType={(id) => onChange({ ...group, id })}
    />
    <Line
      name={`${name}-loi`}
      label={EDITOR.groupTitle}
      most={500}
      value={group.title}
      onType={(title) => onChange({ ...group, title })}
    />
    <Line
      name={`${name}-nguon`}
      label={EDITOR.source}
      optional
      most={200}
      value={group.source}
      onType={(source) => onChange({ ...group, source })}
    />
  </>
);
