import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { UseCases } from '../kit/request.ts';
import {
  answerAppealOf,
  beginReviewOf,
  finaliseCollectiveSheet,
  returnCollectiveSheet,
  reviewCollectiveSheet,
} from './collective-reviews.ts';
import {
  giveOpinionOn,
  openCollectiveSheet,
  saveCollectiveSheet,
  submitCollectiveSheet,
  withdrawCollectiveSheet,
} from './collective-sheets.ts';
import { extendDeadlineOf } from './extensions.ts';
import { listAsSent } from './as-sent.ts';
import { openPanel } from './open-panel.ts';
import { assignReviewersOf, confirmReviewOf } from './panels.ts';
import { abstainFromPartOf, givePartOf, savePartOf, withdrawPartOf } from './review-parts.ts';
import { listMyParts, listReviewers } from './reviewers.ts';
import { lookAgainAt } from './second-look.ts';
import { acceptReview, appealReview } from './receptions.ts';
import { answerPerson, assessPerson, openSheetOfPerson } from './assessments.ts';
import { enterPaperSheetOf } from './paper-sheets.ts';
import { remindPeople } from './reminders.ts';
import { issueCode, issueCodes, reissueCodeFor } from './issue-code.ts';
import { countIndividualSheets, listIndividualSheets, searchIndividualSheets } from './people-sheets.ts';
import { getMyHistory, getPersonsHistory, getSheetHistory } from './sheet-history.ts';
import { listSheetsUnder } from './sheets-under.ts';
import {
  openMySheet,
  questionMyAssessment,
  saveMySheet,
  submitMySheet,
  withdrawMySheet,
} from './my-sheet.ts';

export const useCases: UseCases<typeof scoring> = {
  openCollectiveSheet,
  saveCollectiveSheet,
  submitCollectiveSheet,
  withdrawCollectiveSheet,
  giveOpinion: giveOpinionOn,
  beginReview: beginReviewOf,
  returnCollectiveSheet,
  reviewCollectiveSheet,
  appealReview,
  answerAppeal: answerAppealOf,
  acceptReview,
  finaliseCollectiveSheet,
  getSheetHistory,
  listSheetsUnder,
  extendDeadline: extendDeadlineOf,
  listReviewers,
  listMyParts,
  openPanel,
  assignReviewers: assignReviewersOf,
  savePart: savePartOf,
  givePart: givePartOf,
  abstainFromPart: abstainFromPartOf,
  withdrawPart: withdrawPartOf,
  confirmReview: confirmReviewOf,
  listAsSent,
  lookAgain: lookAgainAt,
  issueCode,
  issueCodes,
  reissueCode: reissueCodeFor,
  listIndividualSheets,
  searchIndividualSheets,
  countIndividualSheets,
  openIndividualSheet: openSheetOfPerson,
  assessIndividualSheet: assessPerson,
  answerQuestion: answerPerson,
  remindPeople,
  getPersonsHistory,
  getMyHistory,
  enterPaperSheet: enterPaperSheetOf,
  openMySheet,
  saveMySheet,
  submitMySheet,
  withdrawMySheet,
  questionAssessment: questionMyAssessment,
};
