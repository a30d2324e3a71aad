import type { evidence as contract } from '@bang-vang/shared/contract/evidence.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { foundPlace, notAllowed } from '../kit/found.ts';
import { originOf } from '../kit/origin.ts';
import type { UseCases } from '../kit/request.ts';
import { evidenceOfSubject } from '../table/evidence-file.ts';
import { announced } from './announce.ts';
import { checked } from './checked.ts';
import { fileFor, mayAdd, mayLookAt, ownFile, sheetOf } from './may.ts';
import { openedAs, opens } from './opened.ts';
import { linkTo, uploadOf, viewOf } from './views.ts';

export const useCases: UseCases<typeof contract> = {
  async announceEvidence(request) {
    const { params, body, actor, today } = request;
    const { person, ...file } = body;
    const sheet = { ...params, ...(person === undefined ? {} : { person }) };
    const place = await foundPlace(params.unit, today);
    if (!place.ok) return place;
    return mayAdd(actor, place.value, sheet, today) ? announced(request, sheet, file) : notAllowed;
  },

  async getEvidenceUpload({ params, actor, today }) {
    const head = await fileFor(actor, params.evidence, today, 'adds');
    return head.ok ? uploadOf(head.value.state) : head;
  },

  async checkEvidence(request) {
    const head = await fileFor(request.actor, request.params.evidence, request.today, 'adds');
    if (!head.ok) return head;
    const file = await checked(head.value, originOf(request));
    return file.ok ? ok(viewOf(file.value)) : file;
  },

  async listEvidence({ params, query, actor, today }) {
    const { person } = query;
    const sheet = { ...params, ...(person === undefined ? {} : { person }) };
    const place = await foundPlace(params.unit, today);
    if (!place.ok) return place;
    if (!(await mayLookAt(actor, place.value, sheet, today))) return notAllowed;
    const [heads, isOpened] = await Promise.all([evidenceOfSubject(sheet), openedAs(actor, sheet)]);
    const files = heads.map(({ state }) => viewOf(state));
    return ok({ files, opened: files.map(({ id }) => id).filter(isOpened) });
  },

  async getEvidenceLink({ params, query, actor, today, at }) {
    const head = await fileFor(actor, params.evidence, today, 'reads');
    if (!head.ok) return head;
    const { state } = head.value;
    const link = await linkTo(state);
    if (link.ok && !query.preview) await opens(actor, state, at);
    return link;
  },

  announceMyEvidence: (request) => announced(request, sheetOf(request.actor), request.body),

  async getMyEvidenceUpload({ params, actor }) {
    const head = await ownFile(actor, params.evidence);
    return head.ok ? uploadOf(head.value.state) : head;
  },

  async checkMyEvidence(request) {
    const head = await ownFile(request.actor, request.params.evidence);
    if (!head.ok) return head;
    const file = await checked(head.value, originOf(request));
    return file.ok ? ok(viewOf(file.value)) : file;
  },

  async listMyEvidence({ actor }) {
    const heads = await evidenceOfSubject(sheetOf(actor));
    return ok({ files: heads.map(({ state }) => viewOf(state)) });
  },

  async getMyEvidenceLink({ params, actor }) {
    const head = await ownFile(actor, params.evidence);
    return head.ok ? linkTo(head.value.state) : head;
  },
};
