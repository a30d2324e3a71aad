import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Candidate, CollectiveSheetState, NominationView } from './views.ts';

/** Why a nominee cannot be put forward yet. Each has a sentence, and a link where it can be mended. */
export type Obstacle =
  | 'unit-not-registered'
  | 'unit-draft'
  | 'unit-submitted'
  | 'unit-opined'
  | 'unit-reviewing'
  | 'unit-returned'
  | 'unit-appealed'
  | 'person-none'
  | 'person-draft'
  | 'person-submitted'
  | 'person-questioned'
  | 'nominated-already';

/** A collective needs a reviewed sheet without an appeal that waits (`nominate` refuses it otherwise). */
export const collectiveObstacle = (state: CollectiveSheetState | 'not-registered'): Obstacle | undefined =>
  state === 'reviewed' || state === 'final' ? undefined : `unit-${state}`;

/** A person needs an assessed sheet, and an answer where they have asked about it. */
export const personObstacle = ({ state }: Pick<Candidate, 'state'>): Obstacle | undefined =>
  state === 'assessed' || state === 'answered' ? undefined : `person-${state}`;

export type NomineeChoice =
  { readonly kind: 'collective' } | { readonly kind: 'person'; readonly person: string };

/** The unit's nomination of the same nominee for the same award that still runs or has passed. */
export const sameNomination = (
  nominations: readonly NominationView[],
  nominee: NomineeChoice,
  award: AwardId,
): NominationView | undefined =>
  nominations.find(
    (one) =>
      one.award === award &&
      one.state !== 'declined' &&
      one.state !== 'rejected' &&
      one.nominee.kind === nominee.kind &&
      (one.nominee.kind === 'collective' ||
        (nominee.kind === 'person' && one.nominee.person === nominee.person)),
  );
