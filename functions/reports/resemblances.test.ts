import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { rebuild } from '../retell/rebuild.ts';
import { handler as retell } from '../retell/lambda.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { assessedPerson, nominated, ofUnit, openRound, register, reviewedSheet } from '../testing/season.ts';
import { itemsBeginning, wholeTrail } from '../testing/stream.ts';

const CITATION = 'Tận tình hướng dẫn từng bước, không để ai phải đi lại nhiều lần; được người dân quý mến.';
const COPIED =
  'Tận tình hướng dẫn từng bước, không để người dân phải đi lại nhiều lần; được người dân quý mến.';
let nomination = '';

const cited = (unit: string, nominee: object, citation: string) =>
  done('nominate', {
    as: `officer.${unit}`,
    params: ofUnit(unit),
    body: { nominee, award: 'federation-merit', citation },
  });
const tellAll = async () => retell({ Records: (await wholeTrail()).map(({ record }) => record) });
const alike = (as: string, unit = 'C1') =>
  done('findResemblances', { as, params: ofUnit(unit), query: { nomination } });

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2']) {
    await register(unit);
    await reviewedSheet(unit);
  }
  await assessedPerson('P2');
  ({ nomination } = await cited('C1', { kind: 'person', person: 'P2' }, CITATION));
  await cited('C2', { kind: 'collective' }, COPIED);
  await nominated('C1');
  expect(await tellAll()).toEqual({ batchItemFailures: [] });
});

describe('a citation like that of another unit', () => {
  test('is shown beside it to whoever reviews both, with the passages they share.', async () => {
    const { texts } = await alike('officer.U1');
    const [found] = texts;
    const [other] = found?.alike ?? [];
    expect([texts.length, found?.text, found?.elsewhere]).toEqual([1, CITATION, 0]);
    expect(other && { unit: other.unit.id, text: other.text }).toEqual({ unit: 'C2', text: COPIED });
    expect(other?.passages.map(({ one }) => CITATION.slice(one.start, one.end))).toEqual([
      'Tận tình hướng dẫn từng bước, không để',
      'phải đi lại nhiều lần; được người dân quý mến',
    ]);
  });

  test('is not told of to the unit itself, nor to anybody who does not review it.', async () => {
    const asked = (as: string) =>
      call('findResemblances', { as, params: ofUnit('C1'), query: { nomination } });
    expect((await asked('officer.C1')).status).toBe(403);
    expect((await asked('officer.C2')).status).toBe(403);
  });

  test('is not looked up under another unit’s name.', async () => {
    expect(await alike('officer.U1', 'C2')).toEqual({ texts: [] });
  });
});

test('The index holds hashes and identifiers, and no word.', async () => {
  const items = await itemsBeginning('TEXT#');
  expect(items.length).toBeGreaterThan(0);
  expect(JSON.stringify(items)).not.toMatch(/hướng|huong|dẫn|người/);
});

test('Told again from the events, it is the same.', async () => {
  const before = await itemsBeginning('TEXT#');
  await rebuild('resemblances');
  expect(await itemsBeginning('TEXT#')).toEqual(before);
});

test('Words of units to lines of their sheets are compared once these are sent, and no more once they go back.', async () => {
  const note = `${CITATION} Sổ theo dõi một cửa năm 2026.`;
  for (const unit of ['C3', 'C4']) {
    await register(unit);
    const params = ofUnit(unit);
    const as = `officer.${unit}`;
    const evidence = { '1.1': { note, files: [] }, '2.1': { note: 'Sổ trực.', files: [] } };
    const draft = { version: 0, marks: fullMarks(collectiveSet), deductions: [], evidence };
    const kept = await done('saveCollectiveSheet', { as, params, body: draft });
    await done('submitCollectiveSheet', { as, params, body: kept });
  }
  await tellAll();
  const { texts } = await done('findResemblances', { as: 'board', params: ofUnit('C3'), query: {} });
  expect(texts.map(({ item, alike: found }) => [item, found[0]?.unit.id, found[0]?.item])).toEqual([
    ['1.1', 'C4', '1.1'],
  ]);
  await done('withdrawCollectiveSheet', { as: 'officer.C4', params: ofUnit('C4'), body: { version: 2 } });
  await tellAll();
  const after = await done('findResemblances', { as: 'board', params: ofUnit('C3'), query: {} });
  expect(after.texts.flatMap(({ alike: found }) => found.map(({ unit }) => unit.id))).not.toContain('C4');
});

test('Where a person is erased, what was written of them is found no more, and its hashes are gone.', async () => {
  await done('erasePerson', {
    as: 'committee',
    params: { unit: 'C1', person: 'P2' },
    body: { askedOn: '2026-11-02' },
  });
  await tellAll();
  expect(JSON.stringify(await itemsBeginning('TEXT#'))).not.toContain(nomination);
  expect(await alike('officer.U1')).toEqual({ texts: [] });
});
