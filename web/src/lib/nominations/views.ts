import type { ValueOf } from '../client.ts';

/** What the nominations context answers, by the names that screens call it. */
export type NominationView = ValueOf<'getNomination'>;
export type NomineeView = NominationView['nominee'];
export type DecisionView = ValueOf<'listDecisions'>['decisions'][number];
export type DecisionLineView = DecisionView['lines'][number];
export type CommendationView = ValueOf<'listCommendations'>['commendations'][number];
export type Candidate = ValueOf<'listIndividualSheets'>['people'][number];
export type CollectiveSheetState = ValueOf<'openCollectiveSheet'>['sheet']['state'];
export type UnitName = NominationView['unit'];
