import type { ChipLook } from '../../components/working/Chip.tsx';
import type { ValueOf } from '../client.ts';

export type JobView = ValueOf<'getJob'>;
type State = JobView['state'];

/** Whether the runner works on it now, so that the screen has to ask again and again. */
export const isMoving = ({ state }: JobView): boolean => state === 'checking' || state === 'running';

const LOOKS: Readonly<Record<State, ChipLook>> = {
  'awaiting-file': 'draft',
  checking: 'waiting',
  checked: 'mine',
  running: 'waiting',
  done: 'good',
  cancelled: 'plain',
  failed: 'bad',
};
export const lookOf = ({ state }: JobView): ChipLook => LOOKS[state];

/** How many rows are through. */
export const rowsDone = ({ progress }: JobView): number =>
  progress ? progress.tally.fresh + progress.tally.same + progress.tally.faulty : 0;

/** `1,4 MB`, as lists show a size. */
export function sizeWords(bytes: number): string {
  const [unit, size] =
    bytes < 1024 * 1024 ? (['KB', bytes / 1024] as const) : (['MB', bytes / 1024 / 1024] as const);
  return `${size.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`;
}
