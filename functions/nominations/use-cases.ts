import type { nominations } from '@bang-vang/shared/contract/nominations.ts';
import type { UseCases } from '../kit/request.ts';
import { commendPerson, listCommendations } from './commendations.ts';
import { recordCouncilResultOf } from './council.ts';
import { listDecisions, publishRecorded } from './decisions.ts';
import { recordDecisionOf } from './record-decision.ts';
import { declineNomination, forwardNomination, nominateFrom } from './climb.ts';
import { getNomination, listNominations } from './read.ts';

export const useCases: UseCases<typeof nominations> = {
  commend: commendPerson,
  listCommendations,
  nominate: nominateFrom,
  listNominations,
  getNomination,
  forwardNomination,
  declineNomination,
  recordCouncilResult: recordCouncilResultOf,
  recordDecision: recordDecisionOf,
  listDecisions,
  publishDecision: publishRecorded,
};
