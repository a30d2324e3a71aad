import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import { EVIDENCE_FAULTS } from '../domain/evidence/evidence-fault.ts';
import { EVIDENCE_STATES } from '../domain/evidence/evidence-file.ts';
import { EVIDENCE_TYPES } from '../domain/evidence/evidence-name.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { saved } from './views.ts';

const ofUnit = z.object({ round: f.roundId, unit: f.unitId });
const ofEvidence = z.object({ evidence: f.evidenceId });
const announced = {
  name: f.text(200),
  size: z.int().min(0),
  /** SHA-256 of the bytes, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};
const ofPact = z.object({ pact: f.pactId });
const ofPerson = z.strictObject({ person: f.personId.optional() });

const evidenceView = z.object({
  id: f.evidenceId,
  state: z.enum(EVIDENCE_STATES),
  name: z.string(),
  type: z.enum(EVIDENCE_TYPES),
  size: z.number(),
  announcedAt: f.instant,
  /** Why it was not taken, and what to do. */
  fault: z.object({ code: z.enum(EVIDENCE_FAULTS), sentence: z.string() }).optional(),
});
export type EvidenceView = z.output<typeof evidenceView>;

const kept = saved.extend({ evidence: f.evidenceId });
/** Takes exactly the announced bytes by PUT, for fifteen minutes. */
const upload = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) });
/** An address for some minutes. A page may draw a picture (`inline`) in itself; opened by itself, everything is saved. */
const link = z.object({ url: z.string(), inline: z.boolean() });
const files = z.object({ files: z.array(evidenceView) });
/** Besides, which of them the caller has opened, on whatever device. */
const filesAndOpened = files.extend({ opened: z.array(f.evidenceId) });
/** A preview is drawn small without anybody having looked at the file. */
const asPreview = z.strictObject({ preview: z.literal('yes').optional() });

const seen = ['not-found', 'not-allowed'] as const;

export const evidence = {
  announceEvidence: operation({
    context: 'evidence',
    method: 'POST',
    path: '/api/rounds/{round}/units/{unit}/evidence',
    summary: 'Báo trước một tệp minh chứng của phiếu tập thể, hoặc của phiếu một người khi nêu mã người',
    access: ['unit-officer', 'administration'],
    params: ofUnit,
    body: z.strictObject({ ...announced, person: f.personId.optional() }),
    ok: kept,
    failures: [...seen, 'round-closed', 'evidence-refused', 'too-many-files'],
  }),
  announcePactEvidence: operation({
    context: 'evidence',
    method: 'POST',
    path: '/api/pacts/{pact}/evidence',
    summary: 'Báo trước một tệp minh chứng cho kết quả giao ước, thay mặt một bên',
    access: ['unit-officer'],
    params: ofPact,
    body: z.strictObject(announced),
    ok: kept,
    failures: [...seen, 'round-closed', 'wrong-state', 'evidence-refused', 'too-many-files'],
  }),
  listPactEvidence: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/pacts/{pact}/evidence',
    summary: 'Các tệp minh chứng của một giao ước, cho người đọc được giao ước',
    access: ROLES,
    params: ofPact,
    ok: filesAndOpened,
    failures: seen,
  }),
  getEvidenceUpload: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/evidence/{evidence}/upload',
    summary: 'Địa chỉ nhận đúng tệp đã báo trước bằng PUT, trong mười lăm phút',
    access: ['unit-officer', 'administration'],
    params: ofEvidence,
    ok: upload,
    failures: [...seen, 'wrong-state'],
  }),
  checkEvidence: operation({
    context: 'evidence',
    method: 'POST',
    path: '/api/evidence/{evidence}/check',
    summary: 'Kiểm tra tệp vừa tải lên: cỡ, loại, mã băm, mã độc; tệp chỉ mở được sau khi sạch',
    access: ['unit-officer', 'administration'],
    params: ofEvidence,
    ok: evidenceView,
    failures: [...seen, 'file-not-there', 'wrong-state'],
  }),
  listEvidence: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/rounds/{round}/units/{unit}/evidence',
    summary: 'Các tệp minh chứng của phiếu tập thể, hoặc của phiếu một người khi nêu mã người',
    access: ROLES,
    params: ofUnit,
    query: ofPerson,
    ok: filesAndOpened,
    failures: seen,
  }),
  getEvidenceLink: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/evidence/{evidence}/link',
    summary:
      'Địa chỉ dùng vài phút để xem một tệp đã kiểm tra sạch; ghi nhận người hỏi đã xem, trừ khi chỉ hiện ảnh thu nhỏ',
    access: ROLES,
    params: ofEvidence,
    query: asPreview,
    ok: link,
    failures: [...seen, 'wrong-state'],
  }),
  announceMyEvidence: operation({
    context: 'evidence',
    method: 'POST',
    path: '/api/my-sheet/evidence',
    summary: 'Báo trước một tệp minh chứng của phiếu mình',
    access: 'code',
    body: z.strictObject(announced),
    ok: kept,
    failures: ['not-found', 'round-closed', 'evidence-refused', 'too-many-files'],
  }),
  getMyEvidenceUpload: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/my-sheet/evidence/{evidence}/upload',
    summary: 'Địa chỉ nhận đúng tệp đã báo trước của phiếu mình',
    access: 'code',
    params: ofEvidence,
    ok: upload,
    failures: ['not-found', 'wrong-state'],
  }),
  checkMyEvidence: operation({
    context: 'evidence',
    method: 'POST',
    path: '/api/my-sheet/evidence/{evidence}/check',
    summary: 'Kiểm tra tệp minh chứng vừa tải lên của phiếu mình',
    access: 'code',
    params: ofEvidence,
    ok: evidenceView,
    failures: ['not-found', 'file-not-there', 'wrong-state'],
  }),
  listMyEvidence: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/my-sheet/evidence',
    summary: 'Các tệp minh chứng của phiếu mình',
    access: 'code',
    ok: files,
  }),
  getMyEvidenceLink: operation({
    context: 'evidence',
    method: 'GET',
    path: '/api/my-sheet/evidence/{evidence}/link',
    summary: 'Địa chỉ dùng vài phút để xem một tệp minh chứng của phiếu mình',
    access: 'code',
    params: ofEvidence,
    ok: link,
    failures: ['not-found', 'wrong-state'],
  }),
};
