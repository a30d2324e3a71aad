import { confidenceLabels } from '@bang-vang/shared/data/confidence.ts';
import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { Check, Choice, Line } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';

type Props = { readonly content: SetContent; readonly onChange: (content: SetContent) => void };

const CONFIDENCES = Object.entries(confidenceLabels).map(([id, name]) => ({ id, name }));

/** What is said of the set as a whole: its title, its total, how far bonuses lift a sheet, where it comes from. */
export function SettingsForm({ content, onChange }: Props) {
  const { title, total, ceiling, source } = content;
  return (
    <div className="stack">
      <Line
        name="bo-ten"
        label={EDITOR.title}
        most={200}
        value={title}
        onType={(next) => onChange({ ...content, title: next })}
      />
      <FigureField
        name="bo-tong"
        label={EDITOR.total}
        value={total}
        onType={(next) => onChange({ ...content, total: next })}
      />
      <Check
        checked={ceiling !== undefined}
        onCheck={(lifts) => {
          const { ceiling: _, ...level } = content;
          onChange(lifts ? { ...content, ceiling: total + 10 } : level);
        }}
      >
        {EDITOR.lifts}
      </Check>
      {ceiling !== undefined && (
        <FigureField
          name="bo-tran"
          label={EDITOR.ceiling}
          value={ceiling}
          onType={(next) => onChange({ ...content, ceiling: next })}
        />
      )}
      <Line
        name="bo-nguon"
        label={EDITOR.sourceTitle}
        optional
        most={300}
        value={source.title}
        onType={(next) => onChange({ ...content, source: { ...source, title: next } })}
      />
      <Line
        name="bo-muc"
        label={EDITOR.sourceSection}
        optional
        most={100}
        value={source.section}
        onType={(next) => onChange({ ...content, source: { ...source, section: next } })}
      />
      <Choice
        name="bo-tin-cay"
        label={EDITOR.confidence}
        value={source.confidence}
        options={CONFIDENCES}
        onChoose={(confidence) =>
          onChange({ ...content, source: { ...source, confidence: confidence as typeof source.confidence } })
        }
      />
    </div>
  );
}
