import { SCORE_BINS } from '@bang-vang/shared/data/score-bins.ts';
import { roundOf, unitOf } from '@bang-vang/shared/domain/events.ts';
import type { Happening } from '@bang-vang/shared/domain/events.ts';
import { frozenSetOf } from '@bang-vang/shared/domain/campaigns/round.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, CriteriaSetId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { binOf, figuresAfter, SIDES } from '@bang-vang/shared/domain/reports/fairness.ts';
import type { Figures, GivenTotal } from '@bang-vang/shared/domain/reports/fairness.ts';
import type { LevelId } from '@bang-vang/shared/domain/units/unit.ts';
import type { Write } from '../kit/commit.ts';
import { frozenSet } from '../table/criteria-set.ts';
import type { StoredEvent } from '../table/event.ts';
import { addPeople, addToSpread, columnOf, keepFigures } from '../table/fairness.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { panelRef, panels, partRef, parts } from '../table/review-panel.ts';
import { roundRef, rounds } from '../table/round.ts';
import { shardOf } from '../table/standing.ts';
import { placeOn } from '../table/tree.ts';
import type { Projection } from './projection.ts';

/** Where a sheet is counted: at its unit and every unit above it on the day it was first sent, out of so many points. */
type Counted = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly level: LevelId;
  readonly line: readonly UnitId[];
  readonly most: number;
  readonly figures: Figures;
};

async function mostOf(round: RoundId, set: CriteriaSetId): Promise<number> {
  const frozen = await frozenSet(round, set);
  if (!frozen) throw new Error(`round ${round} has no set ${set}`);
  return frozen.set.total;
}

async function setOf(round: RoundId, happening: Happening): Promise<CriteriaSetId | undefined> {
  if ('person' in happening && 'unit' in happening) {
    const sheet = await individualSheets.load(individualSheetRef(round, happening.unit, happening.person));
    return sheet?.state.set;
  }
  const head = await rounds.load(roundRef(round));
  return head && frozenSetOf(head.state, 'collective')?.set;
}

async function place(event: StoredEvent, figures: Figures): Promise<Counted | undefined> {
  const { happening, at } = event;
  const round = roundOf(happening);
  const unit = unitOf(happening);
  if (round === undefined || unit === undefined) return undefined;
  const [found, set] = await Promise.all([placeOn(unit, dayOf(at)), setOf(round, happening)]);
  if (!found || !set) return undefined;
  const most = await mostOf(round, set);
  return { round, unit, level: found.fact.level, line: found.path, most, figures };
}

/**
 * What each of those who reviewed a sheet gave. Events of parts carry no points, so that nobody reads them before all are in;
 * once the review stands the parts move no more, and told again they say the same.
 */
async function givenTo(event: StoredEvent): Promise<readonly GivenTotal[] | undefined> {
  const { happening, by } = event;
  if (happening.kind !== 'sheet-reviewed') return undefined;
  const { round, unit, total } = happening;
  const panel = await panels.load(panelRef(round, unit));
  const reviewers = panel?.state.reviewers ?? [];
  if (reviewers.length === 0) return [{ account: by as AccountId, points: total }];
  const heads = await Promise.all(reviewers.map(({ account }) => parts.load(partRef(round, unit, account))));
  return heads.flatMap((head) =>
    head?.state.state === 'given' ? [{ account: head.state.account, points: head.state.total }] : [],
  );
}

/** What a sheet adds to each column, and to the sums of differences. */
function contribution({ most }: Counted, figures: Figures | undefined): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  if (!figures) return steps;
  for (const side of SIDES) {
    const points = figures[side];
    if (points !== undefined) steps.set(columnOf(figures.subject, side, binOf(points, most, SCORE_BINS)), 1);
  }
  const { subject, own, reviewed, judged = reviewed } = figures;
  if (subject === 'collective' && own !== undefined && reviewed !== undefined && judged !== undefined) {
    steps.set('gaps', 1);
    steps.set('gapSum', Math.round((reviewed - own) * 100));
    steps.set('judged', 1);
    steps.set('judgedSum', Math.round((judged - own) * 100));
  }
  return steps;
}

/** From one contribution to the next, column by column; columns that stay are left out. */
function stepsBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const columns = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(
    columns
      .map((column) => [column, (after.get(column) ?? 0) - (before.get(column) ?? 0)] as const)
      .filter(([, step]) => step !== 0),
  );
}

/** What a unit that did not review the sheet itself counts of it. */
const ofOthers = ({ judged: _judged, judgedSum: _judgedSum, ...steps }: Readonly<Record<string, number>>) =>
  steps;

/** The writes that keep a unit's own points, or its people's, beside the other units of its manager. */
function besideOthers(
  { round, unit, line, most }: Counted,
  before: Figures | undefined,
  after: Figures,
): readonly Write[] {
  const manager = line.at(-2);
  if (manager === undefined) return [];
  const key = { round, manager, unit };
  if (after.subject === 'collective') return [keepFigures(key, after)];
  const sent = (figures: Figures | undefined) => Number(figures?.own !== undefined);
  const full = (figures: Figures | undefined) => Number((figures?.own ?? 0) >= most);
  const steps = { people: sent(after) - sent(before), peopleAtMost: full(after) - full(before) };
  return steps.people === 0 && steps.peopleAtMost === 0 ? [] : [addPeople(key, steps)];
}

/** How points are distributed, own and reviewed, for each unit and everything below it: figures of units, never a name. */
export const fairness: Projection = {
  name: 'fairness',
  async retell(event, before) {
    const counted = before.memory as Counted | undefined;
    const after = figuresAfter(event.happening, counted?.figures);
    const given = await givenTo(event);
    const figures = after && given ? { ...after, given } : after;
    const now = figures && (counted ?? (await place(event, figures)));
    if (!figures || !now) return { writes: [], memory: counted };
    const steps = stepsBetween(contribution(now, counted?.figures), contribution(now, figures));
    const reviewer = now.line.at(-2);
    const shard = shardOf(event.aggregate);
    const { round, level } = now;
    return {
      writes: [
        ...(Object.keys(steps).length === 0
          ? []
          : now.line.map((unit) =>
              addToSpread({ round, unit, level, shard }, unit === reviewer ? steps : ofOthers(steps)),
            )),
        ...besideOthers(now, counted?.figures, figures),
      ],
      memory: { ...now, figures } satisfies Counted,
    };
  },
};
