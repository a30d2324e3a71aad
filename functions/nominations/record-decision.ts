import { createHash } from 'node:crypto';
import type { nominations as contract } from '@bang-vang/shared/contract/nominations.ts';
import { signatureText, wayOfSigning } from '@bang-vang/shared/data/signing.ts';
import { appointmentsOn } from '@bang-vang/shared/domain/access/may.ts';
import { entryOf, entryStateOn } from '@bang-vang/shared/domain/access/roster.ts';
import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AppointmentId, DecisionId, PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { emptyRegister, recordDecision } from '@bang-vang/shared/domain/nominations/decision.ts';
import type { DecisionLine } from '@bang-vang/shared/domain/nominations/decision.ts';
import type { Nomination } from '@bang-vang/shared/domain/nominations/nomination.ts';
import type { Capacity, Signature } from '@bang-vang/shared/domain/nominations/signature.ts';
import { make } from '../kit/change.ts';
import { foundRound, notAllowed } from '../kit/found.ts';
import { unitName } from '../kit/names.ts';
import { originOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { loadAccount } from '../table/account.ts';
import { decisionRef, decisions, putLine, registerRef, registers } from '../table/decision.ts';
import { homedId } from '../table/homed-id.ts';
import { nominationRef, nominations } from '../table/nomination.ts';
import { loadPerson } from '../table/membership.ts';
import { identitiesOf } from '../table/person.ts';
import { rosterRef, rosters } from '../table/roster.ts';
import { placeOn } from '../table/tree.ts';
import { standingAt } from './climb.ts';

/**
 * Enters a decision: first its list as lines, frozen under the names of the decision's day, then, in one transaction, the
 * decision with its event and the round's register. Lines of an attempt that was cut off are never shown, for no head
 * makes them valid; the repeated attempt writes the same ones again.
 */
export const recordDecisionOf: UseCase<typeof contract.recordDecision> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, register] = await Promise.all([
    foundRound(params.round),
    registers.load(registerRef(params.round)),
  ]);
  if (!round.ok) return round;
  const office = appointmentsOn(actor, today).find(({ role }) => role === 'policy-board');
  if (!office) return notAllowed;
  const ids = [...new Set(body.nominations)];
  const heads = await Promise.all(ids.map((id) => nominations.load(nominationRef(id))));
  const listed = heads.flatMap((head) => (head ? [head.state] : []));
  if (listed.length < heads.length) return refuse({ code: 'not-found', what: 'một đề nghị đã chọn' });
  const waitingAt = await Promise.all(listed.map((nomination) => standingAt(nomination, today)));
  if (waitingAt.some((at) => at !== office.unit)) return notAllowed;
  const id = homedId<DecisionId>(params.round, office.unit, request.attempt.key);
  const signer = await signerOf(office.unit, body.signer, body.reference.date);
  if (!signer) return refuse({ code: 'signer-not-in-office', on: body.reference.date });
  const { signature, signerIs } = signer;
  const reference = { ...body.reference, signer: signatureText(signature.capacity, signature.name) };
  const authority = `Ban Thường vụ ${(await unitName(office.unit, reference.date)).name}`;
  const current = register?.state ?? emptyRegister(params.round);
  const decide = () =>
    recordDecision(
      current,
      round.value.state,
      { id, reference, authority, unit: office.unit, signature },
      listed,
      { today, signerIs },
    );
  const version = register?.version ?? 0;
  const isRepeated = async () => (await decisions.load(decisionRef(id))) !== undefined;
  if (body.version !== version && !(await isRepeated()))
    return refuse({ code: 'stale', version, changes: [] });
  if (decide().ok) await writeLines(id, listed, reference.date);
  return make(
    originOf(request),
    { aggregate: decisions, ref: decisionRef(id) },
    decide,
    () => ({ decision: id }),
    ({ register: next }) => [
      registers.put(registerRef(params.round), version, {
        version: version + 1,
        seq: 0,
        hash: '',
        saves: [],
        state: next,
      }),
    ],
  );
};

/**
 * Who signs, as the roster of the federation has them on the day of the decision: a member of the standing committee, by an
 * appointment of their own. Undefined when nobody held that appointment then.
 */
async function signerOf(
  unit: UnitId,
  { appointment, capacity }: { readonly appointment: AppointmentId; readonly capacity: Capacity },
  on: Day,
): Promise<{ readonly signature: Signature; readonly signerIs: readonly PersonId[] } | undefined> {
  const roster = await rosters.load(rosterRef(unit));
  const entry = roster && entryOf(roster.state, appointment);
  if (!entry || entry.lentBy !== undefined || entryStateOn(entry, on) !== 'in-force') return undefined;
  if (entry.role !== 'standing-committee' || entry.holder.kind !== 'held') return undefined;
  const { account, name } = entry.holder;
  const person = (await loadAccount(account))?.person ?? entry.holder.person;
  const signerIs = person === undefined ? [] : await identitiesOf(person);
  return { signature: { account, name, capacity, lines: wayOfSigning(capacity).lines }, signerIs };
}

async function writeLines(decision: DecisionId, listed: readonly Nomination[], on: Day): Promise<void> {
  await Promise.all(
    listed.map(async (nomination, place) =>
      putLine(decision, place, codeOf(decision, nomination), await lineOf(nomination, on)),
    ),
  );
}

/** The code of a line's permanent page: made of the decision and the nomination, so that a repetition makes the same. */
const codeOf = (decision: DecisionId, { id }: Nomination) =>
  honourCode(createHash('sha256').update(`honour\n${decision}\n${id}`).digest());

async function lineOf(nomination: Nomination, on: Day): Promise<DecisionLine> {
  const { id, nominee, unit, award, citation } = nomination;
  const [unitOf, place, person] = await Promise.all([
    unitName(unit, on),
    placeOn(unit, on),
    nominee.kind === 'person' ? loadPerson(unit, nominee.person) : undefined,
  ]);
  const group = await unitName(place?.fact.manager ?? unit, on);
  return {
    nomination: id,
    nominee,
    name: nominee.kind === 'person' ? (person?.name ?? nominee.person) : unitOf.name,
    unit,
    unitName: unitOf.name,
    group: { unit: group.id, name: group.name },
    award,
    citation,
  };
}
