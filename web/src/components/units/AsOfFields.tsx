import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { UNITS } from '../../copy/units.vi.ts';
import type { AsOf, UnitsPlace } from '../../lib/units/address.ts';
import { unitsAddress } from '../../lib/units/address.ts';
import { goTo } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Field } from '../working/Field.tsx';

/** The day whose tree is shown, and under "Thêm" the day at whose end it was known so. Both stand in the address. */
export function AsOfFields({ place }: { readonly place: UnitsPlace }) {
  const { today } = useWorkplace();
  const choose = (next: AsOf) => {
    const { on, known } = { ...place, ...next };
    goTo(unitsAddress({ ...place, on: on === today ? undefined : on, known }));
  };
  const day = (typed: string) => (isDay(typed) ? typed : undefined);
  return (
    <div className="as-of">
      <Field name="ngay" label={UNITS.on} hint={UNITS.onHint}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={place.on ?? today}
            onChange={({ target }) => choose({ on: day(target.value) })}
          />
        )}
      </Field>
      <details className="more" open={place.known !== undefined}>
        <summary>{UNITS.more}</summary>
        <Field name="biet" label={UNITS.known} hint={UNITS.knownHint} optional>
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={place.known ?? ''}
              onChange={({ target }) => choose({ known: day(target.value) })}
            />
          )}
        </Field>
      </details>
      {(place.on !== undefined || place.known !== undefined) && (
        <Button look="plain" onClick={() => choose({ on: undefined, known: undefined })}>
          {UNITS.ofToday}
        </Button>
      )}
    </div>
  );
}
