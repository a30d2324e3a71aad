import type { evidence as contract } from '@bang-vang/shared/contract/evidence.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { awaitsResults } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PactId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { orNotFound } from '../kit/found.ts';
import { evidenceOfPact } from '../kit/of-pact.ts';
import { originOf } from '../kit/origin.ts';
import type { UseCases } from '../kit/request.ts';
import { evidenceOfSubject } from '../table/evidence-file.ts';
import { pactRef, pacts } from '../table/pact.ts';
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
    const may = await mayAdd(actor, sheet, today);
    return may.ok ? announced<never>(request, sheet, file) : may;
  },

  async announcePactEvidence(request) {
    const { params, body, actor, today } = request;
    const pact = await foundPact(params.pact);
    if (!pact.ok) return pact;
    const subject = evidenceOfPact(pact.value);
    const may = await mayAdd(actor, subject, today);
    if (!may.ok) return may;
    const { state } = pact.value;
    return announced(
      request,
      subject,
      body,
      awaitsResults(pact.value) ? undefined : { code: 'wrong-state', state },
    );
  },

  async listPactEvidence({ params, actor, today }) {
    const pact = await foundPact(params.pact);
    return pact.ok ? listed(actor, evidenceOfPact(pact.value), today) : pact;
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

  listEvidence({ params, query, actor, today }) {
    const { person } = query;
    return listed(actor, { ...params, ...(person === undefined ? {} : { person }) }, today);
  },

  async getEvidenceLink({ params, query, actor, today, at }) {
    const head = await fileFor(actor, params.evidence, today, 'reads');
    if (!head.ok) return head;
    const { state } = head.value;
    const link = await linkTo(state);
    if (link.ok && !query.preview) await opens(actor, state, at);
    return link;
  },

  announceMyEvidence: (request) => announced<never>(request, sheetOf(request.actor), request.body),

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

async function foundPact(pact: PactId) {
  const head = orNotFound(await pacts.load(pactRef(pact)), 'giao ước này');
  return head.ok ? ok(head.value.state) : head;
}

/** Every file of a subject, and which of them the actor has opened. */
async function listed(actor: Actor, subject: SubjectOfEvidence, today: Day) {
  const may = await mayLookAt(actor, subject, today);
  if (!may.ok) return may;
  const [heads, isOpened] = await Promise.all([evidenceOfSubject(subject), openedAs(actor, subject)]);
  const files = heads.map(({ state }) => viewOf(state));
  return ok({ files, opened: files.map(({ id }) => id).filter(isOpened) });
}
