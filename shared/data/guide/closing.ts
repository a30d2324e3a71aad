import { dash, plain, section } from './section.ts';
import type { Section } from './section.ts';

/** Closing words, recipients and signature. */
export const closing: readonly Section[] = [
  section('closing', '', [
    plain(
      'Trên đây là Hướng dẫn tổ chức thực hiện Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực” gắn với Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”. Đề nghị các cấp công đoàn, các ban và đơn vị sự nghiệp trực thuộc Liên đoàn Lao động tỉnh khẩn trương triển khai thực hiện. Trong quá trình thực hiện, nếu có vướng mắc kịp thời báo cáo LĐLĐ tỉnh (qua Ban Chính sách – Pháp luật) để được hướng dẫn./.',
    ),
  ]),
  section('recipients', 'Nơi nhận:', [
    dash('Ban CSKTXH&TĐKT Tổng LĐ;'),
    dash('Ban Dân vận Tỉnh ủy;'),
    dash('Ủy ban MTTQVN tỉnh;'),
    dash('Văn phòng UBND tỉnh;'),
    dash('Ban TĐKT tỉnh;'),
    dash('TT LĐLĐ tỉnh;'),
    dash('Các Ban LĐLĐ tỉnh;'),
    dash('Các Công đoàn cấp trên trực tiếp cơ sở;'),
    dash('Lưu: VT, Ban CS-PL.'),
  ]),
  section('signature', '', [plain('TM. BAN THƯỜNG VỤ'), plain('PHÓ CHỦ TỊCH'), plain('(Đã ký)')]),
];
