/** How far the demo's season has come when it opens, with the words people read. */
export const STAGES = {
  registration: 'Mở đợt, đăng ký và ký giao ước',
  scoring: 'Tự chấm điểm',
  review: 'Thẩm định',
  nomination: 'Đề nghị khen thưởng',
  published: 'Đã công bố',
} as const;

export type DemoStage = keyof typeof STAGES;

/** The season's first day: whoever opens the demo can play all of it, and the years before fill the public pages. */
export const DEFAULT_STAGE: DemoStage = 'registration';

export const isStage = (text: string): text is DemoStage => Object.hasOwn(STAGES, text);
