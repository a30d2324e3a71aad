import type { Band, BandsItem, Interval } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { endToEnd } from '@bang-vang/shared/domain/scoring/sums.ts';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { Button } from '../../working/Button.tsx';
import { Line } from './Fields.tsx';
import { FigureField } from './FigureField.tsx';

type Props = {
  readonly name: string;
  readonly item: BandsItem;
  readonly onChange: (item: BandsItem) => void;
};

const openUpTo = (from: number, to: number): Interval => ({ from, to, toInclusive: false });

/** The bands of a line, each from which share of the work and from how many points. Where one begins, the one below ends. */
export function BandsForm({ name, item, onChange }: Props) {
  const falling = item.bands.toSorted((one, other) => other.percent.from - one.percent.from);
  const set = (bands: readonly Band[]) => onChange({ ...item, bands: endToEnd(bands, item.max) });
  const change = (at: number, over: (band: Band) => Band) =>
    set(falling.map((band, index) => (index === at ? over(band) : band)));
  return (
    <fieldset className="stack">
      <legend>{EDITOR.bands}</legend>
      <p className="hint">{EDITOR.bandsHint}</p>
      {falling.map((band, at) => (
        <div key={at} className="band-row stack">
          <Line
            name={`${name}-muc-${at}`}
            label={EDITOR.bandText(at + 1)}
            most={300}
            value={band.text}
            onType={(text) => change(at, (one) => ({ ...one, text }))}
          />
          <div className="pair">
            <FigureField
              name={`${name}-muc-${at}-ty-le`}
              label={EDITOR.bandPercent}
              value={band.percent.from}
              onType={(from) => change(at, (one) => ({ ...one, percent: { ...one.percent, from } }))}
            />
            <FigureField
              name={`${name}-muc-${at}-diem`}
              label={EDITOR.bandPoints}
              value={band.points.from}
              onType={(from) => change(at, (one) => ({ ...one, points: { ...one.points, from } }))}
            />
          </div>
          {falling.length > 1 && (
            <Button look="plain" onClick={() => set(falling.toSpliced(at, 1))}>
              {EDITOR.removeBand(at + 1)}
            </Button>
          )}
        </div>
      ))}
      <Button
        onClick={() => set([...falling, { text: '', percent: openUpTo(0, 0), points: openUpTo(0, 0) }])}
      >
        {EDITOR.addBand}
      </Button>
    </fieldset>
  );
}
