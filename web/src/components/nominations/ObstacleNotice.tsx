import { NOMINATE, OBSTACLES, OBSTACLE_LINKS } from '../../copy/nominations.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import type { Obstacle } from '../../lib/nominations/readiness.ts';
import { fieldId } from '../working/Field.tsx';

/** Where each obstacle can be mended. */
const MENDED_AT: Readonly<Record<Obstacle, string>> = {
  'unit-not-registered': ADDRESSES.registration,
  'unit-draft': ADDRESSES.sheet,
  'unit-submitted': ADDRESSES.sheet,
  'unit-opined': ADDRESSES.sheet,
  'unit-reviewing': ADDRESSES.sheet,
  'unit-returned': ADDRESSES.sheet,
  'unit-appealed': ADDRESSES.sheet,
  'person-none': ADDRESSES.people,
  'person-draft': ADDRESSES.people,
  'person-submitted': ADDRESSES.people,
  'person-questioned': ADDRESSES.people,
  'nominated-already': '#de-nghi-da-lap',
};

/** Why the nominee cannot be put forward yet, told before anything is sent, with the way to mend it. */
export const ObstacleNotice = ({ obstacle }: { readonly obstacle: Obstacle }) => (
  <div className="notice stale" role="status" id={fieldId('obstacle')} tabIndex={-1}>
    <h3>{NOMINATE.notYet}</h3>
    <p>{OBSTACLES[obstacle]}</p>
    <p>
      <a href={MENDED_AT[obstacle]}>{OBSTACLE_LINKS[obstacle]}</a>
    </p>
  </div>
);
