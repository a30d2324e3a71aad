import { writerOf } from '@bang-vang/shared/domain/access/actor.ts';
import { appointmentsOn } from '@bang-vang/shared/domain/access/may.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Step } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Origin } from './change.ts';
import type { Attempt } from './request.ts';

type Asked = { readonly actor: Actor; readonly at: Instant; readonly attempt: Attempt };

/** Who carries out a command, when, and by which attempt. A visitor has no commands of this kind. */
export function originOf({ actor, at, attempt }: Asked): Origin {
  if (actor.kind === 'visitor') throw new Error('a visitor cannot change an aggregate');
  return { by: writerOf(actor), at, attempt, inForce: appointmentsOn(actor, dayOf(at)) };
}

/** The step that moves of the domain take: the same, without the attempt. */
export function stepOf(asked: Asked): Step {
  const { by, at } = originOf(asked);
  return { by, at };
}
