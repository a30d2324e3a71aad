import type { Operation } from '@bang-vang/shared/contract/operation.ts';
import type { Actor, CodeHolder, Officer, Role } from '@bang-vang/shared/domain/access/actor.ts';
import { day, dayOf, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { digest } from '@bang-vang/functions/kit/digest.ts';
import type { Request } from '@bang-vang/functions/kit/request.ts';
import { demoAccounts } from './accounts.ts';
import { appointmentsOf } from './province.ts';

/** What `act` says was refused: the demo's season is lawful, so any refusal is a mistake. */
class Refused extends Error {}

/**
 * Plays one act of the demo through a use case of the product, on a day of the season. Its key and its hour are made of
 * what is asked, so that the same season gives the same identifiers and personal codes on every machine, whichever of two
 * acts side by side comes first.
 */
export async function act<Op extends Operation, Ok, R extends { readonly code: string }>(
  useCase: (
    request: Request<Op>,
  ) => Promise<{ readonly ok: true; readonly value: Ok } | { readonly ok: false; readonly refusal: R }>,
  actor: Actor,
  on: string,
  input: { readonly params?: object; readonly query?: object; readonly body?: object },
): Promise<Ok> {
  const key = digest([actor, on, input]);
  const minute = String(key.charCodeAt(0) % 60).padStart(2, '0');
  const at = instant(`${on}T0${key.charCodeAt(1) % 9}:${minute}:00.000Z`);
  const request = {
    params: undefined,
    query: undefined,
    body: undefined,
    ...input,
    actor,
    at,
    today: dayOf(at),
    attempt: { key, fingerprint: key },
  } as unknown as Request<Op>;
  const result = await useCase(request);
  if (!result.ok) throw new Refused(`${on}: ${JSON.stringify(result.refusal)} for ${JSON.stringify(input)}`);
  return result.value;
}

/** The holder of a demo account. */
export function holder(username: string): Officer {
  const account = demoAccounts.find((one) => one.username === username);
  const office = appointmentsOf[username];
  if (!account || !office) throw new Error(`no demo account ${username}`);
  return { kind: 'officer', account: id(account.sub), name: account.name, ...office };
}

/** Someone who acts for a unit of the demo that has no account. */
export const someoneOf = (unit: UnitId, role: Role = 'unit-officer'): Officer => ({
  kind: 'officer',
  account: id(`demo.${role}.${unit}`),
  name: 'Cán bộ trong bản trình diễn',
  appointments: [{ role, unit, from: day('2018-01-01') }],
});

/** A participant with a personal code. */
export const withCode = (round: RoundId, unit: UnitId, person: PersonId): CodeHolder => ({
  kind: 'code-holder',
  round,
  unit,
  person,
});
