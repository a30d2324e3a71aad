import { useCases as scoring } from '@bang-vang/functions/scoring/use-cases.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { act, someoneOf } from './act.ts';
import { justificationsOf } from './justifications.ts';
import { reviewOf } from './marks.ts';
import { filesBehind } from './seed-evidence.ts';
import { playPanel } from './seed-panels.ts';
import type { PanelProgress } from './seed-panels.ts';
import { playSecondLook } from './seed-above.ts';
import { STORY, managerOf } from './story.ts';

/** How far a sheet under review has come: with a panel, by the union alone, or after a look from above. */
export type ReviewProgress = PanelProgress | 'begun' | 'looked-again' | 'appealed-again';

type ScoredUnit = { readonly unit: UnitId; readonly quality: number; readonly marks: Marks };

/** Below the first, a sheet of the demo is returned; below the second its unit appeals; from the third on it agrees. */
const [RETURNED, APPEALED, ACCEPTED] = [0.78, 0.83, 0.95];
const TO_MEND = {
  general: 'Số liệu về đơn thư và thủ tục hành chính chưa khớp với báo cáo quý. Đề nghị rà lại.',
  lines: { 2.1: 'Nêu số thủ tục đã niêm yết.' },
  until: '2026-12-08',
};
const AN_APPEAL = {
  lines: { 1.2: 'Đơn vị đã gửi bổ sung kết quả cụ thể của hai đợt góp ý.' },
  grounds: 'Báo cáo tổng kết quý III và biên bản hội nghị của đơn vị.',
};

/** Plays a unit's sheet as far as its review has come: returned, appealed against, agreed to or final by its quality. */
export async function scoreCollective(
  round: RoundId,
  { unit, quality, marks }: ScoredUnit,
  isReviewed: boolean,
  progress: ReviewProgress | undefined,
  hasFiles: boolean,
): Promise<void> {
  const params = { round, unit };
  const said = justificationsOf(unit);
  const evidence = hasFiles ? await filesBehind(params, someoneOf(unit), said) : said;
  const saved = await act(scoring.saveCollectiveSheet, someoneOf(unit), '2026-11-10', {
    params,
    body: { version: 0, marks, deductions: [], evidence },
  });
  const sent = await act(scoring.submitCollectiveSheet, someoneOf(unit), '2026-11-12', {
    params,
    body: saved,
  });
  const opined = await act(scoring.giveOpinion, someoneOf(unit, 'administration'), '2026-11-13', {
    params,
    body: { version: sent.version, agrees: true, text: 'Nhất trí với điểm tự chấm của công đoàn cơ sở.' },
  });
  if (!isReviewed) return;
  const above = someoneOf(managerOf(unit));
  const begun = await act(scoring.beginReview, above, '2026-11-16', {
    params,
    body: { version: opined.version },
  });
  if (progress === 'begun') return;
  if (progress === 'all-in' || progress === 'awaited' || progress === 'confirmed')
    return playPanel(round, unit, { version: begun.version, marks }, progress);
  if (!progress && !STORY.includes(unit) && quality < RETURNED) {
    await act(scoring.returnCollectiveSheet, above, '2026-11-17', {
      params,
      body: { version: begun.version, ...TO_MEND },
    });
    return;
  }
  const reviewed = await act(scoring.reviewCollectiveSheet, above, '2026-11-18', {
    params,
    body: {
      version: begun.version,
      ...reviewOf(collectiveSet, marks, quality < 0.9 ? 2 : 0),
      deductions: [],
    },
  });
  if (STORY.includes(unit)) return;
  if (progress) {
    const again = await playSecondLook(params, reviewed.version, marks);
    if (progress === 'appealed-again') await appeal(params, again.version);
  } else if (quality < APPEALED) await appeal(params, reviewed.version);
  else if (quality >= ACCEPTED) {
    const accepted = await act(scoring.acceptReview, someoneOf(unit), '2026-11-19', {
      params,
      body: { version: reviewed.version },
    });
    await act(scoring.finaliseCollectiveSheet, above, '2026-11-20', { params, body: accepted });
  }
}

const appeal = (params: { readonly round: RoundId; readonly unit: UnitId }, version: number) =>
  act(scoring.appealReview, someoneOf(params.unit), '2026-11-19', {
    params,
    body: { version, ...AN_APPEAL },
  });
