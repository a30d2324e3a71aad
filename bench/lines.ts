import { isOver, rounded } from './figure.ts';
import type { Figure } from './figure.ts';

/** Figures as aligned lines: what, how much, the aim, whether it was missed, and a note. */
export function lines(figures: readonly Figure[]): readonly string[] {
  const rows = figures.map((figure) => [
    figure.name,
    String(rounded(figure.measured)),
    figure.unit,
    figure.aim === undefined ? '' : `≤ ${figure.aim}`,
    isOver(figure) ? 'over (cao hơn mục tiêu)' : '',
    figure.note ?? '',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([name = '', measured = '', unit = '', aim = '', over = '', note = '']) => {
    const [ofName = 0, ofMeasured = 0, ofUnit = 0, ofAim = 0, ofOver = 0] = widths;
    const cells = [
      `  ${name.padEnd(ofName)}`,
      `${measured.padStart(ofMeasured)} ${unit.padEnd(ofUnit)}`,
      aim.padEnd(ofAim),
      over.padEnd(ofOver),
      note,
    ];
    return cells.join('  ').trimEnd();
  });
}
