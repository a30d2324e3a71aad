import type { KeyboardEvent } from 'react';
import { SHEET } from '../../copy/scoring.vi.ts';
import { stepped } from '../../lib/scoring/points-field.ts';
import { focusNextPoints } from '../../lib/scoring/focus.ts';

type Props = {
  readonly id: string;
  readonly line: string;
  readonly value: string;
  readonly max: number;
  readonly step: number;
  readonly wrong: boolean;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  /** Without the two buttons, for tables; the arrow keys step there too. */
  readonly compact?: boolean;
  readonly onFocus?: () => void;
};

/** A field for points: type with a comma or a point, step with − and + or the arrow keys, Enter goes on. */
export function PointsField(props: Props) {
  const { id, line, value, max, step, wrong, describedBy, onChange, compact = false, onFocus } = props;
  const go = (direction: 1 | -1) => onChange(stepped(value, direction, { max, step }));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') focusNextPoints(event.currentTarget);
    else if (event.key === 'ArrowUp') go(1);
    else if (event.key === 'ArrowDown') go(-1);
    else return;
    event.preventDefault();
  };
  const field = (
    <input
      id={id}
      className="points"
      data-points
      type="text"
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="next"
      aria-label={SHEET.pointsOf(line)}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    />
  );
  if (compact) return field;
  return (
    <div className="stepping">
      <button type="button" className="step" aria-label={SHEET.less(step, line)} onClick={() => go(-1)}>
        −
      </button>
      {field}
      <button type="button" className="step" aria-label={SHEET.more(step, line)} onClick={() => go(1)}>
        +
      </button>
      <span className="limit">{SHEET.max(max)}</span>
    </div>
  );
}
