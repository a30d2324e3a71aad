import { INVITATION_DAYS } from '@bang-vang/shared/data/roles.ts';
import type { Holder, Roster, RosterEntry } from '@bang-vang/shared/domain/access/roster.ts';
import { appointmentOf, emptyRoster, entryOf } from '@bang-vang/shared/domain/access/roster.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AppointmentId, PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Write } from '../kit/commit.ts';
import { digest } from '../kit/digest.ts';
import { foundPerson } from '../kit/found.ts';
import { personalCodeHash, personalCodeOf } from '../kit/personal-code.ts';
import type { Attempt } from '../kit/request.ts';
import { putHeld } from '../table/account.ts';
import { putInvitation, rosterRef, rosters } from '../table/roster.ts';

/** Who is to hold an appointment, as a request names them. */
type Wished =
  | { readonly kind: 'invited'; readonly name: string; readonly person?: PersonId | undefined }
  | { readonly kind: 'known'; readonly appointment: AppointmentId };

type Asked = {
  readonly params: { readonly unit: UnitId };
  readonly body: { readonly holder: Wished };
  readonly today: Day;
  readonly attempt: Attempt;
};

/** The id of what an attempt makes: a repeated attempt makes the same. */
export const idOf = ({ attempt }: Pick<Asked, 'attempt'>): AppointmentId =>
  `A${digest(attempt.key)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12)}` as AppointmentId;

/** The holder of a new appointment: invited by a code made of the attempt, or somebody whom the roster knows. */
export async function holderOf({
  params,
  body: { holder },
  today,
  attempt,
}: Asked): Promise<Result<Holder, Refusal<'not-found' | 'not-yet-accepted'>>> {
  if (holder.kind === 'known') {
    const roster = (await rosters.load(rosterRef(params.unit)))?.state ?? emptyRoster(params.unit);
    const entry = entryOf(roster, holder.appointment);
    if (!entry) return refuse({ code: 'not-found', what: 'người được chọn trong bảng phân công' });
    return entry.holder.kind === 'held' ? ok(entry.holder) : refuse({ code: 'not-yet-accepted' });
  }
  const { name, person } = holder;
  if (person !== undefined) {
    const known = await foundPerson(params.unit, person);
    if (!known.ok) return known;
  }
  return ok({
    kind: 'invited',
    name,
    ...(person === undefined ? {} : { person }),
    code: personalCodeHash(personalCodeOf(attempt)),
    expires: daysAfter(today, INVITATION_DAYS),
  });
}

/** What goes with a move: each touched entry as its account carries it, or where its code leads. */
export const writesFor = ({
  state,
  touched,
}: {
  readonly state: Roster;
  readonly touched: readonly RosterEntry[];
}): readonly Write[] =>
  touched.flatMap((entry): readonly Write[] => {
    const { holder, id } = entry;
    if (holder.kind === 'invited') return [putInvitation(holder.code, state.unit, id)];
    const appointment = appointmentOf(state, entry);
    return appointment ? [putHeld(holder.account, id, appointment)] : [];
  });

/** The answer with the code that the attempt gave out: the trail keeps the answer, and never the code. */
export function answerTo<Answer extends object, R>(
  { body, attempt, today }: Pick<Asked, 'body' | 'attempt' | 'today'>,
  done: Result<Answer, R>,
): Result<Answer & { readonly code?: string; readonly expires?: Day }, R> {
  if (!done.ok || body.holder.kind !== 'invited') return done;
  return ok({ ...done.value, code: personalCodeOf(attempt), expires: daysAfter(today, INVITATION_DAYS) });
}
