import { expect, test } from 'vitest';
import { isFromOldFont } from './old-font.ts';

const VIETNAMESE = [
  'Nguyễn Thị Yến',
  'Đặng Hữu Cường',
  'Huỳnh Đỗ Uyển Đình',
  'Lò Văn Ẩn',
  'Trần Ngọc Ánh',
  'Y Blôk Êban',
  'H’Hen Niê',
  'Phạm Thuý Hoà',
  'Quàng Thị Quý',
  'Võ Hoàng Yến',
  'NGUYỄN THỊ ÁI',
  'Ông Ích Khiêm',
  'Âu Dương Phong',
  'Uông Thuỳ Loan',
  'Công đoàn Xã “Hoà Phú”',
  'HỘI ĐỒNG XÃ”',
  'Công ty TNHH Würth Việt Nam',
  'Công ty Schäfer',
  'Citroën',
  'Nestlé',
  'L’Oréal',
  'Phòng 30 m²',
  '25 °C',
  '± 5',
  '«Văn hóa» công sở',
  'Tổ số 3 · Khối 5',
  'Panasonic® Việt Nam',
  '½ ngày',
  'Bùi Xuân Huấn',
  'Trường THPT Nguyễn Huệ',
  'Ngô Bảo Khuê',
  'Giàng A Páo',
  'Thào Mí Sính',
  'Đoàn Kết – Đổi mới',
  'a/ã',
  'Tây Nguyên',
  'Khuất Quang Huy',
  'Lưu Trường Khoái',
];

/** The same names as files of old fonts, or files decoded by the wrong table, show them. */
const OLD = [
  'NguyÔn ThÞ YÕn',
  'TrÇn V¨n Hoµng',
  '§inh C«ng M¹nh',
  'Ph¹m ThÞ Lª',
  '®iÖn lùc',
  'V­¬ng §¨ng',
  'Lª V¨n B»ng',
  'Nguyeãn Vaên An',
  'Traàn Thò Haø',
  'Leâ Vaên Beù',
  'Nguyá»…n VÄƒn Nam',
  'Äáº·ng Há»¯u',
  'TrÆ°á»ng THPT',
];

test('names as Vietnam, its peoples and its companies write them are let through', () => {
  expect(VIETNAMESE.map((name) => name.normalize('NFC')).filter(isFromOldFont)).toEqual([]);
});

test('names from old fonts and wrong tables are noticed', () => {
  expect(OLD.filter((name) => !isFromOldFont(name))).toEqual([]);
});
