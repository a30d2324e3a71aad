import type { nominations as contract } from '@bang-vang/shared/contract/nominations.ts';
import { appointmentsOn } from '@bang-vang/shared/domain/access/may.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { publishDecision } from '@bang-vang/shared/domain/nominations/decision.ts';
import { change } from '../kit/change.ts';
import { notAllowed } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { decisionRef, decisions, decisionsOf, linesOf, registerRef, registers } from '../table/decision.ts';
import { homeOf } from '../table/homed-id.ts';

/** The round's register of decisions with their lists; it is the federation's, and read there. */
export const listDecisions: UseCase<typeof contract.listDecisions> = async ({ params, actor, today }) => {
  const here = new Set<string>(appointmentsOn(actor, today).map(({ unit }) => unit));
  const [register, heads] = await Promise.all([
    registers.load(registerRef(params.round)),
    decisionsOf(params.round),
  ]);
  const readable = heads.filter(({ state }) => here.has(homeOf(state.id).unit));
  return ok({
    version: register?.version ?? 0,
    decisions: await Promise.all(
      readable.map(async ({ state, version }) => ({
        ...state,
        signature: state.signature && {
          lines: [...state.signature.lines],
          name: state.signature.name,
        },
        version,
        publishedAt: state.state === 'published' ? instant(state.publishedAt) : undefined,
        lines: (await linesOf(state.id)).map(({ code, line }) => ({
          nomination: line.nomination,
          kind: line.nominee.kind,
          name: line.name,
          unitName: line.unitName,
          award: line.award,
          citation: line.citation,
          code,
        })),
      })),
    ),
  });
};

/** Publishes a decision: the stream then has its pages rendered. Only the committee of the unit that decided does so. */
export const publishRecorded: UseCase<typeof contract.publishDecision> = async (request) => {
  const { params, body, actor, today } = request;
  const office = appointmentsOn(actor, today).find(
    ({ role, unit }) => role === 'standing-committee' && unit === homeOf(params.decision).unit,
  );
  if (!office) return notAllowed;
  return change(
    originOf(request),
    {
      aggregate: decisions,
      ref: decisionRef(params.decision),
      expected: body.version,
      what: 'quyết định này',
    },
    (decision) => publishDecision(decision, office.unit, stepOf(request)),
    () => ({}),
  );
};
