import type * as z from 'zod';
import type { pactView, registrationView, roundView } from '@bang-vang/shared/contract/views.ts';
import { missingAgreements } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { Assessed } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import { missingSignatures } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { Pact } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { Registration } from '@bang-vang/shared/domain/campaigns/registration.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { unitNames } from '../kit/names.ts';
import type { UnitName } from '../kit/names.ts';
import type { Head } from '../table/aggregate.ts';

/** A round as screens see it. */
export const viewOfRound = ({ state, version }: Head<Round>): z.output<typeof roundView> => ({
  ...state,
  version,
  criteria: [...state.criteria],
});

/** A registration as screens see it. */
export const viewOfRegistration = ({
  state,
  version,
}: Head<Registration>): z.output<typeof registrationView> => ({
  ...state,
  strands: [...state.strands],
  registeredAt: instant(state.registeredAt),
  version,
});

/** The units that pacts name, under their names of a day. */
export const namesInPacts = (heads: readonly Head<Pact>[], day: Day) =>
  unitNames(
    heads.flatMap(({ state }) => [...state.parties, ...(state.witness ? [state.witness] : [])]),
    day,
  );

const assessedView = ({ results, agreements, objections }: Assessed) => ({
  results: results.map(({ files, ...result }) => ({ ...result, ...(files && { files: [...files] }) })),
  agreements: agreements.map(({ unit, at }) => ({ unit, at: instant(at) })),
  objections: objections.map(({ unit, at, reason }) => ({ unit, at: instant(at), reason })),
});

/** A pact as screens see it, its parties under their names of today. */
export const viewOfPact = (
  { state, version }: Head<Pact>,
  named: (unit: UnitId) => UnitName,
): z.output<typeof pactView> => ({
  id: state.id,
  round: state.round,
  state: state.state,
  under: state.under,
  version,
  parties: state.parties.map((party) => ({ ...named(party) })),
  witness: state.witness && { ...named(state.witness) },
  promises: [...state.promises],
  signatures: state.signatures.map(({ unit, at }) => ({ unit, at: instant(at) })),
  waitingFor: state.state === 'assessed' ? [...missingAgreements(state)] : [...missingSignatures(state)],
  ...('results' in state && { assessed: assessedView(state) }),
});
