import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESEMBLANCE } from '../../data/resemblance.ts';
import { bandsOf, estimated, passagesOf, resemblance, shinglesOf, signatureOf } from './resemblance.ts';

const TEXT =
  'Niêm yết công khai, rút ngắn thời gian giải quyết ở mọi khâu có thể; được người dân đánh giá cao qua các đợt lấy ý kiến.';
const words = 'ánh bình công dân đồng giữ hạn khâu lắng mọi nghe phục quy rõ thời vụ việc xanh ý đúng'.split(
  ' ',
);
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 12, maxLength: 60 })
  .map((list) => list.join(' '));
const guess = (one: string, other: string) =>
  estimated(signatureOf(one, RESEMBLANCE), signatureOf(other, RESEMBLANCE));
const meet = (one: string, other: string): boolean => {
  const bands = bandsOf(signatureOf(other, RESEMBLANCE), RESEMBLANCE);
  return bandsOf(signatureOf(one, RESEMBLANCE), RESEMBLANCE).some((band) => bands.includes(band));
};

describe('the runs of a text', () => {
  test('know no case, marks or punctuation, and are the same for composed and decomposed letters.', () => {
    expect([...shinglesOf('Đúng hẹn, ĐÚNG người!', 3)]).toEqual(['dung hen dung', 'hen dung nguoi']);
    expect(shinglesOf(TEXT.normalize('NFD'), 3)).toEqual(shinglesOf(TEXT, 3));
  });

  test('of a text of fewer words are all its words, and of nothing none.', () => {
    expect([...shinglesOf('Đúng hẹn', 3)]).toEqual(['dung hen']);
    expect([...shinglesOf(' … ', 3)]).toEqual([]);
  });
});

describe('resemblance', () => {
  test('of any text with itself is 1, its signature is found by every band, and the order of two does not matter.', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect([resemblance(one, one, RESEMBLANCE), guess(one, one), meet(one, one)]).toEqual([1, 1, true]);
        expect(resemblance(one, other, RESEMBLANCE)).toBe(resemblance(other, one, RESEMBLANCE));
      }),
    );
  });

  test('of texts without a common word is 0, guessed or counted.', () => {
    const elsewhere = texts.map((text) => text.replaceAll(/\S+/g, (word) => `x${word}`));
    fc.assert(
      fc.property(texts, elsewhere, (one, other) => {
        expect([resemblance(one, other, RESEMBLANCE), guess(one, other)]).toEqual([0, 0]);
      }),
    );
  });

  test('is guessed from signatures within what 32 hashes allow, and without leaning to either side.', () => {
    const errors: number[] = [];
    const pairs = fc.tuple(texts, texts, fc.nat(60));
    for (const [one, other, kept] of fc.sample(pairs, { numRuns: 400, seed: 2026 })) {
      const mixed = [...one.split(' ').slice(0, kept), ...other.split(' ')].join(' ');
      errors.push(guess(one, mixed) - resemblance(one, mixed, RESEMBLANCE));
    }
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const square = errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length;
    // One hash is right or wrong by chance: of 32, the standard deviation is at most 0.5 / √32 = 0.088.
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.sqrt(square)).toBeLessThan(0.1);
  });

  test('of a text in which one word was changed stays near: no more than the runs around it are lost.', () => {
    fc.assert(
      fc.property(texts, fc.nat(59), (text, place) => {
        const list = text.split(' ');
        const edited = list.with(place % list.length, 'khác').join(' ');
        const runs = shinglesOf(text, RESEMBLANCE.words).size;
        expect(resemblance(text, edited, RESEMBLANCE)).toBeGreaterThanOrEqual(
          (runs - RESEMBLANCE.words) / (runs + RESEMBLANCE.words),
        );
      }),
    );
  });

  test('of copied texts with small edits is found by the bands.', () => {
    const copied = TEXT.replace('công khai', 'rõ ràng');
    expect([resemblance(TEXT, copied, RESEMBLANCE) > 0.6, meet(TEXT, copied)]).toEqual([true, true]);
    expect(meet(TEXT, 'Trồng thêm cây xanh trong khuôn viên, mỗi quý một buổi vệ sinh chung.')).toBe(false);
  });

  test('is not asked of texts too short to say anything of their own.', () => {
    expect([signatureOf('Đúng hẹn cả năm.', RESEMBLANCE), guess('Đúng hẹn', 'Đúng hẹn')]).toEqual([[], 0]);
  });
});

describe('passages', () => {
  const shown = (one: string, other: string) =>
    passagesOf(one, other, RESEMBLANCE).map((passage) => [
      one.slice(passage.one.start, passage.one.end),
      other.slice(passage.other.start, passage.other.end),
    ]);

  test('are shown as they stand in each text, with its own marks and punctuation.', () => {
    expect(shown('Năm qua: niêm yết công khai, đúng hẹn.', 'Đã NIÊM YẾT CÔNG KHAI; đúng hẹn cả năm')).toEqual(
      [['niêm yết công khai, đúng hẹn', 'NIÊM YẾT CÔNG KHAI; đúng hẹn']],
    );
  });

  test('of fewer words than the data say are left alone.', () => {
    expect(shown('Giữ công sở xanh', 'Giữ công sở sạch')).toEqual([]);
  });

  test('of a text with itself are the whole text, however it repeats itself.', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shown(text, text)).toEqual([[text, text]]);
      }),
    );
  });
});
