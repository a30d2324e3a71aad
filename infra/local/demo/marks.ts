import type { CriteriaSet, Item, ItemId, Mark, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/tally.ts';
import type { Chance } from './chance.ts';

/** Marks of someone who does about as well as `quality` (0 to 1), each on its step. */
export const marksOf = (set: CriteriaSet, quality: number, dice: Chance): Marks =>
  Object.fromEntries(flatItems(set).map((item) => [item.id, markOf(item, quality, dice)]));

function markOf(item: Item, quality: number, dice: Chance): Mark {
  const share = Math.min(1, quality + dice.next() * 0.12);
  const points = Math.round((item.max * share) / item.step) * item.step;
  switch (item.kind) {
    case 'points':
      return { kind: 'points', points };
    case 'yes-no': {
      const yes = item.cap?.when === 'yes' ? false : quality > 0.5;
      return { kind: 'yes-no', points: yes ? item.max : 0 };
    }
    case 'bands': {
      const band = item.bands.toSorted((a, b) => b.points.from - a.points.from)[quality > 0.85 ? 0 : 1];
      if (!band) throw new Error(`line ${item.id} has no bands`);
      return { kind: 'bands', percent: band.percent.from, points: band.points.from };
    }
    case 'bonus':
      return { kind: 'bonus', points: 0, ground: 0, description: '' };
  }
}

/** The same short words to every line of a set that asks for some: enough to send a sheet. */
export const evidenceOf = (set: CriteriaSet): Evidence =>
  Object.fromEntries(
    flatItems(set).flatMap(({ id, evidence }) =>
      evidence === 'note'
        ? [[id, { note: 'Kế hoạch và báo cáo kết quả lưu tại văn phòng công đoàn.', files: [] }] as const]
        : [],
    ),
  );

/** A reviewer's marks beside a unit's own: the same, but for the lines named, one step lower, each with a reason. */
export function reviewOf(set: CriteriaSet, own: Marks, lower: number) {
  const marks: Record<ItemId, Mark> = { ...own };
  const reasons: Record<ItemId, string> = {};
  for (const item of flatItems(set).slice(1, 1 + lower)) {
    const mark = own[item.id];
    if (mark?.kind !== 'points' || mark.points < item.step) continue;
    marks[item.id] = { ...mark, points: mark.points - item.step };
    reasons[item.id] = 'Minh chứng mới nêu được một phần, cần bổ sung kết quả cụ thể.';
  }
  return { marks, reasons };
}
