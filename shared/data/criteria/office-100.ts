import { id } from '../../domain/kernel/ids.ts';
import type { CriteriaSetId } from '../../domain/kernel/ids.ts';
import type {
  Band,
  BandsItem,
  BonusItem,
  Deduction,
  Group,
  PointsItem,
  ProposedSet,
  Strand,
} from '../../domain/scoring/criteria.ts';
import { commonClassifications } from './classifications.ts';

const STEP = 0.5;

const line = (id: string, text: string, max: number, strand: Strand): PointsItem => ({
  kind: 'points',
  id,
  text,
  source: `Mẫu phiếu cơ quan, dòng ${id}`,
  strand,
  max,
  step: STEP,
});

const conduct: Group = {
  kind: 'group',
  id: 'I',
  title: 'Kỷ luật và nếp làm việc',
  source: 'Mẫu phiếu cơ quan, phần I',
  max: 20,
  children: [
    {
      kind: 'group',
      id: 'I.1',
      title: 'Phẩm chất và tác phong',
      source: 'Mẫu phiếu cơ quan, mục I.1',
      max: 6,
      children: [
        line('I.1.a', 'Nêu gương về pháp luật, nội quy và nếp sống', 2, 'campaign'),
        line('I.1.b', 'Làm việc hết lòng, ngay thẳng, không né việc', 2, 'movement'),
        line('I.1.c', 'Giữ tập thể thuận hòa, dân chủ', 2, 'movement'),
      ],
    },
    {
      kind: 'group',
      id: 'I.2',
      title: 'Ứng xử nơi công sở',
      source: 'Mẫu phiếu cơ quan, mục I.2',
      max: 14,
      children: [
        line('I.2.a', 'Nói năng nhã nhặn, ăn mặc chỉnh tề', 3, 'movement'),
        line('I.2.b', 'Đúng giờ, không bỏ phí giờ làm', 3, 'movement'),
        line('I.2.c', 'Mang thẻ; chỗ ngồi ngăn nắp', 2, 'movement'),
        line('I.2.d', 'Tiếp dân tử tế, không gây khó; giữ của chung', 2, 'campaign'),
        line('I.2.đ', 'Giữ tiếng tốt cho mình và cho cơ quan', 2, 'campaign'),
        line('I.2.e', 'Kín đáo việc công, phát ngôn cẩn trọng', 2, 'movement'),
      ],
    },
  ],
};

const leading: Group = {
  kind: 'group',
  id: 'II.1',
  title: 'Cách điều hành',
  source: 'Mẫu phiếu cơ quan, mục II.1',
  max: 20,
  children: [
    line('II.1.1', 'Nắm vững quy định, tham mưu có chất lượng', 2, 'movement'),
    line('II.1.2', 'Có kế hoạch rõ việc, rõ hạn', 2, 'movement'),
    line('II.1.3', 'Theo sát tiến độ, không sót việc, đúng quy trình', 2, 'movement'),
    line('II.1.4', 'Giao việc hợp lý, có chỉ dẫn', 2, 'movement'),
    line('II.1.5', 'Đôn đốc và gỡ vướng cho cấp dưới', 2, 'movement'),
    line('II.1.6', 'Gắn kết mọi người trong bộ phận', 2, 'movement'),
    line('II.1.7', 'Phối hợp tốt với bên ngoài', 2, 'movement'),
    line('II.1.8', 'Dùng thạo phần mềm công việc', 2, 'movement'),
    line('II.1.9', 'Văn bản đúng thể thức, xử lý hết và kịp hạn', 2, 'movement'),
    line('II.1.10', 'Chuẩn bị và chủ trì họp gọn, có kết luận', 2, 'movement'),
  ],
};

const band = (
  text: string,
  percent: readonly [from: number, to: number],
  points: readonly [from: number, to: number],
  toInclusive = false,
): Band => ({
  text,
  percent: { from: percent[0], to: percent[1], toInclusive },
  points: { from: points[0], to: points[1], toInclusive },
});

