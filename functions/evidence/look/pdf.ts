import { inflateSync } from 'node:zlib';
import { Faulty, must } from '../faulty.ts';
import type { EvidenceFault } from '@bang-vang/shared/domain/evidence/evidence-fault.ts';

/** Names of what runs, opens or fetches something when a document is read (ISO 32000-2, 12.6, 7.11.4, 13). */
const ACTIVE: readonly (readonly [RegExp, EvidenceFault])[] = [
  [
    /\/(JavaScript|JS|Launch|ImportData|SubmitForm|RichMedia|Rendition|XFA|AA|Movie|3D)(?![A-Za-z0-9])/,
    'active',
  ],
  [/\/(EmbeddedFiles?|EF|GoToE)(?![A-Za-z0-9])/, 'embedded'],
  [/\/(GoToR)(?![A-Za-z0-9])/, 'outside'],
  [/\/Encrypt(?![A-Za-z0-9])/, 'encrypted'],
];
/** A stream of objects whose filters are not undone here could hide any of those. */
const HIDDEN_OBJECTS =
  /\/(ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|A85|AHx|LZW|RL|Crypt)(?![A-Za-z0-9])/;

const MOST_STREAMS = 20_000;
/** Everything a document inflates to, in bytes, and how many times larger than compressed a large stream may be. */
const MOST_INFLATED = 150 * 1024 * 1024;
const MOST_STREAM = 64 * 1024 * 1024;

/**
 * Looks through a PDF: its outline by names, escapes undone, and every stream that inflates, whatever its dictionary calls
 * it. Answers the inflated streams for whoever scans them. Faults: no PDF, cut off, anything behind its end, a password,
 * whatever runs, embedded files, streams that inflate beyond all measure.
 */
export function lookAtPdf(bytes: Buffer): readonly Buffer[] {
  must(/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8)), 'type-differs');
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  must(end >= 0, 'broken');
  must(/^\s*$/.test(text.slice(end + 5)), 'more-than-it-says');
  must(text.includes('startxref'), 'broken');
  lookForNames(withoutStreams(text));
  const inflated = streamsOf(text, bytes);
  for (const stream of inflated) lookForNames(stream.toString('latin1'));
  return inflated;
}

/** `#4a` in a name is the letter with that number (7.3.5). */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function lookForNames(text: string): void {
  const plain = unescaped(text);
  for (const [names, fault] of ACTIVE) must(!names.test(plain), fault);
}

const STREAM = /stream\r?\n/g;

const withoutStreams = (text: string): string =>
  text.replace(/stream\r?\n[^]*?endstream/g, 'stream endstream');

function streamsOf(text: string, bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let total = 0;
  let count = 0;
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    if (text.slice(index - 3, index) === 'end') continue;
    count += 1;
    must(count <= MOST_STREAMS, 'too-dense');
    const dictionary = unescaped(text.slice(Math.max(0, text.lastIndexOf('obj', index)), index));
    if (/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) must(!HIDDEN_OBJECTS.test(dictionary), 'active');
    if (!/\/(FlateDecode|Fl)(?![A-Za-z0-9])/.test(dictionary)) continue;
    const from = index + word.length;
    const until = text.indexOf('endstream', from);
    must(until >= 0, 'broken');
    const inflated = inflate(bytes.subarray(from, until));
    if (!inflated) continue;
    total += inflated.length;
    must(total <= MOST_INFLATED, 'too-dense');
    found.push(inflated);
  }
  return found;
}

/** What a stream inflates to; undefined where it is behind another filter, or is not compressed after all. */
function inflate(stream: Buffer): Buffer | undefined {
  try {
    return inflateSync(stream, { maxOutputLength: MOST_STREAM, finishFlush: 2 });
  } catch (cause) {
    if (cause instanceof RangeError || (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Faulty('too-dense');
    return undefined;
  }
}
