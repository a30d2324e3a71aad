import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadViewerRequest, viewerQuery, viewerRequestFile } from './viewer-request.ts';

const ask = loadViewerRequest();
const outcome = (address: string) => {
  const [uri = '', query = ''] = address.split('?');
  const answer = ask({ method: 'GET', uri, querystring: viewerQuery(query) });
  return 'statusCode' in answer
    ? `${String(answer.statusCode)} ${answer.headers['location']?.value ?? ''}`
    : answer.uri;
};

test.each([
  ['/', '/index.html'],
  ['/vinh-danh', '/vinh-danh/index.html'],
  ['/vinh-danh/', '/vinh-danh/index.html'],
  ['/vinh-danh/2026?trang=2', '/vinh-danh/2026/index.html'],
  ['/_astro/app.Bx1.js', '/_astro/app.Bx1.js'],
  ['/vinh-danh/2026.json', '/vinh-danh/2026.json'],
  ['/vinh-danh//', '/vinh-danh/index.html'],
])('%s is the file %s', (address, file) => {
  expect(outcome(address)).toBe(file);
});

describe('the search form', () => {
  test.each([
    ['Đặng Thị Hằng', '302 /tra-cuu/hang'],
    ['  Phước ', '302 /tra-cuu/phuoc'],
    ['Trần Quốc Đạt'.normalize('NFD'), '302 /tra-cuu/dat'],
    ['NGUYỄN TƯỜNG VY', '302 /tra-cuu/vy'],
    ['Đỗ Ý', '302 /tra-cuu/y'],
    ['<script>', '302 /tra-cuu/script'],
    ['../../lam-viec', '302 /tra-cuu/viec'],
  ])('sends %s to %s', (words, answer) => {
    expect(outcome(`/tra-cuu?q=${encodeURIComponent(words)}`)).toBe(answer);
  });

  test('reads the plus signs a form writes for spaces', () => {
    expect(outcome('/tra-cuu?q=Nguy%E1%BB%85n+Thu+H%C3%A0')).toBe('302 /tra-cuu/ha');
  });

  test('stays on the page when nothing that can be looked up was typed, or it cannot be decoded', () => {
    expect(
      ['?q=', '?q=%3F%3F', '?q=%E1%B', '?khac=1', ''].map((query) => outcome(`/tra-cuu${query}`)),
    ).toEqual(Array(5).fill('/tra-cuu/index.html'));
  });
});

describe('the verification form', () => {
  test('takes a code as it is copied from paper', () => {
    expect(outcome('/xac-minh?ma=ab2c-9xyz')).toBe('302 /xac-minh/AB2C9XYZ');
    expect(outcome('/xac-minh/?ma=+ab2c+9xyz+')).toBe('302 /xac-minh/AB2C9XYZ');
  });

  test('stays on the page when the code is empty', () => {
    expect(outcome('/xac-minh?ma=--')).toBe('/xac-minh/index.html');
  });
});

test('the function is below the 10 kB that CloudFront allows', () => {
  expect(statSync(viewerRequestFile).size).toBeLessThan(10_240);
});
