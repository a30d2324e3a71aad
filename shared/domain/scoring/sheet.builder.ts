import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { PersonId } from '../kernel/ids.ts';
import { AT, ME } from '../testing/step.ts';
import { aLine, aSet } from './a-set.ts';
import { blankSheet } from './collective-sheet.ts';
import type {
  AppealedSheet,
  DraftSheet,
  FinalSheet,
  OpinedSheet,
  ReturnedSheet,
  ReviewedSheet,
  ReviewingSheet,
  SubmittedSheet,
} from './collective-sheet.ts';
import type { Marks } from './criteria.ts';
import type {
  AnsweredIndividualSheet,
  AssessedIndividualSheet,
  DraftIndividualSheet,
  QuestionedIndividualSheet,
  SubmittedIndividualSheet,
} from './individual-sheet.ts';

/** A set of two lines, ten points each, in steps of half a point. */
export const TWO_LINES = aSet({ total: 20, groups: [aLine('1'), aLine('2')] });

/** Points on the two lines; one left out has not been scored. */
export const points = (first?: number, second?: number): Marks => ({
  ...(first === undefined ? {} : { 1: { kind: 'points', points: first } }),
  ...(second === undefined ? {} : { 2: { kind: 'points', points: second } }),
});

export const aDraft = (over: Partial<DraftSheet> = {}): DraftSheet => ({
  ...blankSheet(id('2026'), id('C1')),
  marks: points(8, 7.5),
  ...over,
});
export const aSubmitted = (): SubmittedSheet => ({
  ...aDraft({ submissions: 1 }),
  state: 'submitted',
  total: 15.5,
  submittedAt: AT,
  submittedBy: ME,
  late: false,
});
/** Two lines to be sent again, the second with words to it. */
export const aReturned = (): ReturnedSheet => ({
  ...aDraft({ submissions: 1 }),
  state: 'returned',
  returns: [
    {
      general: 'Bổ sung số liệu.',
      lines: { 2: 'Nêu số hồ sơ.' },
      until: day('2026-12-10'),
      by: ME,
      at: AT,
    },
  ],
});
export const anOpined = (): OpinedSheet => ({
  ...aSubmitted(),
  state: 'opined',
  opinion: { agrees: true, text: 'Nhất trí.', by: ME, at: AT },
});
const theirs = { marks: points(8, 7.5), reasons: {}, total: 15.5, by: ME, at: AT };
const ofUnit = { ...theirs, deductions: [] };
export const aReviewing = (): ReviewingSheet => ({
  ...anOpined(),
  state: 'reviewing',
  begun: { by: ME, at: AT },
});
export const aReviewed = (over: Partial<ReviewedSheet> = {}): ReviewedSheet => ({
  ...anOpined(),
  state: 'reviewed',
  review: ofUnit,
  reception: { kind: 'awaited' },
  ...over,
});
export const anAppeal = { lines: { 2: 'Đã có minh chứng.' }, grounds: 'Báo cáo số 12.', by: ME, at: AT };
export const anAppealed = (): AppealedSheet => ({
  ...anOpined(),
  state: 'appealed',
  review: ofUnit,
  appeal: anAppeal,
});
export const aFinal = (): FinalSheet => ({
  ...anOpined(),
  state: 'final',
  review: ofUnit,
  reception: { kind: 'accepted', by: ME, at: AT },
  finalised: { by: ME, at: AT },
});

export const aPersonsDraft = (over: Partial<DraftIndividualSheet> = {}): DraftIndividualSheet => ({
  state: 'draft',
  round: id('2026'),
  unit: id('C1'),
  person: id<PersonId>('mai'),
  set: id('for-people'),
  code: 'hash-of-a-code',
  marks: points(8, 7.5),
  deductions: [],
  evidence: {},
  ...over,
});
export const aPersonsSubmitted = (): SubmittedIndividualSheet => ({
  ...aPersonsDraft(),
  state: 'submitted',
  total: 15.5,
  submittedAt: AT,
});
export const aPersonsAssessed = (): AssessedIndividualSheet => ({
  ...aPersonsSubmitted(),
  state: 'assessed',
  assessment: theirs,
});
export const aPersonsQuestioned = (): QuestionedIndividualSheet => ({
  ...aPersonsAssessed(),
  state: 'questioned',
  question: { grounds: 'Đã nộp minh chứng.', at: AT },
});
export const aPersonsAnswered = (): AnsweredIndividualSheet => ({
  ...aPersonsQuestioned(),
  state: 'answered',
  before: theirs,
  answer: 'Giữ nguyên điểm.',
});
