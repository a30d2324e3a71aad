import { expect, test } from 'vitest';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { personal } from '@bang-vang/shared/domain/kernel/personal.ts';
import { destroyPersonKey, loadPersonKey } from '../table/person-key.ts';
import { sealedIn, wordsOf } from './sealed.ts';

const mai = id<PersonId>('mai');
const lan = id<PersonId>('lan');

test('Personal parts are sealed wherever they stand, and all else stays as it is.', async () => {
  const value = {
    kind: 'said',
    total: 7.5,
    gone: undefined,
    of: [personal(mai, 'merit', 'Tận tuỵ.'), { deep: personal(lan, 'identity', 'Lan') }],
  };
  const sealed = await sealedIn(value);
  expect(JSON.stringify(sealed)).not.toMatch(/Tận|Lan/);
  expect(sealed).toMatchObject({ kind: 'said', total: 7.5, of: [{ about: 'mai', purpose: 'merit' }, {}] });
  const [first, second] = sealed.of as [ReturnType<typeof personal>, { deep: ReturnType<typeof personal> }];
  expect([await wordsOf(first), await wordsOf(second.deep)]).toEqual(['Tận tuỵ.', 'Lan']);
});

test('The same words sealed twice look different, and many at once share the person’s one key.', async () => {
  const chi = id<PersonId>('chi');
  const sealed = await Promise.all(Array.from({ length: 8 }, () => sealedIn(personal(chi, 'merit', 'Tốt.'))));
  expect(new Set(sealed.map((each) => JSON.stringify(each))).size).toBe(8);
  expect(await Promise.all(sealed.map(wordsOf))).toEqual(Array(8).fill('Tốt.'));
});

test('What was sealed for one person or purpose does not open as another’s.', async () => {
  const sealed = await sealedIn(personal(mai, 'merit', 'Tận tuỵ.'));
  await sealedIn(personal(mai, 'identity', 'Mai'));
  await expect(wordsOf({ ...sealed, purpose: 'identity' })).rejects.toThrow();
});

test('A destroyed key stays destroyed: for one purpose only, and nothing sealed later brings one back.', async () => {
  const [merit, name] = [
    await sealedIn(personal(lan, 'merit', 'Chu đáo.')),
    await sealedIn(personal(lan, 'identity', 'Lan')),
  ];
  await destroyPersonKey(lan, 'merit', instant('2026-11-20T01:00:00.000Z'));
  const later = await sealedIn(personal(lan, 'merit', 'Chu đáo.'));
  expect(await Promise.all([merit, later, name].map(wordsOf))).toEqual([undefined, undefined, 'Lan']);
  expect(await loadPersonKey(lan, 'merit')).toBe('destroyed');
});
