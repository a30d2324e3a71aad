import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { Chip } from '../working/Chip.tsx';

/** What sheets of this set are called, from the highest down; what nobody has confirmed says so. */
export function ClassificationList({ set }: { readonly set: CriteriaSet }) {
  const falling = (set.classifications ?? []).toSorted((one, other) => other.from - one.from);
  if (falling.length === 0) return null;
  return (
    <div>
      <h3>{CRITERIA.classifications}</h3>
      <ul className="bullets">
        {falling.map(({ id, title, from, unverified }) => (
          <li key={id}>
            {CRITERIA.classifiedFrom(title, figure(from))}{' '}
            {unverified && <Chip look="waiting">{CRITERIA.unverified}</Chip>}
          </li>
        ))}
      </ul>
    </div>
  );
}
