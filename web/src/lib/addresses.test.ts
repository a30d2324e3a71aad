import { expect, test } from 'vitest';
import { isReturnable } from './addresses.ts';

test('Sign-in returns to working pages of this site only, and never to itself', () => {
  const paths = [
    '/lam-viec',
    '/lam-viec/phieu?don-vi=CS001#2.2',
    '/lam-viec-khac',
    '//xau.example/lam-viec',
    'https://xau.example/lam-viec',
    '/lam-viec/dang-nhap/ve?code=1',
    '/lam-viec/da-dang-xuat',
    undefined,
  ];
  expect(paths.map(isReturnable)).toEqual([true, true, false, false, false, false, false, false]);
});
