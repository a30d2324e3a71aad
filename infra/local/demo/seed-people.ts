import type { SQSEvent } from 'aws-lambda';
import { useCases as jobs } from '@bang-vang/functions/jobs/use-cases.ts';
import { handler as work } from '@bang-vang/functions/jobs/runner.ts';
import { useCases as scoring } from '@bang-vang/functions/scoring/use-cases.ts';
import { jobFiles } from '@bang-vang/functions/kit/kept-files.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { isOwnCase } from '@bang-vang/shared/domain/access/may.ts';
import type { JobId, PersonId, RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { act, holder, withCode } from './act.ts';
import { chance } from './chance.ts';
import { marksOf } from './marks.ts';
import { pictureOfPaper } from './seed-evidence.ts';

const OFFICER = holder('coso');
const HEAD = holder('thutruong');
const UNIT = OFFICER.appointments[0]?.unit ?? id('CS001');
const dice = chance(2_611);

/** The points on the picture of the paper, line by line. */
const ON_PAPER = [9, 8.5, 9, 10, 8, 9, 9.5, 8, 9, 8.5];

type Someone = { readonly id: PersonId; readonly name: string };

/**
 * The people of the story's school while sheets are reviewed: one asks about an assessment, one has had an answer, one was
 * entered from the workbook and one from paper, one was reminded; the others are as before. Nobody acts on the own case.
 */
export async function playPeopleInReview(round: RoundId): Promise<void> {
  const params = { round, unit: UNIT };
  const query = {};
  const { people } = await act(scoring.listIndividualSheets, OFFICER, '2026-11-07', { params, query });
  const others = people.filter(({ id: person }) => !isOwnCase(OFFICER, person) && !isOwnCase(HEAD, person));
  const [first, second] = others.filter(({ state }) => state === 'submitted');
  const [onPaper, inWorkbook, reminded] = others.filter(({ state }) => state === 'none');
  if (first) await asks(round, first.id);
  if (second) await answers(round, second.id, await asks(round, second.id));
  if (onPaper) await paper(round, onPaper.id);
  if (inWorkbook) await workbook(round, inWorkbook);
  const body = { people: reminded ? [reminded.id] : [] };
  if (reminded) await act(scoring.remindPeople, OFFICER, '2026-11-05', { params, body });
}

const ofPerson = (round: RoundId, person: PersonId) => ({ round, unit: UNIT, person });

async function sheetOf(round: RoundId, person: PersonId) {
  const params = ofPerson(round, person);
  const { sheet } = await act(scoring.openIndividualSheet, OFFICER, '2026-11-09', { params });
  if (!sheet) throw new Error(`${person} has no sheet in the demo`);
  return sheet;
}

/** Assessed lower on a line, with the reason; the person asks about it. Answers the version that it has led to. */
async function asks(round: RoundId, person: PersonId): Promise<number> {
  const sheet = await sheetOf(round, person);
  const [line = '', mark] =
    Object.entries(sheet.marks).find(([, one]) => one.kind === 'points' && one.points > 1) ?? [];
  const marks = mark ? { ...sheet.marks, [line]: { ...mark, points: mark.points - 1 } } : sheet.marks;
  const reasons = { [line]: 'Quý II còn hai buổi họp tổ vắng mặt.' };
  const assessed = await act(scoring.assessIndividualSheet, OFFICER, '2026-11-10', {
    params: ofPerson(round, person),
    body: { version: sheet.version, marks, reasons },
  });
  const grounds = 'Hai buổi đó tôi đi coi thi theo phân công, có giấy điều động lưu ở văn phòng.';
  const asked = await act(scoring.questionAssessment, withCode(round, UNIT, person), '2026-11-12', {
    body: { version: assessed.version, grounds },
  });
  return asked.version;
}

async function answers(round: RoundId, person: PersonId, version: number): Promise<void> {
  const { marks } = await sheetOf(round, person);
  const answer = 'Đã đối chiếu giấy điều động. Nhất trí giữ điểm tự chấm.';
  await act(scoring.answerQuestion, HEAD, '2026-11-13', {
    params: ofPerson(round, person),
    body: { version, marks, reasons: {}, answer },
  });
}

async function paper(round: RoundId, person: PersonId): Promise<void> {
  const params = ofPerson(round, person);
  const scans = [await pictureOfPaper(params, OFFICER)];
  const marks = Object.fromEntries(
    flatItems(individualSet).map((item, place) => [
      item.id,
      { kind: 'points', points: ON_PAPER[place] ?? item.max } as const,
    ]),
  );
  const body = { version: 0, set: individualSet.id, marks, deductions: [], evidence: {}, scans };
  await act(scoring.enterPaperSheet, OFFICER, '2026-11-06', { params, body });
}

/** Sends the unit's workbook with the points of one person through the job that takes workbooks: read, checked, confirmed. */
async function workbook(round: RoundId, { id: person, name }: Someone): Promise<void> {
  const items = flatItems(individualSet);
  const marks = marksOf(individualSet, 0.8, dice);
  const points = items.map((item) => `"${String(marks[item.id]?.points ?? 0).replace('.', ',')}"`);
  const header = ['Mã người', 'Họ và tên', ...items.map((item) => `Dòng ${item.id}`)];
  const bytes = Buffer.from([header.join(','), [person, name, ...points].join(',')].join('\r\n'));
  const sheets = { round, set: individualSet.id };
  const asked = await act(jobs.askForImport, OFFICER, '2026-11-06', {
    params: { unit: UNIT },
    body: { task: 'import-sheets', title: 'Phiếu cá nhân tổ Hành chính.csv', size: bytes.length, sheets },
  });
  const params = { job: asked.job };
  await jobFiles().write(`${asked.job}/sent`, bytes);
  const { columns } = await act(jobs.readColumns, OFFICER, '2026-11-06', { params });
  const read = Object.fromEntries(
    columns.flatMap(({ id: column, at }) => (at === undefined ? [] : [[column, at]])),
  );
  const body = { version: asked.version, columns: read };
  await act(jobs.checkImport, OFFICER, '2026-11-06', { params, body });
  await worked(asked.job);
  const { version } = await act(jobs.getJob, OFFICER, '2026-11-06', { params });
  await act(jobs.confirmJob, OFFICER, '2026-11-07', { params, body: { version } });
  await worked(asked.job);
}

/** Lets the runner work on a job, as its queue would. */
const worked = (job: JobId) =>
  work({ Records: [{ body: JSON.stringify({ job }), messageId: job }] } as unknown as SQSEvent);
