import { createHash } from 'node:crypto';
import { ROLE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import type { ClosedRound } from '@bang-vang/shared/domain/campaigns/round.ts';
import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { RollEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Account } from '@bang-vang/functions/table/account.ts';
import { draftSet } from './draft-set.ts';
import { criteriaSetRef, criteriaSets } from '@bang-vang/functions/table/criteria-set.ts';
import { accountItems, rosterItems } from '@bang-vang/functions/table/first-accounts.ts';
import { fill, filled } from '@bang-vang/functions/table/fill.ts';
import { honourEntity, honourItem } from '@bang-vang/functions/table/honour.ts';
import { firstPerson } from '@bang-vang/functions/table/person.ts';
import { provinceEntity, provinceItem } from '@bang-vang/functions/table/province.ts';
import { roundRef, rounds } from '@bang-vang/functions/table/round.ts';
import { filledUnit } from '@bang-vang/functions/table/unit.ts';
import { someoneOf } from './act.ts';
import { demoAccounts } from './accounts.ts';
import { CHAIR, REVIEWERS } from './appointments.ts';
import { calendarOf } from './calendar.ts';
import { recordOf } from './person-records.ts';
import { appointmentsOf, FEDERATION, demoUnits, pastDecisions, people, unitFacts } from './province.ts';
import type { PastDecision, PastLine } from './province.ts';

const FIRST = { version: 1, seq: 0, hash: '', saves: [] };

/** Who is appointed in the demo. Whoever holds nothing yet is nobody to the product until they accept an invitation. */
const holders: readonly Account[] = demoAccounts.flatMap(({ sub, username, name }) => {
  const office = appointmentsOf[username];
  return office && office.appointments.length > 0 ? [{ account: id<AccountId>(sub), name, ...office }] : [];
});

/** Whoever acts in the season for a unit that has no demo account: appointed nowhere, called by their office. */
const standIns: readonly Account[] = [
  ...new Map(unitFacts.map((fact) => [fact.unit, fact])).values(),
].flatMap(({ unit, name }) =>
  (['unit-officer', 'administration'] as const).map((role) => ({
    account: someoneOf(unit, role).account,
    name: `${ROLE_NAMES[role]}, ${name}`,
    appointments: [],
  })),
);

/** Writes what is already so before the season begins: facts, not acts. */
export async function seedGround(): Promise<void> {
  await fill([
    filled(provinceEntity, provinceItem(FEDERATION, true)),
    ...people.flatMap((person) => firstPerson(recordOf(person))),
    ...accountItems([...holders, CHAIR, ...REVIEWERS, ...standIns]),
    ...rosterItems([...holders, CHAIR, ...REVIEWERS]),
    ...[collectiveSet, individualSet, officeSet, draftSet].map((state) =>
      filled(criteriaSets.entity, { ...criteriaSetRef(state.id).key, ...FIRST, state }),
    ),
    ...demoUnits.flatMap(filledUnit),
    ...[...new Set(pastDecisions.map(({ year }) => year))].map((year) => {
      const state = pastRound(year);
      return filled(rounds.entity, { ...roundRef(state.id).key, ...FIRST, state });
    }),
    ...pastDecisions.flatMap((decision) =>
      decision.lines.map((line, place) => filled(honourEntity, honourItem(pastEntry(decision, line, place)))),
    ),
  ]);
}

/** A round from before the product: known to have been, with nothing but its honours. */
const pastRound = (year: number): ClosedRound => ({
  state: 'closed',
  id: id(String(year)),
  year,
  title: `Đợt thi đua năm ${year}`,
  calendar: calendarOf(year),
  criteria: [{ set: id<CriteriaSetId>('guide-collective'), version: 1, subject: 'collective' }],
  rules: proposedRules,
  basis: 'Hướng dẫn số 1689/HD-TLĐ ngày 07/11/2019',
  openedAt: `${year}-01-15T02:00:00.000Z`,
  closedAt: `${year + 1}-03-01T02:00:00.000Z`,
});

function pastEntry(decision: PastDecision, line: PastLine, place: number): RollEntry {
  const code = honourCode(createHash('sha256').update(`demo ${decision.id} ${place}`).digest());
  const { year, reference, authority } = decision;
  if (line.revokedOn) return { standing: 'revoked', code, year, on: line.revokedOn };
  const form = awardOf(line.award)?.name;
  if (form === undefined) throw new Error(`no award ${line.award}`);
  return {
    standing: 'in-force',
    code,
    year,
    subject: { kind: line.kind, name: line.kind === 'person' ? line.personName : line.unitName },
    unit: { id: line.unit, name: line.unitName },
    group: { id: line.group.unit, name: line.group.name },
    award: { id: line.award, form },
    citation: line.citation,
    decision: { ...reference, authority },
  };
}
