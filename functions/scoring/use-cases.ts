import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { UseCases } from '../kit/request.ts';
import {
  giveOpinionOn,
  openCollectiveSheet,
  reviewCollectiveSheet,
  saveCollectiveSheet,
  submitCollectiveSheet,
} from './collective-sheets.ts';
import { answerPerson, assessPerson, listIndividualSheets, openSheetOfPerson } from './assessments.ts';
import { issueCode, reissueCodeFor } from './issue-code.ts';
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
  giveOpinion: giveOpinionOn,
  reviewCollectiveSheet,
  issueCode,
  reissueCode: reissueCodeFor,
  listIndividualSheets,
  openIndividualSheet: openSheetOfPerson,
  assessIndividualSheet: assessPerson,
  answerQuestion: answerPerson,
  openMySheet,
  saveMySheet,
  submitMySheet,
  withdrawMySheet,
  questionAssessment: questionMyAssessment,
};
