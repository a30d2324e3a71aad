import type { Chance } from './chance.ts';

// Pools of single words: every full name is a throw of chance, and no person stands behind one.
const list = (text: string): readonly string[] => text.normalize('NFC').trim().split(/\s+/);

const FAMILIES = list(`
  Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Hoàng Huỳnh Phan Vũ Võ Đặng Đặng
  Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Cao Phùng Tạ Thái Tô Trương Hà Lương Châu Kiều Từ Ông Ưng Âu
  Đào Đàm Nghiêm Quách Doãn Khuất Thạch Viên Uông`);
const COMPOUND_FAMILIES = [
  'Huỳnh Đỗ',
  'Vũ Đỗ',
  'Lê Đặng',
  'Trần Ngô',
  'Phan Hoàng',
  'Đỗ Hoàng',
  'Nguyễn Lê',
  'Đặng Vũ',
];

const MEN =
  list(`Văn Văn Văn Văn Hữu Đức Quang Quốc Minh Xuân Đình Công Thế Bá Trọng Gia Mạnh Tiến Anh Viết Phúc
  Sỹ Duy Ngọc Khắc Trung Thành Đăng Việt Hoài`);
const WOMEN =
  list(`Thị Thị Thị Thị Thị Thị Ngọc Thu Thanh Bích Mỹ Kim Phương Minh Hồng Diệu Khánh Tuyết Quỳnh Ái
  Hoài Như Uyển Ánh Bảo Cẩm`);
const MEN_GIVEN = list(`
  An Ân Ẩn Anh Ánh Ấn Bách Bằng Bình Bảo Cảnh Chiến Chương Cường Danh Dũng Dương Duẩn Đại Đạt Điền Đình Đông Đức
  Giang Hải Hậu Hiếu Hiệp Hoàn Hòa Hùng Huy Hưng Hưởng Hữu Khải Khánh Khiêm Khoa Khương Kiên Kỳ Lâm Lân Lộc Long
  Lượng Lực Mạnh Minh Nam Nghĩa Nguyên Nhân Nhật Nhượng Ninh Ổn Phát Phong Phú Phúc Phương Quân Quang Quý Quyết
  Quyền Sáng Sơn Sỹ Tài Tâm Tân Tấn Thái Thắng Thạch Thành Thể Thiện Thịnh Thọ Thuận Thuần Thức Tiến Tiệp Tín
  Toàn Trí Triển Trọng Trung Trường Trưởng Tú Tuân Tuấn Tùng Tường Tỵ Uy Ước Văn Vịnh Việt Vĩnh Vũ Vượng Xuân Ý`);
const WOMEN_GIVEN = list(`
  Ái An Anh Ánh Ân Bích Bình Châm Chi Cúc Dịu Diệp Diễm Dung Duyên Đan Đào Điệp Đoan Đông Êm Giang Gấm Hà Hạnh
  Hằng Hảo Hiền Hiếu Hoa Hòa Hoài Hoàn Hồng Huệ Huế Huyền Hương Hường Khánh Khuê Lam Lan Lài Liên Liễu Linh Loan
  Lụa Lương Lý Mai Mận Mến Minh Mơ My Mỹ Na Nga Ngà Ngân Nghĩa Ngọc Nguyệt Nhàn Nhạn Nhi Nhung Nụ Oanh Ơn Phúc
  Phượng Phương Quế Quỳnh Quyên Sen Sương Tâm Thắm Thanh Thảo Thêu Thi Thoa Thơm Thu Thúy Thủy Thư Thương Tiên
  Tình Trà Trang Trâm Trinh Trúc Tuyến Tuyết Tươi Uyên Ửng Vân Vi Vui Vy Xoan Xuân Xuyến Ý Yên Yến`);
