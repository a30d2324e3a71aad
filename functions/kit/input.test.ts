import { beforeAll, describe, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks, marked } from '../testing/marks.ts';
import { problemOf } from '../testing/problem.ts';
import {
  aDecision,
  aPlan,
  aVote,
  arrivedNomination,
  nominated,
  ofUnit,
  openRound,
  register,
  reviewedSheet,
} from '../testing/season.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';

const C1 = ofUnit('C1');
const as = 'officer.C1';

beforeAll(async () => {
  await layGround();
  await openRound();
});

describe('text of people', () => {
  const nfd = 'Trả hồ sơ trước hạn'.normalize('NFD');
  const nfc = nfd.normalize('NFC');

  test('is kept in NFC however it was typed, and without the blanks around it.', async () => {
    await done('register', { as, params: C1, body: { strands: ['campaign'], targets: `  ${nfd}\n` } });
    const { registration } = await done('getRegistration', { as, params: C1 });
    expect([registration?.targets, nfd === nfc]).toEqual([nfc, false]);
  });

  test('is measured in NFC: two thousand letters are two thousand, however they were typed.', async () => {
    const send = (letters: number) =>
      call('register', {
        as: 'officer.C3',
        params: ofUnit('C3'),
        body: { strands: ['campaign'], targets: 'ấ'.normalize('NFD').repeat(letters) },
      });
    expect((await send(2_001)).status).toBe(400);
    expect((await send(2_000)).status).toBe(200);
  });

  test('of blanks only is empty.', async () => {
    const answer = await call('register', {
      as,
      params: C1,
      body: { strands: ['campaign'], targets: ' \n ' },
    });
    expect(problemOf(answer).errors).toEqual([
      { field: 'body.targets', message: 'Ô này còn trống. Hãy nhập.' },
    ]);
  });
});

describe('input is told field by field', () => {
  test('with the choices there are.', async () => {
    const answer = await call('register', { as, params: C1, body: { strands: ['other'], targets: 'x' } });
    expect(problemOf(answer).errors).toEqual([
      { field: 'body.strands.0', message: 'Chỉ nhận một trong: campaign, movement. Hãy chọn lại.' },
    ]);
  });

  test('inside what lies inside, a day that does not exist included.', async () => {
    const calendar = { ...aPlan().calendar, review: { from: '2026-02-30', den: '2026-12-15' } };
    const answer = await call('openRound', { as: 'board', body: aPlan({ calendar, year: 2026.5 }) });
    expect(new Map(problemOf(answer).errors?.map(({ field, message }) => [field, message]))).toEqual(
      new Map([
        ['body.year', 'Ô này cần số nguyên. Hãy nhập lại.'],
        [
          'body.calendar.review.from',
          'Hãy nhập một ngày có thật, theo dạng năm-tháng-ngày, ví dụ 2026-12-04.',
        ],
        ['body.calendar.review.to', 'Ô này còn thiếu. Hãy nhập.'],
        ['body.calendar.review.den', 'Không có ô nào tên như vậy. Hãy bỏ ô này.'],
      ]),
    );
  });

  test('for points out of bounds and off the step, and nothing of the draft is kept.', async () => {
    const marks = marked(marked(fullMarks(collectiveSet), '1.1', 7.5), '1.2', 6.9);
    const body = { version: 0, marks, deductions: [], evidence: {} };
    const problem = problemOf(await call('saveCollectiveSheet', { as, params: C1, body }));
    expect([problem.status, problem.code, problem.errors]).toEqual([
      422,
      'marks-faulty',
      [
        {
          field: 'body.marks.1.1',
          message: 'Dòng này tối đa 7 điểm, đang nhập 7,5. Hãy nhập từ 0 đến 7.',
        },
        {
          field: 'body.marks.1.2',
          message: 'Điểm của dòng này tăng từng 0,5, đang nhập 6,9. Hãy chọn mức gần nhất.',
        },
      ],
    ]);
    expect((await done('openCollectiveSheet', { as, params: C1 })).sheet.marks).toEqual({});
  });

  test('for each line without points, when a sheet is sent.', async () => {
    const { 1.1: _left, ...marks } = fullMarks(collectiveSet);
    const body = { version: 0, marks, deductions: [], evidence: {} };
    const kept = await done('saveCollectiveSheet', { as, params: C1, body });
    const answer = await call('submitCollectiveSheet', { as, params: C1, body: kept });
    expect(problemOf(answer).errors).toEqual([
      {
        field: 'body.marks.1.1',
        message: 'Dòng này chưa chấm. Để trống không phải là 0 điểm; hãy nhập điểm.',
      },
    ]);
  });

  test('only once the unit has registered: before that, its sheet is neither kept nor sent.', async () => {
    const unregistered = { as: 'officer.C4', params: ofUnit('C4') };
    const codes = await Promise.all([
      call('openCollectiveSheet', unregistered),
      call('saveCollectiveSheet', {
        ...unregistered,
        body: { version: 0, marks: {}, deductions: [], evidence: {} },
      }),
      call('submitCollectiveSheet', { ...unregistered, body: { version: 0 } }),
    ]);
    expect(codes.map((answer) => problemOf(answer).code)).toEqual(Array(3).fill('not-registered'));
  });

  test('for a day that has not come, by the field it stands in.', async () => {
    await register('C2');
    await reviewedSheet('C2');
    const { nomination, version } = await arrivedNomination('C2');
    const ahead = { ...aVote(version), heldOn: '2026-11-21' };
    const voted = await call('recordCouncilResult', { as: 'board', params: { nomination }, body: ahead });
    const vote = { as: 'board', params: { nomination }, body: aVote(version) };
    expect((await call('recordCouncilResult', vote)).status).toBe(200);
    const decision = aDecision([nomination]);
    const reference = { ...decision.reference, date: '2026-11-21' };
    const params = { round: '2026' };
    const recorded = await call('recordDecision', { as: 'board', params, body: { ...decision, reference } });
    expect([voted, recorded].map((answer) => problemOf(answer).errors?.map(({ field }) => field))).toEqual([
      ['body.heldOn'],
      ['body.reference.date'],
    ]);
  });
});

