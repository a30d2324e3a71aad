import { id } from '../../domain/kernel/ids.ts';
import type { CriteriaSetId } from '../../domain/kernel/ids.ts';
import type { ProposedSet } from '../../domain/scoring/criteria.ts';
import { individualStandards } from '../guide/individual.ts';
import { commonClassifications } from './classifications.ts';
import { groupOfSection } from './from-guide.ts';
import type { Weighing } from './from-guide.ts';

const campaign: Weighing = { strand: 'campaign', max: 10 };
const movement: Weighing = { strand: 'movement', max: 10 };

/**
 * The 10 standards for individuals (III.1.2). The words are the guide's; the points are a proposal, since the guide gives
 * none. Why each line serves its strand: docs/transcription.md.
 */
export const individualSet: ProposedSet = {
  id: id<CriteriaSetId>('guide-individual'),
  title: 'Tiêu chuẩn thi đua đối với cá nhân',
  subject: 'individual',
  total: 100,
  groups: [
    groupOfSection('1', individualStandards, 'III.1.2.1', [campaign, campaign, movement, campaign, movement]),
    groupOfSection('2', individualStandards, 'III.1.2.2', [movement, movement, movement, campaign, movement]),
  ],
  deductions: [],
  classifications: commonClassifications,
  standing: { state: 'proposed' },
  source: {
    title: 'Hướng dẫn của Ban Thường vụ Liên đoàn Lao động tỉnh, giai đoạn 2019 – 2028',
    section: 'III.1.2',
    confidence: 'confirmed',
  },
};
