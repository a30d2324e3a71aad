import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fiveNos } from './five-nos.ts';
import { guide, guideSection } from './guide.ts';
import { printedText } from './printed.ts';
import { standingAlone } from './section.ts';
import { slips } from './slips.ts';

/** Of the signed text in NFC, lines trimmed, empty lines dropped, joined by line feeds. See docs/transcription.md. */
const SIGNED_TEXT = 'ca13f3c22363176049484eebdda76038457716fa67b9f16eed176c1576b17173';

const paragraphOf = (slip: (typeof slips)[number]) =>
  guideSection(slip.section).paragraphs[slip.paragraph - 1]?.text ?? '';

describe('the guide', () => {
  it('is the signed text, word for word, once its mended slips are put back', () => {
    const digest = createHash('sha256').update(printedText(guide, slips)).digest('hex');
    expect(digest).toBe(SIGNED_TEXT);
  });

  it('shows each mended slip exactly once and prints it nowhere', () => {
    for (const slip of slips) {
      expect(paragraphOf(slip).split(slip.shown)).toHaveLength(2);
      expect(paragraphOf(slip)).not.toContain(slip.printed);
    }
  });

  it('mends nine slips and no more', () => {
    expect(slips.map(({ section, paragraph }) => `${section}/${paragraph}`)).toEqual([
      'preamble/1',
      'I.2/1',
      'III.1.2.1/3',
      'IV.1/3',
      'IV.3/1',
      'V.1/5',
      'V.1/7',
      'V.3/1',
      'recipients/7',
    ]);
  });

  it('has every section of the page, each number once', () => {
    const numbers = guide.map((section) => section.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => /^[IV]+$/.test(number))).toEqual(['I', 'II', 'III', 'IV', 'V']);
  });

  it('counts five, five and four standards for collectives, five and five for individuals', () => {
    const counts = ['III.1.1.1', 'III.1.1.2', 'III.1.1.3', 'III.1.2.1', 'III.1.2.2'].map(
      (number) => guideSection(number).paragraphs.length,
    );
    expect(counts).toEqual([5, 5, 4, 5, 5]);
  });

  it('gives the contents II.1.1, II.2.1 and II.2.2 as one paragraph beside their heading', () => {
    const contents = ['II.1.1', 'II.2.1', 'II.2.2'].map((number) => guideSection(number).paragraphs);
    expect(contents).toEqual([
      [
        {
          number: 1,
          kind: 'runIn',
          text: 'Tích cực, chủ động cải cách hành chính, phục vụ nhân dân, ngăn ngừa các hành vi tiêu cực.',
        },
      ],
      [{ number: 1, kind: 'runIn', text: 'Xây dựng cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp.' }],
      [{ number: 1, kind: 'runIn', text: 'Thực hiện kỷ cương, trách nhiệm, tận tụy, chuyên nghiệp.' }],
    ]);
  });

  it('names the five "không", each able to stand alone', () => {
    expect(fiveNos).toEqual([
      {
        number: 1,
        source: 'II.1.2, gạch đầu dòng 1',
        text: 'Không cửa quyền, hách dịch, gây khó khăn, phiền hà',
      },
      { number: 2, source: 'II.1.2, gạch đầu dòng 2', text: 'Không quan liêu, vô cảm, vô trách nhiệm' },
      { number: 3, source: 'II.1.2, gạch đầu dòng 3', text: 'Không tham nhũng, lãng phí, lợi ích nhóm' },
      { number: 4, source: 'II.1.2, gạch đầu dòng 4', text: 'Không xu nịnh, chạy chọt, gian dối' },
      {
        number: 5,
        source: 'II.1.2, gạch đầu dòng 5',
        text: 'Không lợi dụng chức vụ, quyền hạn trong thực thi công vụ',
      },
    ]);
  });

  it('keeps all text in composed Vietnamese letters', () => {
    const texts = [
      ...guide.flatMap((section) => [section.heading, ...section.paragraphs.map(({ text }) => text)]),
      ...slips.flatMap(({ printed, shown, why }) => [printed, shown, why]),
    ];
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('drops the mark that ends a list line only when the line stands alone', () => {
    expect(standingAlone('Một số tiêu chuẩn chung:')).toBe('Một số tiêu chuẩn chung');
    expect(standingAlone('Không xu nịnh')).toBe('Không xu nịnh');
  });

  it('refuses to name a section the guide does not have', () => {
    expect(() => guideSection('VI')).toThrow('the guide has no section VI');
  });
});
