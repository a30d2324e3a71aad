import { includesRole } from '@bang-vang/shared/domain/access/actor.ts';
import { flatItems, tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { isProposed } from '@bang-vang/shared/domain/scoring/proposal.ts';
import type { Situation } from './next-step.ts';
import type { Problem } from './problem.ts';
import { useRead } from './queries.ts';
import { splitWork } from './work.ts';
import type { WorkItem } from './work.ts';
import { useWorkplace } from './workplace.ts';

type Known = {
  readonly situation: Situation;
  readonly mine: readonly WorkItem[];
  readonly others: readonly WorkItem[];
};

/** Gathers what the next step is found from; undefined while something of it is still being loaded. */
export function useSituation(): { readonly known: Known | undefined; readonly problem: Problem | undefined } {
  const { appointment, unit, round, rounds, today } = useWorkplace();
  const at = { params: { round: round?.id ?? '', unit: unit.id } };
  const isUnitOfficer = includesRole(appointment.role, 'unit-officer');
  const takesPart = isUnitOfficer && levelOf(unit.level).scoresCollectively && round !== undefined;
  const approves = appointment.role === 'standing-committee';

  const work = useRead('listWork', at, { when: round !== undefined });
  const registration = useRead('getRegistration', at, { when: takesPart });
  const registered = registration.value ? registration.value.registration !== undefined : undefined;
  const sheetRead = useRead('openCollectiveSheet', at, { when: takesPart && registered === true });
  const sheet = sheetRead.value?.sheet;
  const setRead = useRead(
    'getRoundCriteria',
    { params: { round: round?.id ?? '', set: sheet?.criteria ?? '' } },
    { when: sheet?.state === 'draft' },
  );
  const sets = useRead('listCriteriaSets', {}, { when: approves });

  const reads = [work, registration, sheetRead, setRead, sets];
  const problem = reads.find((read) => read.problem && read.value === undefined)?.problem;
  if (problem || reads.some(({ loading }) => loading)) return { known: undefined, problem };

  const { mine, others } = round
    ? splitWork(work.value?.work ?? [], { role: appointment.role, unit: unit.id }, round.calendar, today)
    : { mine: [], others: [] };
  const set = setRead.value?.set;
  const situation: Situation = {
    role: appointment.role,
    today,
    round,
    anyOpen: rounds.some(({ state }) => state === 'open'),
    registered: takesPart ? registered : undefined,
    draft:
      sheet?.state === 'draft' && set
        ? {
            ...tally(set, sheet.marks, sheet.deductions),
            lines: flatItems(set).filter(({ kind }) => kind !== 'bonus').length,
          }
        : undefined,
    mine,
    proposedSets: sets.value?.sets.filter((one) => isProposed(one.set)).length ?? 0,
  };
  return { known: { situation, mine, others }, problem: undefined };
}
