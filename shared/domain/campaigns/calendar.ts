import type { Day } from '../kernel/day.ts';

/** The stages of a round in their order (guide, IV.2 and III.2; the days are the federation's own). */
export const STAGES = ['registration', 'pacts', 'scoring', 'review', 'council', 'publication'] as const;
export type Stage = (typeof STAGES)[number];

/** First and last day of a stage, both included. */
export type Span = { readonly from: Day; readonly to: Day };
export type Calendar = Readonly<Record<Stage, Span>>;

/** Where a stage stands on a day. */
export type StageStanding = {
  readonly stage: Stage;
  readonly span: Span;
  readonly standing: 'done' | 'now' | 'ahead';
};

/** The first stage that ends before it begins, or begins before the one ahead of it; undefined when all is in order. */
export function outOfOrder(calendar: Calendar): Stage | undefined {
  return STAGES.find((stage, index) => {
    const span = calendar[stage];
    const before = STAGES[index - 1];
    return span.to < span.from || (before !== undefined && span.from < calendar[before].from);
  });
}

/** The whole calendar as seen on a day, for the stepper of working screens. */
export const standingsOn = (calendar: Calendar, day: Day): readonly StageStanding[] =>
  STAGES.map((stage) => {
    const span = calendar[stage];
    return { stage, span, standing: day > span.to ? 'done' : day < span.from ? 'ahead' : 'now' };
  });
