import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { aPlan, openRound } from '../testing/season.ts';

beforeAll(layGround);

const content = contentOf(collectiveSet);
const nextYear = { ...content, title: 'Tiêu chuẩn tập thể năm sau' };
const from = { set: collectiveSet.id, version: 1 };

const setsNow = async () => (await done('listCriteriaSets', { as: 'board' })).sets;
const setNow = async (set: string) => (await setsNow()).find((one) => one.set.id === set);

describe('a criteria set of a new year', () => {
  it('is begun from another under an identity of its own and remembers which version of it', async () => {
    const { set } = await done('proposeCriteriaSet', { as: 'board', body: { content: nextYear, from } });
    expect(await setNow(set)).toEqual({
      version: 1,
      set: {
        ...nextYear,
        id: set,
        from: { ...from, title: collectiveSet.title },
        standing: { state: 'proposed' },
      },
    });
  });

  it('is begun once, however often the attempt is repeated', async () => {
    const attempt = { as: 'board', key: 'begun-only-once', body: { content: nextYear } } as const;
    const first = await done('proposeCriteriaSet', attempt);
    const sets = await setsNow();
    expect(await done('proposeCriteriaSet', attempt)).toEqual(first);
    expect(await setsNow()).toEqual(sets);
  });

  it('does not claim to come from a version that nobody has written', async () => {
    const body = { content: nextYear, from: { ...from, version: 2 } };
    expect(await call('proposeCriteriaSet', { as: 'board', body })).toMatchObject({ status: 404 });
  });

  it('keeps where it came from when it is written anew', async () => {
    const { set } = await done('proposeCriteriaSet', { as: 'board', body: { content: nextYear, from } });
    const shorter = { ...nextYear, title: 'Tên khác' };
    await done('rewriteCriteriaSet', {
      as: 'board',
      params: { set },
      body: { version: 1, content: shorter },
    });
    expect(await setNow(set)).toMatchObject({ version: 2, set: { title: 'Tên khác', from } });
  });
});

describe('writing a set anew', () => {
  const begun = async () => (await done('proposeCriteriaSet', { as: 'board', body: { content } })).set;
  const rewrite = (set: string, version: number) =>
    call('rewriteCriteriaSet', { as: 'board', params: { set }, body: { version, content: nextYear } });

  it('is refused on a version that somebody else has replaced', async () => {
    const set = await begun();
    expect(await rewrite(set, 1)).toMatchObject({ status: 200 });
    expect(await rewrite(set, 1)).toMatchObject({ status: 409, body: { code: 'stale' } });
  });

  it('is refused once the set is approved', async () => {
    const set = await begun();
    await done('approveCriteriaSet', { as: 'committee', params: { set }, body: { version: 1 } });
    expect(await rewrite(set, 2)).toMatchObject({ status: 409, body: { code: 'set-approved' } });
  });

  it('does not reach a round that has opened', async () => {
    await openRound();
    expect(await rewrite(collectiveSet.id, 1)).toMatchObject({ status: 200 });
    const params = { round: '2026', set: collectiveSet.id };
    expect(await done('getRoundCriteria', { params })).toEqual({ version: 1, set: collectiveSet });
  });
});

describe('a draft that contradicts itself', () => {
  it('is kept as it is, is not approved and opens no round', async () => {
    const body = { content: { ...content, total: 90 } };
    const { set } = await done('proposeCriteriaSet', { as: 'board', body });
    expect(await setNow(set)).toMatchObject({ set: { total: 90 } });
    const approval = { as: 'committee', params: { set }, body: { version: 1 } } as const;
    expect(await call('approveCriteriaSet', approval)).toMatchObject({
      status: 422,
      body: { code: 'unsound' },
    });
    const plan = aPlan({ year: 2027, criteria: [set, individualSet.id] });
    expect(await call('openRound', { as: 'board', body: plan })).toMatchObject({
      status: 422,
      body: { code: 'unsound' },
    });
  });
});
