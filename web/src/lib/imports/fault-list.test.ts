import { expect, test } from 'vitest';
import { faultList } from './fault-list.ts';

test('Faults become lines that Excel reads with their marks, a quotation mark inside a sentence included.', () => {
  expect(
    faultList([
      { row: 4, column: 'Họ và tên', message: 'Ô này còn trống. Hãy nhập.' },
      { row: 7, message: 'Không có đơn vị “"Tổ 1"”.' },
    ]),
  ).toBe(
    '\ufeff"Dòng","Cột","Cần sửa"\r\n"4","Họ và tên","Ô này còn trống. Hãy nhập."\r\n"7","","Không có đơn vị “""Tổ 1""”."\r\n',
  );
});