const workDone: BandsItem = {
  ...line('II.2', 'Việc được giao đã xong đúng hạn, đạt chất lượng', 50, 'movement'),
  kind: 'bands',
  bands: [
    band('Xong từ 90% đến 100% số việc', [90, 100], [45, 50], true),
    band('Xong từ 80% đến dưới 90% số việc', [80, 90], [40, 45]),
    band('Xong từ 70% đến dưới 80% số việc', [70, 80], [35, 40]),
    band('Xong dưới 70% số việc', [0, 70], [0, 35]),
  ],
};

const bonus: BonusItem = {
  ...line('III', 'Điểm thưởng cho sáng kiến, do thủ trưởng đơn vị quyết định', 10, 'movement'),
  kind: 'bonus',
  grounds: [
    'Đề xuất cách làm mới đã được cấp có thẩm quyền chấp thuận',
    'Làm tốt việc mới, việc khó và được lãnh đạo ghi nhận',
    'Cải tiến cách làm, hoặc gánh khối lượng việc lớn mà vẫn đạt chất lượng',
  ],
};

/** The model sheet names what is deducted for, not how much: the unit that uses the set fills the amounts in. */
const deductions = (appliesTo: string, texts: readonly string[]): readonly Deduction[] =>
  texts.map((text, index) => ({ id: `${appliesTo}.T${index + 1}`, appliesTo, text, amount: null }));

/**
 * A sheet of 100 points for people who lead a part of an office: nested groups, bands by percentage of work done, a bonus
 * with grounds, deductions with evidence. Structure and figures follow a sheet in use in a city office; the words are ours.
 */
export const officeSet: ProposedSet = {
  id: id<CriteriaSetId>('office-100'),
  title: 'Phiếu cá nhân 100 điểm dành cho người phụ trách bộ phận',
  subject: 'individual',
  total: 100,
  groups: [
    conduct,
    {
      kind: 'group',
      id: 'II',
      title: 'Kết quả công việc',
      source: 'Mẫu phiếu cơ quan, phần II',
      max: 70,
      children: [leading, workDone],
    },
    bonus,
  ],
  deductions: [
    ...deductions('I.2', [
      'Người dân phản ánh thái độ phục vụ, đã xác minh là đúng',
      'Vi phạm nếp sống công sở hoặc quy định trang phục',
      'Đến muộn, về sớm, vắng mặt không lý do',
      'Vắng họp, họp muộn hoặc không báo lại nội dung họp',
      'Quên thẻ khi làm việc',
      'Lời nói, việc làm gây mất uy tín',
      'Để lộ việc mật hoặc nói sai sự thật',
    ]),
    ...deductions('II.1', [
      'Văn bản tham mưu có sai sót sau khi ban hành',
      'Kế hoạch thiếu việc hoặc chưa hợp lý',
      'Người trong bộ phận còn việc chưa đạt',
      'Bỏ qua bước trong quy trình',
      'Giao việc không chỉ dẫn hoặc chậm gỡ vướng',
      'Không tự kiểm việc hằng ngày hoặc đánh giá tháng chậm',
      'Phối hợp kém, gây căng thẳng',
      'Chưa thạo phần mềm công việc',
      'Chuẩn bị họp sơ sài',
    ]),
    ...deductions('II.2', [
      'Trình cấp trên khi chưa báo lãnh đạo trực tiếp',
      'Việc theo kế hoạch hoặc việc phát sinh không xong',
      'Để đơn thư, hồ sơ của dân chậm trễ không lý do',
      'Báo cáo chậm làm ảnh hưởng kết quả chung',
      'Trường hợp khác, nêu rõ trong minh chứng',
    ]),
  ],
  classifications: commonClassifications,
  standing: { state: 'proposed' },
  source: {
    title: 'Cấu trúc theo một phiếu đánh giá 100 điểm của cơ quan hành chính; lời văn biên soạn lại',
    section: 'Mẫu phiếu cơ quan',
    confidence: 'secondary',
  },
};
