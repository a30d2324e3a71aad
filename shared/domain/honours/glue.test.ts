import { expect, test } from 'vitest';
import { gluedName, gluedText } from './glue.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '~');

test('A long name breaks between pairs counted from the end.', () => {
  expect(shown(gluedName('Nguyễn Tôn Nữ Khánh Tường'))).toBe('Nguyễn Tôn~Nữ Khánh~Tường');
  expect(shown(gluedName('Trần Thị Thuỷ Bích'))).toBe('Trần~Thị Thuỷ~Bích');
});

test('A short name of up to three words stays whole, a longer one keeps its last two together.', () => {
  expect(shown(gluedName('Phạm Thị Ánh'))).toBe('Phạm~Thị~Ánh');
  expect(shown(gluedName('Nguyễn Thị Ánh'))).toBe('Nguyễn Thị~Ánh');
});

test('No glued run is longer than a narrow column.', () => {
  expect(shown(gluedName('Nguyễnnnnn Thươngggggg Nghiêng'))).toBe('Nguyễnnnnn Thươngggggg Nghiêng');
});

test('Words of two syllables do not part, also before a comma or after a quotation mark.', () => {
  expect(shown(gluedText('Xây dựng mô hình, điển hình'))).toBe('Xây~dựng mô~hình, điển~hình');
  expect(shown(gluedText('“Cán bộ, công chức nói không với tiêu cực”'))).toBe(
    '“Cán~bộ, công~chức nói không với tiêu~cực”',
  );
});

test('Place names and announced figures do not part.', () => {
  expect(shown(gluedText('Bệnh viện Đa khoa khu vực Bến Thuỷ'))).toBe('Bệnh~viện Đa~khoa khu~vực Bến~Thuỷ');
  expect(shown(gluedText('Trường THPT Nguyễn Đổng Chi'))).toBe('Trường THPT Nguyễn~Đổng~Chi');
  expect(shown(gluedText('Công đoàn cơ sở Chi cục Văn thư – Lưu trữ'))).toBe(
    'Công~đoàn cơ~sở Chi~cục Văn~thư~– Lưu~trữ',
  );
  expect(shown(gluedText('Số 47/QĐ-LĐLĐ ngày 05 tháng 02 năm 2026'))).toBe(
    'Số~47/QĐ-LĐLĐ ngày~05 tháng~02 năm~2026',
  );
});

test('No line begins with a dash or a dot.', () => {
  expect(shown(gluedText('Ban Chính sách – Pháp luật'))).toBe('Ban~Chính~sách~– Pháp~luật');
  expect(shown(gluedText('Biểu dương của tỉnh · Năm 2026'))).toBe('Biểu dương của tỉnh~· Năm~2026');
});
