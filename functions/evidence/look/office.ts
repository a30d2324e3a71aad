import type { EvidenceFault } from '@bang-vang/shared/domain/evidence/evidence-fault.ts';
import { LIMITS } from '../../workbooks/limits.ts';
import { openParts } from '../../workbooks/parts.ts';
import type { Parts } from '../../workbooks/parts.ts';
import { Refused } from '../../workbooks/refused.ts';
import { Faulty, must } from '../faulty.ts';

type OfficeType = 'docx' | 'xlsx' | 'pptx';

/** What the main part is called in the list of content types; the same with macros is called otherwise (ECMA-376, 1, 15.2). */
const MAIN: Readonly<Record<OfficeType, string>> = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  pptx: 'presentationml.presentation.main+xml',
};
const MACROS = /vbaproject|vbadata|\/macrosheets\//i;
const EMBEDDED =
  /\/(embeddings|activex)\/|oleobject|\.(exe|dll|com|scr|js|vbs|bat|cmd|ps1|lnk|jar|html?|hta|svg|zip|pdf|docx?|pptx?|xlsx?)$/i;
const CONTENT_TYPES = '[Content_Types].xml';
const MOST_INFLATED = 150 * 1024 * 1024;
const LIMITS_OF_EVIDENCE = { ...LIMITS, fileBytes: 20 * 1024 * 1024, partBytes: 64 * 1024 * 1024 };

/** Commands that documents of Office run by themselves: fields of Word, links of Excel to programs. */
const FIELDS = /\b(DDEAUTO|DDE)\b|<ddeLink/;

const FAULT_OF: Readonly<Record<string, EvidenceFault>> = {
  'workbook-encrypted': 'encrypted',
  'workbook-too-dense': 'too-dense',
  'workbook-unsafe': 'more-than-it-says',
};

/**
 * Looks through a document of Office as the zip file it is, every part inflated and checked. Answers the parts for whoever
 * scans them. Faults: no such document, cut off, bytes before or behind the zip, a password, macros, embedded files and
 * controls, contents fetched from outside, commands of fields, entities of XML, parts that inflate beyond all measure.
 */
export async function lookAtOffice(bytes: Buffer, type: OfficeType): Promise<readonly Buffer[]> {
  lookAtFrame(bytes);
  try {
    const parts = await openParts({ bytes }, LIMITS_OF_EVIDENCE);
    try {
      return await lookAtParts(parts, type);
    } finally {
      parts.close();
    }
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    throw new Faulty(FAULT_OF[cause.refusal.code] ?? 'broken');
  }
}

const FIRST_ENTRY = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;

/** The first entry is at the very start, and nothing but the end of the directory at the very end. */
function lookAtFrame(bytes: Buffer): void {
  const isOle = bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  must(!isOle, bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-office');
  must(bytes.length > END_LENGTH && bytes.readUInt32LE(0) === FIRST_ENTRY, 'type-differs');
  const end = bytes.length - END_LENGTH;
  if (bytes.readUInt32LE(end) === END_OF_DIRECTORY) return;
  throw new Faulty(bytes.includes(Buffer.from('PK\x05\x06', 'latin1')) ? 'more-than-it-says' : 'broken');
}

async function lookAtParts(parts: Parts, type: OfficeType): Promise<readonly Buffer[]> {
  const names = [...parts.names()];
  must(names.includes(CONTENT_TYPES), 'type-differs');
  must(!names.some((name) => MACROS.test(name)), 'macros');
  must(!names.some((name) => EMBEDDED.test(name)), 'embedded');
  const read: Buffer[] = [];
  let total = 0;
  for (const name of names.filter((each) => !each.endsWith('/'))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of parts.readLong(name)) {
      total += chunk.length;
      must(total <= MOST_INFLATED, 'too-dense');
      chunks.push(chunk);
    }
    const part = Buffer.concat(chunks);
    if (/\.(xml|rels)$/i.test(name)) lookAtXml(name, part.toString('utf8'), type);
    read.push(part);
  }
  return read;
}

function lookAtXml(name: string, xml: string, type: OfficeType): void {
  must(!xml.includes('\0'), 'broken');
  must(!/<!(DOCTYPE|ENTITY)/i.test(xml), 'active');
  must(!FIELDS.test(xml.replace(/<[^>]*>/g, (tag) => (tag.includes('ddeLink') ? tag : ''))), 'active');
  if (name === CONTENT_TYPES) {
    must(!/macroEnabled|vbaProject/i.test(xml), 'macros');
    must(xml.includes(MAIN[type]), 'type-differs');
  }
  if (/\.rels$/i.test(name))
    for (const [relation] of xml.matchAll(/<Relationship\s[^>]*>/g))
      must(!/TargetMode\s*=\s*["']External/i.test(relation) || /\/hyperlink["']/i.test(relation), 'outside');
}
