import { CHANGES } from '../../../copy/tree-changes.vi.ts';
import { useRead } from '../../../lib/queries.ts';
import type { PartForm } from '../../../lib/units/tree-change.ts';
import { blankPart } from '../../../lib/units/tree-change.ts';
import { Button } from '../../working/Button.tsx';
import { Text, TraitFields } from './Inputs.tsx';
import type { KindProps } from './kind-props.ts';

const MOST_PARTS = 5;

/** The units that a division makes, and which of the divided unit's own each takes; the first takes the rest. */
export const DivideFields = ({ form, fact, errors, type }: KindProps) => {
  const { value } = useRead('listUnits', { params: { unit: fact.unit }, query: {} });
  const put = (at: number, over: Partial<PartForm>) =>
    type({ parts: form.parts.map((part, place) => (place === at ? { ...part, ...over } : part)) });
  return (
    <>
      {form.parts.map((part, at) => (
        <fieldset key={at} className="panel stack">
          <legend className="visually-hidden">{CHANGES.part(at + 1)}</legend>
          <div className="row apart">
            <b aria-hidden="true">{CHANGES.part(at + 1)}</b>
            {form.parts.length > 2 && (
              <Button
                look="plain"
                aria-label={CHANGES.removePart(at + 1)}
                onClick={() => type({ parts: form.parts.filter((_, place) => place !== at) })}
              >
                {CHANGES.remove}
              </Button>
            )}
          </div>
          <Text
            name={`change.parts.${String(at)}.unit`}
            label={CHANGES.code}
            most={64}
            value={part.unit}
            errors={errors}
            onType={(unit) => put(at, { unit })}
          />
          <TraitFields
            at={`change.parts.${String(at)}.traits`}
            value={part.traits}
            errors={errors}
            onType={(traits) => put(at, { traits })}
          />
          {at > 0 && (
            <fieldset>
              <legend>{CHANGES.takes}</legend>
              {value?.units.length === 0 && <p className="quiet">{CHANGES.takesNone}</p>}
              {value?.units
                .filter(
                  ({ id }) => !form.parts.some((other, place) => place !== at && other.takes.includes(id)),
                )
                .map(({ id, name }) => (
                  <label key={id} className="choice">
                    <input
                      type="checkbox"
                      checked={part.takes.includes(id)}
                      onChange={({ target }) =>
                        put(at, {
                          takes: target.checked
                            ? [...part.takes, id]
                            : part.takes.filter((one) => one !== id),
                        })
                      }
                    />
                    <span>{name}</span>
                  </label>
                ))}
            </fieldset>
          )}
        </fieldset>
      ))}
      {form.parts.length < MOST_PARTS && (
        <Button onClick={() => type({ parts: [...form.parts, blankPart(fact.level)] })}>
          {CHANGES.addPart}
        </Button>
      )}
    </>
  );
};
