import type { Classification } from '../../domain/scoring/criteria.ts';

/**
 * Xếp loại as offices commonly begin with for sheets of 100 points. Neither the guide nor a source that we could read sets
 * the names or the limits for this campaign: each is marked and stays editable until the federation has confirmed it.
 */
export const commonClassifications: readonly Classification[] = [
  { id: 'XS', title: 'Xuất sắc', from: 90, unverified: true },
  { id: 'T', title: 'Tốt', from: 80, unverified: true },
  { id: 'HT', title: 'Hoàn thành', from: 50, unverified: true },
  { id: 'CHT', title: 'Chưa hoàn thành', from: 0, unverified: true },
];
