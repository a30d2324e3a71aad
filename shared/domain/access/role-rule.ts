import type { LevelId } from '../units/unit.ts';
import type { Role } from './actor.ts';

/** Where an appointer of a role stands: at the same unit, at the one right above, or at the top of the tree. */
export type AppointerAt = 'own' | 'above' | 'top';

/** At which levels a role is held, and who appoints to it. The rules are data: `shared/data/roles.ts`. */
export type RoleRule = {
  readonly role: Role;
  readonly levels: readonly LevelId[];
  readonly appointedBy: readonly { readonly role: Role; readonly at: AppointerAt }[];
  readonly source: string;
};
