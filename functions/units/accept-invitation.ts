import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { acceptInvitation } from '@bang-vang/shared/domain/access/roster-moves.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import { unitName } from '../kit/names.ts';
import { originOf } from '../kit/origin.ts';
import { personalCodeHash } from '../kit/personal-code.ts';
import type { UseCase } from '../kit/request.ts';
import { loadAccount, putAccount } from '../table/account.ts';
import { loadInvitation, rosterRef, rosters } from '../table/roster.ts';
import { writesFor } from './roster-acts.ts';

/**
 * Ties an invitation to the account that brings its code. An account that is new gets the name it was invited by; a known
 * one keeps its own, and the participant that it is.
 */
export const acceptInvitationBy: UseCase<typeof contract.acceptInvitation> = async (request) => {
  const { body, actor, today } = request;
  const code = personalCodeHash(body.code);
  const invitation = await loadInvitation(code);
  if (!invitation) return refuse({ code: 'invitation-unknown' });
  const { unit, appointment } = invitation;
  const [head, account, named] = await Promise.all([
    rosters.load(rosterRef(unit)),
    loadAccount(actor.account),
    unitName(unit, today),
  ]);
  return change(
    originOf(request),
    {
      aggregate: rosters,
      ref: rosterRef(unit),
      expected: head?.version ?? 0,
      what: 'lời mời này',
    },
    (roster) => acceptInvitation(roster, appointment, { code, account: actor.account }, today),
    ({ event }) => ({ unit: named, role: event.role }),
    (move) => [
      ...move.touched.flatMap(({ holder }) =>
        holder.kind === 'held'
          ? [
              putAccount({
                account: actor.account,
                name: account?.name ?? holder.name,
                person: account?.person ?? holder.person,
              }),
            ]
          : [],
      ),
      ...writesFor(move),
    ],
  );
};
