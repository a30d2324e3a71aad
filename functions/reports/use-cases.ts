import type { reports } from '@bang-vang/shared/contract/reports.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { readableFact } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCases } from '../kit/request.ts';
import { loadPerson } from '../table/membership.ts';
import { standingsOf } from '../table/standing.ts';
import { lineHeld, TreeReading, unitsUnder } from '../table/tree.ts';
import { workAt } from '../table/work.ts';
import { getFairness } from './fairness.ts';
import { getReviewerLeniency } from './reviewer-leniency.ts';
import { listAllAtMost } from './all-at-most.ts';
import { getBoard } from './board.ts';
import { findResemblances } from './resemblances.ts';
import { getYearReport } from './year-report.ts';

export const useCases: UseCases<typeof reports> = {
  getYearReport,
  getBoard,
  getFairness,
  getReviewerLeniency,
  listAllAtMost,
  findResemblances,

  async listWork({ params, actor, today }) {
    const tree = new TreeReading();
    const fact = await readableFact(actor, params.unit, today, tree);
    if (!fact.ok) return fact;
    const line = await lineHeld(params.unit, today, tree);
    const items = (await Promise.all(line.map((unit) => workAt(params.round, unit)))).flat();
    const named = await unitNames(
      items.flatMap(({ work }) => [work.at, work.unit]),
      today,
      tree,
    );
    const work = await Promise.all(
      items.map(async ({ aggregate, since, work: { task, role, at, unit, person: id, from, until } }) => {
        const person = id === undefined ? undefined : await loadPerson(unit, id);
        return {
          task,
          role,
          at: { ...named(at) },
          unit: { ...named(unit) },
          person: person && { id: person.id, name: person.name },
          subject: aggregate,
          since,
          from,
          until,
        };
      }),
    );
    return ok({ work: work.toSorted((a, b) => (a.since < b.since ? -1 : 1)) });
  },

  async getStandings({ params, actor, today }) {
    const fact = await readableFact(actor, params.unit, today);
    if (!fact.ok) return fact;
    const [counts, below] = await Promise.all([
      standingsOf(params.round, params.unit),
      unitsUnder(params.unit, today),
    ]);
    return ok({ counts, units: below.length });
  },
};
