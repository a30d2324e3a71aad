import type { Role } from '../domain/access/actor.ts';
import type { Stage } from '../domain/campaigns/calendar.ts';
import type { HappeningKind } from '../domain/events.ts';
import type { Task } from '../domain/reports/work.ts';

/** Vietnamese names of what the domain calls by English words; screens and sentences share them. */

const stages: Record<Stage, string> = {
  registration: 'Phát động, đăng ký',
  pacts: 'Ký giao ước',
  scoring: 'Tự chấm',
  review: 'Thẩm định',
  council: 'Hội đồng',
  publication: 'Công bố trên Bảng vàng',
};
export const STAGE_NAMES: Readonly<Record<string, string>> = stages;

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'policy-board': 'Ban Chính sách – Pháp luật',
  'standing-committee': 'Ban Thường vụ',
  'unit-officer': 'Cán bộ công đoàn',
  administration: 'Đại diện chính quyền',
  auditor: 'Kiểm tra, giám sát',
  'publicity-board': 'Ban Tuyên giáo',
  'inspection-office': 'Văn phòng Ủy ban Kiểm tra',
  'unit-head': 'Người đứng đầu công đoàn',
  'council-member': 'Ủy viên Hội đồng thi đua, khen thưởng',
};

/** The state of a sheet, a nomination or a decision as chips show it. */
export const STATE_NAMES: Readonly<Record<string, string>> = {
  draft: 'Bản nháp',
  submitted: 'Đã gửi',
  opined: 'Đã có ý kiến chính quyền',
  reviewed: 'Đã thẩm định',
  assessed: 'Đã đánh giá',
  proposed: 'Chờ ký',
  signed: 'Đã ký đủ',
  climbing: 'Đang chuyển cấp',
  'awaiting-council': 'Chờ Hội đồng',
  passed: 'Đạt',
  rejected: 'Không đạt',
  declined: 'Không đề nghị tiếp',
  recorded: 'Chờ công bố',
  published: 'Đã vinh danh',
  open: 'Đang mở',
  closed: 'Đã đóng',
  'awaiting-file': 'Đang chuẩn bị',
  checking: 'Đang kiểm tra',
  checked: 'Chờ xác nhận',
  running: 'Đang nhập',
  done: 'Đã nhập xong',
  cancelled: 'Đã dừng',
  failed: 'Không thực hiện được',
};

export const TASK_NAMES: Readonly<Record<Task, string>> = {
  'score-sheet': 'Chấm phiếu tập thể',
  'give-opinion': 'Cho ý kiến về phiếu tập thể',
  'review-sheet': 'Thẩm định phiếu tập thể',
  'sign-pact': 'Ký giao ước thi đua',
  'score-own-sheet': 'Người giữ mã tự chấm phiếu cá nhân',
  'assess-sheet': 'Đánh giá phiếu cá nhân',
  'forward-nomination': 'Cho ý kiến, chuyển đề nghị khen',
  'record-council-result': 'Ghi kết quả Hội đồng',
  'record-decision': 'Đưa vào quyết định',
  'publish-decision': 'Công bố quyết định',
};

/** What happened, as lists of changes tell it. */
export const HAPPENING_NAMES: Readonly<Record<HappeningKind, string>> = {
  'round-opened': 'Mở đợt',
  'round-closed': 'Đóng đợt',
  registered: 'Đăng ký thi đua',
  'pact-proposed': 'Lập giao ước',
  'pact-signed': 'Ký giao ước',
  'set-repointed': 'Sửa điểm của bộ tiêu chuẩn',
  'set-approved': 'Phê duyệt bộ tiêu chuẩn',
  'sheet-submitted': 'Gửi phiếu tập thể',
  'opinion-given': 'Chính quyền cho ý kiến',
  'sheet-reviewed': 'Cấp trên thẩm định',
  'individual-sheet-opened': 'Mở phiếu cá nhân',
  'individual-code-reissued': 'Cấp lại mã cá nhân',
  'individual-sheet-submitted': 'Gửi phiếu cá nhân',
  'individual-sheet-assessed': 'Đánh giá phiếu cá nhân',
  commended: 'Đơn vị khen',
  nominated: 'Lập đề nghị khen',
  'nomination-forwarded': 'Chuyển đề nghị lên cấp trên',
  'nomination-declined': 'Không đề nghị tiếp',
  'council-voted': 'Hội đồng bỏ phiếu',
  'decision-recorded': 'Vào sổ quyết định',
  'decision-published': 'Công bố quyết định',
  'person-entered': 'Thêm người',
  'person-changed': 'Đổi thông tin',
  'person-corrected': 'Sửa điều ghi sai',
  'person-transferred': 'Chuyển đơn vị',
  'person-left': 'Thôi tham gia',
  'change-taken-back': 'Hoàn lại thay đổi',
  'people-merged': 'Gộp hồ sơ',
  'people-separated': 'Tách lại hồ sơ đã gộp',
  'people-kept-apart': 'Xác nhận hai người khác nhau',
  'person-erased': 'Xóa dữ liệu cá nhân',
  appointed: 'Giao nhiệm vụ',
  'appointment-ended': 'Kết thúc nhiệm vụ',
  'appointment-lent': 'Ủy quyền',
  'appointment-handed-over': 'Bàn giao nhiệm vụ',
  'invitation-renewed': 'Cấp lại mã mời',
  'invitation-accepted': 'Nhận nhiệm vụ',
  'job-asked': 'Giao việc nền',
  'job-begun': 'Bắt đầu kiểm tra',
  'job-checked': 'Kiểm tra xong',
  'job-confirmed': 'Xác nhận thực hiện',
  'job-done': 'Thực hiện xong',
  'job-cancelled': 'Dừng lại',
  'job-failed': 'Không thực hiện được',
  'job-resumed': 'Làm tiếp',
  'unit-created': 'Thành lập đơn vị',
  'unit-amended': 'Thay đổi đơn vị',
  'unit-ended': 'Kết thúc hoạt động đơn vị',
  'unit-corrected': 'Đính chính dữ liệu đơn vị',
};
