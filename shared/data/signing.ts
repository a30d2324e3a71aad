import type { Capacity } from '../domain/nominations/signature.ts';
import type { Confidence } from '../domain/kernel/in-force.ts';

/** How a signature reads: its lines above the name in the document, and the same within a sentence. */
export type WayOfSigning = {
  readonly capacity: Capacity;
  readonly lines: readonly string[];
  readonly inText: string;
  readonly source: string;
  readonly confidence: Confidence;
};

const SOURCE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7; chức danh theo Điều lệ Công đoàn Việt Nam';

/** For whom and as what a decision of the standing committee is signed. The federation replaces them with its own. */
export const waysOfSigning: readonly WayOfSigning[] = [
  {
    capacity: 'head',
    lines: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'],
    inText: 'TM. Ban Thường vụ, Chủ tịch',
    source: SOURCE,
    confidence: 'unverified',
  },
  {
    capacity: 'deputy',
    lines: ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    inText: 'KT. Chủ tịch, Phó Chủ tịch',
    source: SOURCE,
    confidence: 'unverified',
  },
];

/** How somebody signs in a capacity. Throws when the data do not say. */
export function wayOfSigning(capacity: Capacity): WayOfSigning {
  const way = waysOfSigning.find((one) => one.capacity === capacity);
  if (!way) throw new Error(`nobody signs as ${capacity}`);
  return way;
}

/** `KT. Chủ tịch, Phó Chủ tịch Hoàng Sỹ Khải`: a signature in one line, as lists and public pages tell it. */
export const signatureText = (capacity: Capacity, name: string): string =>
  `${wayOfSigning(capacity).inText} ${name}`;
