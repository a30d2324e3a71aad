import { personKindName } from '@bang-vang/shared/data/person-kinds.ts';
import { formatDay, formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { RECORDS } from '../../copy/person-records.vi.ts';
import type { FactView } from '../../lib/people/history.ts';

type Props = { readonly facts: readonly FactView[]; readonly caption: string };

/** What was recorded of a person: where, as what, for which days, and when it was written down. */
export const FactTable = ({ facts, caption }: Props) => (
  <table className="table cards">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{RECORDS.span}</th>
        <th scope="col">{RECORDS.name}</th>
        <th scope="col">{RECORDS.unit}</th>
        <th scope="col">{RECORDS.position}</th>
        <th scope="col">{RECORDS.recorded}</th>
      </tr>
    </thead>
    <tbody>
      {facts.map((fact) => (
        <tr key={`${fact.from} ${fact.recordedAt} ${fact.until ?? ''} ${fact.unit.id}`}>
          <th scope="row">{RECORDS.until(formatDay(fact.from), fact.until && formatDay(fact.until))}</th>
          <td data-label={RECORDS.name}>{fact.name}</td>
          <td data-label={RECORDS.unit}>{fact.unit.name}</td>
          <td data-label={RECORDS.position}>
            {[personKindName(fact.kind), ...(fact.position ? [fact.position] : [])].join(', ')}
          </td>
          <td data-label={RECORDS.recorded}>
            {formatInstant(fact.recordedAt)}
            {fact.supersededAt && (
              <span className="quiet"> ({RECORDS.superseded(formatInstant(fact.supersededAt))})</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
