import { IMPORTS } from '../../copy/imports.vi.ts';
import type { ValueOf } from '../client.ts';

export type FaultView = ValueOf<'listFaults'>['faults'][number];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The faults as a CSV file that Excel opens with its marks. No cell begins with what people typed. */
export const faultList = (faults: readonly FaultView[]): string =>
  `\ufeff${[
    [IMPORTS.row, IMPORTS.column, IMPORTS.message],
    ...faults.map(({ row, column = '', message }) => [String(row), column, message]),
  ]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('')}`;
