import type { people } from '@bang-vang/shared/contract/people.ts';
import type { UseCases } from '../kit/request.ts';
import { keepTwoApart, listDuplicates, mergeTwo, previewMergeOf } from './duplicates.ts';
import { listPeople, searchPeople } from './lists.ts';
import { changeTraits, correctTraits, enter, leave, takeBack, transfer } from './moves.ts';
import { getPerson } from './read.ts';

export const useCases: UseCases<typeof people> = {
  listPeople,
  searchPeople,
  getPerson,
  enterPerson: enter,
  changePerson: changeTraits,
  correctPerson: correctTraits,
  transferPerson: transfer,
  leaveUnit: leave,
  takeBackPersonChange: takeBack,
  listDuplicates,
  previewMerge: previewMergeOf,
  mergePeople: mergeTwo,
  keepApart: keepTwoApart,
};
