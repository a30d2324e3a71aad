/** How far the demo's season has come when it opens, with the words people read. */
export const STAGES = {
  registration: 'Đăng ký và ký giao ước',
  scoring: 'Tự chấm điểm',
  review: 'Thẩm định',
  nomination: 'Đề nghị khen thưởng',
  published: 'Đã công bố',
} as const;

export type DemoStage = keyof typeof STAGES;

/** Everyone has something to do at this stage, and the years before fill the public pages. */
export const DEFAULT_STAGE: DemoStage = 'scoring';

export const isStage = (text: string): text is DemoStage => Object.hasOwn(STAGES, text);