/** The nomination of C2 that waits above: refused while it does, and accepted once it was declined. */
async function nominatedOnceMore() {
  const repeated = {
    as: 'officer.C2',
    params: ofUnit('C2'),
    body: { nominee: { kind: 'collective' }, award: 'federation-praise', citation: 'Có thêm minh chứng.' },
  };
  const { nominations } = await done('listNominations', { as: 'officer.U1', params: ofUnit('U1') });
  const waiting = nominations.find(({ award }) => award === 'federation-praise');
  if (!waiting) throw new Error('nothing waits');
  expect(problemOf(await call('nominate', repeated)).code).toBe('already-nominated');
  const { id: nomination, version } = waiting;
  await done('declineNomination', {
    as: 'officer.U1',
    params: { nomination },
    body: { version, reason: 'Thiếu minh chứng.' },
  });
  return done('nominate', repeated);
}

describe('rights that hang on more than a role', () => {
  test('a unit cannot send on its own nomination, nor a sibling of the unit above.', async () => {
    const { nomination, version } = await nominated('C2', { kind: 'collective' }, 'federation-praise');
    const body = { version, opinion: 'Đề nghị.' };
    for (const account of ['officer.C2', 'officer.U2', 'board']) {
      const answer = await call('forwardNomination', { as: account, params: { nomination }, body });
      expect([account, answer.status]).toEqual([account, 403]);
    }
  });

  test('a matter that a level has declined may be nominated again, and no other time.', async () => {
    const { nomination: again } = await nominatedOnceMore();
    const { state, endorsements } = await done('getNomination', {
      as: 'officer.U1',
      params: { nomination: again },
    });
    expect([state, endorsements]).toEqual(['climbing', []]);
  });

  test('nobody assesses the own sheet, or the sheet of another unit’s person.', async () => {
    const assess = (account: string, person: string) =>
      call('assessIndividualSheet', {
        as: account,
        params: { ...C1, person },
        body: { version: 1, marks: {}, reasons: {} },
      });
    await done('issueCode', { as, params: { ...C1, person: 'P1' }, body: { set: 'guide-individual' } });
    expect((await assess('officer.C1', 'P1')).status).toBe(403);
    expect((await assess('officer.C2', 'P1')).status).toBe(403);
    expect(problemOf(await assess('head.C1', 'P1')).code).toBe('wrong-state');
  });

  test('a pact is signed for a unit by its own officer only, and drawn up by a party or from right above.', async () => {
    const params = { round: '2026' };
    const body = { parties: ['S1', 'S2'], promises: ['Đúng hẹn.'] };
    expect((await call('proposePact', { as: 'officer.C2', params, body })).status).toBe(403);
    const { pact } = await done('proposePact', { as: 'officer.C1', params, body });
    const sign = { version: 1, unit: 'S1' };
    expect((await call('signPact', { as: 'officer.S2', params: { pact }, body: sign })).status).toBe(403);
    expect((await call('signPact', { as: 'officer.S1', params: { pact }, body: sign })).status).toBe(200);
  });
});

test('In a closed round nothing is written any more.', async () => {
  await done('closeRound', { as: 'board', params: { round: '2026' }, body: { version: 1 } });
  const refused = await Promise.all([
    call('register', {
      as: 'officer.C4',
      params: ofUnit('C4'),
      body: { strands: ['campaign'], targets: 'x' },
    }),
    call('saveCollectiveSheet', {
      as,
      params: C1,
      body: { version: 1, marks: {}, deductions: [], evidence: {} },
    }),
    call('issueCode', { as, params: { ...C1, person: 'P4' }, body: { set: 'guide-individual' } }),
    call('closeRound', { as: 'board', params: { round: '2026' }, body: { version: 2 } }),
  ]);
  expect(refused.map((answer) => problemOf(answer).code)).toEqual(Array(4).fill('round-closed'));
});
