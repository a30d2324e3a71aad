import type { BonusItem } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { Paragraph } from './Fields.tsx';

type Props = {
  readonly name: string;
  readonly item: BonusItem;
  readonly onChange: (item: BonusItem) => void;
};

/** On which grounds a bonus is given, one a line. */
export const GroundsForm = ({ name, item, onChange }: Props) => (
  <Paragraph
    name={`${name}-truong-hop`}
    label={EDITOR.grounds}
    hint={EDITOR.groundsHint}
    most={5000}
    rows={4}
    value={item.grounds.join('\n')}
    onType={(text) => onChange({ ...item, grounds: text === '' ? [] : text.split('\n') })}
  />
);
