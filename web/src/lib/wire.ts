import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import type { Method } from '@bang-vang/shared/contract/operation.ts';

/** What a caller shows: an account's token, a personal code, or nothing. */
export type Credential = 'account' | 'code' | 'nothing';

/**
 * What the browser needs of the contract at run time. The contract itself would bring zod and 33 kB (gzip) to every
 * working page; wire.test.ts proves that this table says the same.
 */
export const WIRE: Readonly<Record<OperationId, readonly [Method, `/api/${string}`, Credential]>> = {
  whoAmI: ['GET', '/api/me', 'account'],
  getUnit: ['GET', '/api/units/{unit}', 'account'],
  listPeople: ['GET', '/api/units/{unit}/people', 'account'],
  listRounds: ['GET', '/api/rounds', 'account'],
  openRound: ['POST', '/api/rounds', 'account'],
  closeRound: ['POST', '/api/rounds/{round}/closure', 'account'],
  listCriteriaSets: ['GET', '/api/criteria-sets', 'account'],
  getRoundCriteria: ['GET', '/api/rounds/{round}/criteria/{set}', 'nothing'],
  repointCriteriaSet: ['PUT', '/api/criteria-sets/{set}/points', 'account'],
  approveCriteriaSet: ['POST', '/api/criteria-sets/{set}/approval', 'account'],
  register: ['POST', '/api/rounds/{round}/units/{unit}/registration', 'account'],
  getRegistration: ['GET', '/api/rounds/{round}/units/{unit}/registration', 'account'],
  proposePact: ['POST', '/api/rounds/{round}/pacts', 'account'],
  signPact: ['POST', '/api/pacts/{pact}/signatures', 'account'],
  listPacts: ['GET', '/api/rounds/{round}/units/{unit}/pacts', 'account'],
  openCollectiveSheet: ['GET', '/api/rounds/{round}/units/{unit}/sheet', 'account'],
  saveCollectiveSheet: ['PUT', '/api/rounds/{round}/units/{unit}/sheet/marks', 'account'],
  submitCollectiveSheet: ['POST', '/api/rounds/{round}/units/{unit}/sheet/submission', 'account'],
  giveOpinion: ['POST', '/api/rounds/{round}/units/{unit}/sheet/opinion', 'account'],
  reviewCollectiveSheet: ['POST', '/api/rounds/{round}/units/{unit}/sheet/review', 'account'],
  issueCode: ['POST', '/api/rounds/{round}/units/{unit}/people/{person}/code', 'account'],
  reissueCode: ['PUT', '/api/rounds/{round}/units/{unit}/people/{person}/code', 'account'],
  listIndividualSheets: ['GET', '/api/rounds/{round}/units/{unit}/individual-sheets', 'account'],
  openIndividualSheet: ['GET', '/api/rounds/{round}/units/{unit}/people/{person}/sheet', 'account'],
  assessIndividualSheet: [
    'POST',
    '/api/rounds/{round}/units/{unit}/people/{person}/sheet/assessment',
    'account',
  ],
  openMySheet: ['GET', '/api/my-sheet', 'code'],
  saveMySheet: ['PUT', '/api/my-sheet/marks', 'code'],
  submitMySheet: ['POST', '/api/my-sheet/submission', 'code'],
  commend: ['POST', '/api/rounds/{round}/units/{unit}/commendations', 'account'],
  listCommendations: ['GET', '/api/rounds/{round}/units/{unit}/commendations', 'account'],
  nominate: ['POST', '/api/rounds/{round}/units/{unit}/nominations', 'account'],
  listNominations: ['GET', '/api/rounds/{round}/units/{unit}/nominations', 'account'],
  getNomination: ['GET', '/api/nominations/{nomination}', 'account'],
  forwardNomination: ['POST', '/api/nominations/{nomination}/forwarding', 'account'],
  declineNomination: ['POST', '/api/nominations/{nomination}/refusal', 'account'],
  recordCouncilResult: ['POST', '/api/nominations/{nomination}/council-result', 'account'],
  recordDecision: ['POST', '/api/rounds/{round}/decisions', 'account'],
  listDecisions: ['GET', '/api/rounds/{round}/decisions', 'account'],
  publishDecision: ['POST', '/api/decisions/{decision}/publication', 'account'],
  sendFeedback: ['POST', '/api/feedback', 'nothing'],
  listFeedback: ['GET', '/api/feedback', 'account'],
  listWork: ['GET', '/api/rounds/{round}/units/{unit}/work', 'account'],
  getStandings: ['GET', '/api/rounds/{round}/units/{unit}/standings', 'account'],
};