const DOUBLE_GIVEN = list(`Bảo_Ngọc Khánh_Tường Uyển_Đình Thùy_Dương Thúy_Ngần Minh_Ước Kiều_Oanh Phương_Liễu
  Hồng_Gấm Mỹ_Hiền Thủy_Tiên Hải_Âu Đoan_Trang Cẩm_Ơn Hoài_Ân Đông_Ân Ngọc_Ánh Quỳnh_Ưng`).map((pair) =>
  pair.replace('_', ' '),
);

type Custom = {
  readonly families: readonly string[];
  readonly given: readonly string[];
  readonly middle: readonly string[];
};
const THAI: Custom = {
  families: list('Lò Lò Quàng Quàng Cà Lường Vi Tòng Lèo Hà Cầm Bạc'),
  given: list('Ẩn Ắng Dính Ẻn Hương Inh Khặm Lả Ngoan Ọi Panh Pỏm Phanh Sương Thưởng Ưởng Xôm Yêu Ứng Ơn'),
  middle: list('Văn Văn Thị Thị'),
};
const HMONG: Custom = {
  families: list('Vừ Vừ Giàng Thào Sùng Lầu Mùa Hờ Cứ Ly'),
  given: list('Chính Chớ Dua Lử Mỷ Nếnh Páo Pó Sính Súa Tếnh Vàng Xía Ư'),
  middle: list('A A Bá Thị Thị'),
};
const TAY: Custom = {
  families: list('Nông Nông Hoàng Lý Đàm Triệu Hứa Lục Ma'),
  given: list('Ất Bội Chuyên Đẳng Êm Ích Lợi Lương Nghiệp Nình Phấn Sầm Slao Thim Ưu'),
  middle: list('Văn Ích Thị Thị'),
};
const EDE = {
  women: list("H'Nhuận H'Ơn H'Wê H'Linh H'Mơ H'Đa H'Blơng"),
  men: list('Y-Thắng Y-Ơn Y-Bhiông Y-Đhăm Y-Êban Y-Khuê Y-Sơn Y-Wăm'),
  families: list('Niê Niê Byă Êban Mlô Kbuôr Knul Hđơk'),
};

/** How often the customs of mountain peoples are met, in a place. What is left follows the lowland custom. */
export type Mixture = {
  readonly thai: number;
  readonly hmong: number;
  readonly tay: number;
  readonly ede: number;
};

/** A full name made of invented combinations, no word twice. */
export function fullName(dice: Chance, mixture: Mixture): string {
  const name = thrownName(dice, mixture);
  const words = name.split(' ');
  return new Set(words).size === words.length ? name : fullName(dice, mixture);
}

function thrownName(dice: Chance, { thai, hmong, tay, ede }: Mixture): string {
  const custom = dice.next();
  if (custom < thai) return threePart(dice, THAI);
  if (custom < thai + hmong) return threePart(dice, HMONG);
  if (custom < thai + hmong + tay) return threePart(dice, TAY);
  if (custom < thai + hmong + tay + ede) return edeName(dice);
  const woman = dice.happens(0.58);
  const family = dice.happens(0.04) ? dice.pick(COMPOUND_FAMILIES) : dice.pick(FAMILIES);
  if (woman && dice.happens(0.07)) return `${family} Thị ${dice.pick(DOUBLE_GIVEN)}`;
  const middle = dice.pick(woman ? WOMEN : MEN);
  const second = woman && middle === 'Thị' && dice.happens(0.35) ? ` ${dice.pick(WOMEN.slice(6))}` : '';
  return `${family} ${middle}${second} ${dice.pick(woman ? WOMEN_GIVEN : MEN_GIVEN)}`;
}

const threePart = (dice: Chance, { families, middle, given }: Custom): string =>
  `${dice.pick(families)} ${dice.pick(middle)} ${dice.pick(given)}`;

const edeName = (dice: Chance): string =>
  `${dice.pick(dice.happens(0.6) ? EDE.women : EDE.men).replace('-', ' ')} ${dice.pick(EDE.families)}`;
