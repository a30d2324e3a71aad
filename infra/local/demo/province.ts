// The demo province: invented from the first name to the last, the same on every machine. Its tree, its people and its
// past are facts; what the season of 2026 shall bring are wishes, which the seeding carries out through the real moves.
export { appointmentsOf } from './appointments.ts';
export type { Office } from './appointments.ts';
export { pastDecisions } from './past-honours.ts';
export type { PastDecision, PastLine } from './past-honours.ts';
export { people, peopleByUnit } from './people.ts';
export { nominationWishes, pactWishes, registrationWishes, scoreProfiles } from './season.ts';
export type { NominationWish, PactWish, RegistrationWish, ScoreProfiles } from './season.ts';
export { demoUnits, FEDERATION, SEASON_DAY, unitFacts, unitOn } from './units.ts';

/** What every page of the demo says of itself. */
export const demoNote = 'Bản trình diễn: tỉnh, đơn vị và người trên trang đều là hư cấu.';
