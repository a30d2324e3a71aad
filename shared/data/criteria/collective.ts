import { id } from '../../domain/kernel/ids.ts';
import type { CriteriaSetId } from '../../domain/kernel/ids.ts';
import type { ProposedSet } from '../../domain/scoring/criteria.ts';
import { collectiveStandards } from '../guide/collective.ts';
import { commonClassifications } from './classifications.ts';
import { groupOfSection } from './from-guide.ts';
import type { Weighing } from './from-guide.ts';

const campaign = (max: number): Weighing => ({ strand: 'campaign', max });
/** Points for something that can be named or seen: an activity, a notice on a wall. */
const named = (weighing: Weighing): Weighing => ({ ...weighing, evidence: 'note' });
const movement = (max: number): Weighing => ({ strand: 'movement', max });

/**
 * The 14 standards for collectives (III.1.1). The words are the guide's; the points are a proposal, since the guide gives
 * none. Why each line serves its strand: docs/transcription.md.
 */
export const collectiveSet: ProposedSet = {
  id: id<CriteriaSetId>('guide-collective'),
  title: 'Tiêu chuẩn thi đua đối với tập thể',
  subject: 'collective',
  total: 100,
  groups: [
    groupOfSection('1', collectiveStandards, 'III.1.1.1', [
      named(campaign(7)),
      campaign(7),
      campaign(7),
      campaign(7),
      movement(7),
    ]),
    groupOfSection('2', collectiveStandards, 'III.1.1.2', [
      named(campaign(7)),
      campaign(7),
      campaign(7),
      campaign(7),
      campaign(7),
    ]),
    groupOfSection('3', collectiveStandards, 'III.1.1.3', [
      movement(7.5),
      movement(7.5),
      movement(7.5),
      movement(7.5),
    ]),
  ],
  deductions: [],
  classifications: commonClassifications,
  standing: { state: 'proposed' },
  source: {
    title: 'Hướng dẫn của Ban Thường vụ Liên đoàn Lao động tỉnh, giai đoạn 2019 – 2028',
    section: 'III.1.1',
    confidence: 'confirmed',
  },
};
