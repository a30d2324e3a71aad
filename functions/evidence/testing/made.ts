// Files made by hand, byte by byte, so that anything in them can be wrong.
import { crc32, deflateSync } from 'node:zlib';
import { zipOf } from '../../workbooks/testing/raw-workbook.ts';

const chunk = (name: string, part: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), part]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(part.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

type Png = { width?: number; height?: number; rows?: Buffer; more?: readonly (readonly [string, Buffer])[] };

/** A picture of plain grey; `more` are further chunks before its rows. */
export function aPng({ width = 4, height = 4, rows, more = [] }: Png = {}): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more.map(([name, part]) => chunk(name, part)),
    chunk('IDAT', deflateSync(rows ?? Buffer.alloc((width + 1) * height, 200))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const segment = (marker: number, part: Buffer): Buffer => {
  const frame = Buffer.from([0xff, marker, 0, 0]);
  frame.writeUInt16BE(part.length + 2, 2);
  return Buffer.concat([frame, part]);
};

/** Exif data with one entry: of the place where a picture was taken, or of its orientation. */
export function exif(what: 'place' | 'orientation'): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(what === 'place' ? 0x8825 : 0x0112, 10);
  return tiff;
}

type Jpeg = { height?: number; width?: number; segments?: readonly (readonly [number, Buffer])[] };

/** The frame of a JPEG picture; its data mean nothing. */
export function aJpeg({ height = 8, width = 8, segments = [] }: Jpeg = {}): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...segments.map(([marker, part]) => segment(marker, part)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0x00, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A still WebP picture of these chunks. */
export function aWebp(chunks: readonly (readonly [string, Buffer])[] = [['VP8 ', Buffer.alloc(10)]]): Buffer {
  const parts = chunks.map(([name, part]) => {
    const frame = Buffer.alloc(8);
    frame.write(name, 'latin1');
    frame.writeUInt32LE(part.length, 4);
    return Buffer.concat([frame, part, Buffer.alloc(part.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const riff = Buffer.from('RIFF\0\0\0\0', 'latin1');
  riff.writeUInt32LE(body.length, 4);
  return Buffer.concat([riff, body]);
}

/** A PDF of one empty page, with more in its catalogue and more objects. */
export const aPdf = (catalogue = '', objects: readonly (string | Buffer)[] = []): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R${catalogue}>>\nendobj\n`),
    Buffer.from('2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n'),
    Buffer.from('3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n'),
    ...objects.map((object) => Buffer.concat([Buffer.from(object), Buffer.from('\n')])),
    Buffer.from('trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n'),
  ]);

/** A compressed stream as an object of a PDF. */
export const aStream = (content: string | Buffer, dictionary = ''): Buffer => {
  const packed = deflateSync(Buffer.from(content));
  return Buffer.concat([
    Buffer.from(`9 0 obj\n<</Length ${packed.length}/Filter/FlateDecode${dictionary}>>stream\n`),
    packed,
    Buffer.from('\nendstream\nendobj'),
  ]);
};

const MAIN = {
  docx: ['word/document.xml', 'wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main+xml'],
} as const;

/** The entries of a document of Office, and others beside or in place of them. */
export const officeEntries = (
  type: keyof typeof MAIN,
  more: Readonly<Record<string, string | Buffer>> = {},
): Record<string, string | Buffer> => {
  const [main, content] = MAIN[type];
  return {
    '[Content_Types].xml': `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${content}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
    [main]: '<document><body><p>Biên bản</p></body></document>',
    ...more,
  };
};
export const anOffice = (
  type: keyof typeof MAIN,
  more: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> => zipOf(officeEntries(type, more));
