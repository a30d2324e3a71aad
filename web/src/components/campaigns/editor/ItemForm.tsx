import type { Classification, EvidenceRule, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { KIND_NAMES } from '../../../copy/criteria.vi.ts';
import { SHEET } from '../../../copy/scoring.vi.ts';
import { ofKind } from '../../../lib/criteria/set-draft.ts';
import { BandsForm } from './BandsForm.tsx';
import { CapForm } from './CapForm.tsx';
import { Check, Choice, Line, Paragraph } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';
import { GroundsForm } from './GroundsForm.tsx';

type Props = {
  readonly name: string;
  readonly item: Item;
  readonly classifications: readonly Classification[];
  readonly onChange: (item: Item) => void;
};

const KINDS = Object.entries(KIND_NAMES).map(([id, name]) => ({ id, name }));
const EVIDENCES = Object.entries(EDITOR.evidenceRule).map(([id, name]) => ({ id, name }));
const STRANDS = Object.entries(SHEET.strand).map(([id, name]) => ({ id, name }));

/** Everything that a scored line says. */
export function ItemForm({ name, item, classifications, onChange }: Props) {
  return (
    <>
      <Line
        name={`${name}-ma`}
        label={EDITOR.code}
        hint={EDITOR.codeHint}
        most={20}
        value={item.id}
        onType={(id) => onChange({ ...item, id })}
      />
      <Paragraph
        name={`${name}-loi`}
        label={EDITOR.text}
        most={1000}
        value={item.text}
        onType={(text) => onChange({ ...item, text })}
      />
      <Choice
        name={`${name}-cach`}
        label={EDITOR.kind}
        value={item.kind}
        options={KINDS}
        onChoose={(kind) => onChange(ofKind(item, kind as Item['kind']))}
      />
      <div className="pair">
        <FigureField
          name={`${name}-toi-da`}
          label={EDITOR.max}
          value={item.max}
          onType={(max) => onChange({ ...item, max })}
        />
        {item.kind !== 'yes-no' && (
          <FigureField
            name={`${name}-buoc`}
            label={EDITOR.step}
            value={item.step}
            onType={(step) => onChange({ ...item, step })}
          />
        )}
      </div>
      {item.kind === 'bands' && <BandsForm name={name} item={item} onChange={onChange} />}
      {item.kind === 'bonus' && <GroundsForm name={name} item={item} onChange={onChange} />}
      {item.kind !== 'bonus' && (
        <>
          <Check
            checked={item.uncounted === true}
            onCheck={(uncounted) => {
              const { uncounted: _, ...counted } = item;
              onChange(uncounted ? { ...item, uncounted } : counted);
            }}
          >
            {EDITOR.uncounted}
          </Check>
          <CapForm name={name} item={item} classifications={classifications} onChange={onChange} />
        </>
      )}
      <Choice
        name={`${name}-phan`}
        label={EDITOR.strand}
        value={item.strand}
        options={STRANDS}
        onChoose={(strand) => onChange({ ...item, strand: strand as Item['strand'] })}
      />
      <Choice
        name={`${name}-minh-chung`}
        label={EDITOR.evidence}
        value={item.evidence ?? 'none'}
        options={EVIDENCES}
        onChoose={(rule) => {
          const { evidence: _, ...bare } = item;
          onChange(rule === 'none' ? bare : { ...item, evidence: rule as EvidenceRule });
        }}
      />
      <Paragraph
        name={`${name}-huong-dan`}
        label={EDITOR.guidance}
        hint={EDITOR.guidanceHint}
        optional
        most={2000}
        value={item.guidance ?? ''}
        onType={(guidance) => {
          const { guidance: _, ...bare } = item;
          onChange(guidance === '' ? bare : { ...item, guidance });
        }}
      />
      <Line
        name={`${name}-nguon`}
        label={EDITOR.source}
        optional
        most={200}
        value={item.source}
        onType={(source) => onChange({ ...item, source })}
      />
    </>
  );
}
