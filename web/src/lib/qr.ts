import { encode } from 'uqr';

/** The quiet zone that scanners need around a code, in modules. */
const MARGIN = 4;

/** A QR code as one SVG path: a stroke along each run of dark modules, which is a third of the size of squares. */
export type QrPath = { readonly size: number; readonly path: string };

/** Draws an address. Medium error correction: the code is printed, folded and photographed. */
export function qrPath(address: string): QrPath {
  const { data } = encode(address, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) =>
    runs(row).map(([x, length]) => `M${x + MARGIN} ${y + MARGIN}.5h${length}`),
  );
  return { size: data.length + 2 * MARGIN, path: path.join('') };
}

function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const text = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...text.matchAll(/#+/g)].map((run) => [run.index, run[0].length] as const);
}
