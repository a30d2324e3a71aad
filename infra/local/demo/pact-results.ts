import type { PromiseResult } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { Chance } from './chance.ts';
import { pactPromises } from './citations.ts';

type Told = { readonly kept: PromiseResult; readonly partly: PromiseResult };

const told = (kept: string, note: string, partly: string): Told => ({
  kept: { grade: 'kept', achieved: kept, note },
  partly: { grade: 'partly', achieved: partly },
});

const CONFERENCE = told(
  'Đã cùng đánh giá trước hội nghị, hai bên thống nhất từng điều.',
  'Biên bản ngày 12/11/2026',
  'Mới đánh giá ở từng bên, chưa họp chung.',
);

/** Whether the demo has a picture that shows it. */
export const isPictured = (result: PromiseResult): boolean => result === CONFERENCE.kept;

/** What became of each promise, kept or kept in part, in the order of `pactPromises`. */
const RESULTS: readonly Told[] = [
  told(
    'Không ai bị nhắc nhở về giờ giấc từ tháng 4; ba lần nhắc nhau về trang phục.',
    'Sổ trực của hai bên',
    'Đầu năm còn bốn lượt đến muộn, từ quý III không còn.',
  ),
  told(
    'Mọi việc chung được trả lời trong ngày làm việc sau, chậm nhất là 11 giờ.',
    'Sổ giao nhận việc chung năm 2026',
    'Ba việc trả lời chậm hai ngày vào đợt báo cáo cuối quý.',
  ),
  told(
    'Bốn buổi vệ sinh, trồng thêm 30 cây trong khuôn viên.',
    'Biên bản và ảnh của bốn buổi',
    'Ba trên bốn quý; quý III hoãn vì mưa bão.',
  ),
  told(
    'Năm lần góp ý trực tiếp, đều sửa ngay trong tuần.',
    'Biên bản họp chung hằng quý',
    'Có góp ý nhưng chưa ghi lại, chưa theo dõi việc sửa.',
  ),
  CONFERENCE,
  told(
    'Mười hai buổi chia sẻ, 40 tài liệu để chung cho hai bên.',
    'Danh mục tài liệu dùng chung',
    'Sáu buổi chia sẻ; tài liệu chưa để chung một nơi.',
  ),
];

const NOT_KEPT: PromiseResult = {
  grade: 'not-kept',
  achieved: 'Chưa làm được vì thiếu người phụ trách; chuyển sang năm 2027.',
};

/** How the promises of a pact were kept, most of them well. */
export const resultsOf = (promises: readonly string[], dice: Chance): readonly PromiseResult[] =>
  promises.map((promise) => {
    const known = RESULTS[pactPromises.findIndex((one) => one === promise)];
    if (!known || dice.happens(0.06)) return NOT_KEPT;
    return dice.happens(0.7) ? known.kept : known.partly;
  });
