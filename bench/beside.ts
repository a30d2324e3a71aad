import type { Figure } from './figure.ts';

/** So many sheets of others are there when somebody's steps are counted. */
const SIZES = [100, 1_000, 10_000, 100_000] as const;

type Counted = {
  readonly step: string;
  readonly size: number;
  readonly reads: number;
  readonly writes: number;
};
/** Carries out a step and counts it under its name. */
export type Count = <T>(step: string, work: () => Promise<T>) => Promise<T>;

/** A kind of sheet: the steps of the one at a place, place 0 being the model of the copies; and more copies, up to so many. */
export type Kind = {
  readonly play: (place: number, count: Count) => Promise<void>;
  readonly copy: (from: number, to: number) => Promise<void>;
};

/** What each step costs beside a hundred to a hundred thousand sheets: none may grow with them. */
export async function besideMany({ play, copy }: Kind): Promise<readonly Figure[]> {
  const { counted } = await import('./capacity/counting.ts');
  const rows: Counted[] = [];
  const countAt =
    (size: number): Count =>
    async (step, work) => {
      const { value, spent } = await counted(work);
      rows.push({ step, size, reads: spent.reads, writes: spent.writes });
      return value;
    };
  await play(0, (_, work) => work());
  for (const [place, size] of SIZES.entries()) {
    await copy(SIZES[place - 1] ?? 0, size);
    await play(place + 1, countAt(size));
  }
  return [...Map.groupBy(rows, ({ step }) => step)].flatMap(([step, counts]) => figuresOf(step, counts));
}

function figuresOf(step: string, rows: readonly Counted[]): readonly Figure[] {
  const [smallest, largest] = [rows[0], rows.at(-1)];
  if (!smallest || !largest) return [];
  const most = (count: 'reads' | 'writes') => Math.max(...rows.map((row) => row[count]));
  const grown = Math.max(
    ...(['reads', 'writes'] as const).map((count) =>
      smallest[count] === 0 ? 1 : largest[count] / smallest[count],
    ),
  );
  return [
    { name: `${step}: the most`, measured: most('reads'), unit: 'reads' },
    ...(most('writes') > 0
      ? [{ name: `${step}: the most`, measured: most('writes'), unit: 'writes' } satisfies Figure]
      : []),
    {
      name: `${step}: ${largest.size} sheets to ${smallest.size}`,
      measured: grown,
      unit: 'times',
      aim: 1,
    },
  ];
}
