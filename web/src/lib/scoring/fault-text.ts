import { faultSentence } from '@bang-vang/shared/contract/line-sentences.ts';
import { SHEET } from '../../copy/scoring.vi.ts';
import type { Reading } from './entry.ts';

/** What is wrong with an entry and what to do now; undefined when nothing is, or when it is only empty. */
export function faultTextOf(reading: Reading): string | undefined {
  switch (reading.kind) {
    case 'unreadable':
      return SHEET.unreadable(reading.text);
    case 'gap':
      return SHEET.lacks[reading.lacks];
    case 'wrong':
      return reading.faults.map(faultSentence).join(' ');
    case 'empty':
    case 'sound':
      return undefined;
  }
}
