import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { EvidenceFault } from './evidence-fault.ts';

/** What may be sent as evidence: pictures, and documents that carry nothing that runs. */
export const EVIDENCE_TYPES = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx', 'pptx'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

const TYPE_OF_ENDING: Readonly<Record<string, EvidenceType>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
};
const OLD_OFFICE = new Set(['doc', 'xls', 'ppt', 'dot', 'xlt', 'pps']);
/** Endings that systems run or browsers draw; hidden before another ending they mislead whoever saves the file. */
const ENDINGS_THAT_ACT =
  /^(exe|com|scr|bat|cmd|msi|dll|ps1|vbs?|js|mjs|jar|sh|app|apk|lnk|hta|html?|xhtml|svgz?|xml|php\d?|aspx?|jsp|docm|xlsm|pptm|dotm|iso|zip|rar|7z)$/;

const letterWithCode = (code: string): string => String.raw`\u{${code}}`;
/** Control letters, letters that turn the direction of writing, letters without width, and what parts folders. */
const UNSAFE = new RegExp(
  `[${[
    `${letterWithCode('0')}-${letterWithCode('1f')}`,
    `${letterWithCode('7f')}-${letterWithCode('9f')}`,
    letterWithCode('61c'),
    `${letterWithCode('200b')}-${letterWithCode('200f')}`,
    `${letterWithCode('202a')}-${letterWithCode('202e')}`,
    `${letterWithCode('2060')}-${letterWithCode('2069')}`,
    letterWithCode('feff'),
    String.raw`\/\\:*?"<>|`,
  ].join('')}]`,
  'u',
);

/**
 * What a file claims to be by its name. Refused: letters that hide something, an ending before the ending that acts, an
 * ending that is not taken.
 */
export function typeClaimed(
  name: string,
): Result<EvidenceType, { code: 'evidence-refused'; fault: EvidenceFault }> {
  const no = (fault: EvidenceFault) => refuse({ code: 'evidence-refused', fault });
  if (UNSAFE.test(name) || name.startsWith('.') || /[. ]$/.test(name)) return no('name-unsafe');
  const [, ...endings] = name.toLowerCase().split('.');
  const last = endings.pop() ?? '';
  if (endings.some((ending) => ENDINGS_THAT_ACT.test(ending.trim()))) return no('name-double');
  const type = TYPE_OF_ENDING[last];
  if (type) return ok(type);
  return no(OLD_OFFICE.has(last) ? 'old-office' : 'type-not-taken');
}
