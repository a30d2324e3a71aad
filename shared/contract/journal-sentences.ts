import type { SubjectOfEvidence } from '../domain/evidence/evidence-file.ts';
import type { Happening, HappeningKind } from '../domain/events.ts';
import type { AwardId, CriteriaSetId, PersonId, UnitId } from '../domain/kernel/ids.ts';
import type { JobTask } from '../domain/jobs/job.ts';
import { formatDay } from '../domain/kernel/day.ts';
import { ROLE_NAMES, STATE_NAMES } from './names.ts';
import { figure } from './figure.ts';

/** How the reader of a journal may call what an event names by identifier. */
export type NamesInJournal = {
  readonly unit: (unit: UnitId) => string;
  readonly person: (person: PersonId) => string;
  readonly award: (award: AwardId) => string;
  readonly set: (set: CriteriaSetId) => string;
  readonly grade: (grade: string) => string;
};

type Of<Kind extends HappeningKind> = Extract<Happening, { readonly kind: Kind }>;
type Sentences = { readonly [Kind in HappeningKind]: (said: Of<Kind>, names: NamesInJournal) => string };

const TRAITS: Readonly<Record<string, string>> = {
  name: 'tên',
  level: 'cấp',
  manager: 'đơn vị quản lý',
  territory: 'địa bàn',
  address: 'địa chỉ',
  header: 'cơ quan chủ quản trên văn bản',
  headTitle: 'chức danh người đứng đầu',
  counterpart: 'chính quyền cùng cấp',
  counterpartHeadTitle: 'chức danh thủ trưởng',
};
const ENDINGS = { dissolved: 'giải thể', merged: 'hợp nhất', divided: 'chia tách' };
const MENDS = { restate: 'ghi lại cho đúng', cancel: 'bỏ điều ghi nhầm', reopen: 'mở lại' };

const TASKS_OF_JOBS: Readonly<Record<JobTask, string>> = {
  'import-people': 'tệp danh sách người tham gia',
  'import-units': 'tệp danh sách đơn vị',
  'import-honours': 'tệp danh sách được khen',
  'import-sheets': 'sổ phiếu cá nhân',
};

const points = (total: number) => `${figure(total)} điểm`;
const list = (items: readonly string[]) => items.join(', ');
const some = (lead: string, items: readonly string[]) => (items.length > 0 ? `${lead} ${list(items)}` : '');

type Appointed = Of<'appointed' | 'appointment-ended' | 'appointment-lent' | 'invitation-renewed'>;
const office = ({ role, unit }: Pick<Appointed, 'role' | 'unit'>, names: NamesInJournal) =>
  `“${ROLE_NAMES[role]}” tại ${names.unit(unit)}`;
const term = ({ from, until }: Pick<Appointed, 'from' | 'until'>) =>
  until === undefined ? `từ ${formatDay(from)}` : `từ ${formatDay(from)} đến trước ${formatDay(until)}`;

type Nominated = Of<'nominated' | 'nomination-forwarded' | 'nomination-declined' | 'council-voted'>;
const nominee = ({ nominee: who, unit, award }: Nominated, names: NamesInJournal) =>
  `${names.award(award)} cho ${who.kind === 'person' ? `${names.person(who.person)}, ${names.unit(unit)}` : `tập thể ${names.unit(unit)}`}`;

type Sheet = Of<'individual-sheet-opened' | 'individual-sheet-submitted' | 'individual-sheet-assessed'>;
const owner = ({ person, unit }: Pick<Sheet, 'person' | 'unit'>, names: NamesInJournal) =>
  `${names.person(person)}, ${names.unit(unit)}`;

type Pact = Of<'pact-proposed' | 'pact-signed'>;
const pact = ({ parties, waitingFor }: Pact, names: NamesInJournal) =>
  `giao ước thi đua của ${list(parties.map(names.unit))}; ${waitingFor.length === 0 ? 'đã ký đủ' : `còn chờ ${list(waitingFor.map(names.unit))} ký`}`;

type Assessed = Of<'pact-assessed' | 'pact-agreed' | 'pact-disputed'>;
const results = ({ parties, grades, waitingFor }: Assessed, names: NamesInJournal) =>
  [
    `giao ước thi đua của ${list(parties.map(names.unit))}: ${list(
      Object.entries(grades).map(([grade, count]) => `${count} điều “${names.grade(grade)}”`),
    )}`,
    ...(waitingFor.length > 0 ? [`còn chờ ${list(waitingFor.map(names.unit))}`] : []),
  ].join('; ');

const evidenceOf = (subject: SubjectOfEvidence, names: NamesInJournal) => {
  const { unit, person, pact: ofPact } = subject;
  if (ofPact !== undefined) return `giao ước thi đua của ${list(subject.parties.map(names.unit))}`;
  return person === undefined
    ? `phiếu tập thể của ${names.unit(unit)}`
    : `phiếu của ${owner({ person, unit }, names)}`;
};

type Job = Of<'job-asked'>;
const job = ({ task, unit }: Pick<Job, 'task' | 'unit'>, names: NamesInJournal) =>
  `${TASKS_OF_JOBS[task]} của ${names.unit(unit)}`;

/** What was done, as a journal tells it after the name of whoever did it. A kind without a sentence does not compile. */
const sentences: Sentences = {
  'round-opened': ({ year, criteria }) =>
    `Mở đợt thi đua năm ${year} với ${criteria.length} bộ tiêu chuẩn được chốt.`,
  'round-closed': ({ year }) => `Đóng đợt thi đua năm ${year}.`,
  registered: ({ unit }, names) => `Đăng ký thi đua cho ${names.unit(unit)}.`,
  'pact-proposed': (said, names) => `Lập ${pact(said, names)}.`,
  'pact-signed': (said, names) => `Ký ${pact(said, names)}.`,
  'pact-assessed': (said, names) => `Thay mặt ${names.unit(said.at)}, nêu kết quả ${results(said, names)}.`,
  'pact-agreed': (said, names) =>
    `Thay mặt ${names.unit(said.at)}, thống nhất kết quả ${results(said, names)}.`,
  'pact-disputed': (said, names) =>
    `Thay mặt ${names.unit(said.at)}, không thống nhất kết quả ${results(said, names)}.`,
  'set-proposed': ({ set, from }, names) =>
    from
      ? `Lập bộ tiêu chuẩn “${names.set(set)}” từ bộ “${names.set(from.set)}”, bản ${from.version}.`
      : `Lập bộ tiêu chuẩn “${names.set(set)}”.`,
  'set-rewritten': ({ set }, names) => `Sửa bộ tiêu chuẩn “${names.set(set)}”.`,
  'set-approved': ({ set }, names) => `Phê duyệt bộ tiêu chuẩn “${names.set(set)}”.`,
  'sheet-submitted': ({ unit, total, submission, late }, names) =>
    `Gửi phiếu tập thể của ${names.unit(unit)}${submission > 1 ? `, lần ${submission}` : ''}, tự chấm ${points(total)}${late ? ' (gửi muộn, trong thời gian nhận thêm sau hạn)' : ''}.`,
  'sheet-withdrawn': ({ unit }, names) => `Rút phiếu tập thể của ${names.unit(unit)} để sửa.`,
  'opinion-given': ({ unit, at }, names) =>
    `Cho ý kiến của chính quyền về phiếu tập thể của ${names.unit(unit)}; phiếu chờ ${names.unit(at)} thẩm định.`,
  'sheet-reviewed': ({ unit, total }, names) =>
    `Thẩm định phiếu tập thể của ${names.unit(unit)}: ${points(total)}.`,
  'review-begun': ({ unit }, names) => `Bắt đầu thẩm định phiếu tập thể của ${names.unit(unit)}.`,
  'sheet-returned': ({ unit, until }, names) =>
    `Trả lại phiếu tập thể của ${names.unit(unit)} để sửa; hạn gửi lại ${formatDay(until)}.`,
  'sheet-appealed': ({ unit, at, lines }, names) =>
    `Kiến nghị về kết quả thẩm định phiếu tập thể của ${names.unit(unit)}, ${lines} dòng; chờ ${names.unit(at)} trả lời.`,
  'appeal-answered': ({ unit, total }, names) =>
    `Trả lời kiến nghị về phiếu tập thể của ${names.unit(unit)}: ${points(total)}.`,
  'result-accepted': ({ unit, total }, names) =>
    `Đồng ý với kết quả thẩm định phiếu tập thể của ${names.unit(unit)}: ${points(total)}.`,
  'sheet-finalised': ({ unit, total }, names) =>
    `Chốt kết quả cuối cùng phiếu tập thể của ${names.unit(unit)}: ${points(total)}.`,
  'deadline-extended': ({ unit, until }, names) =>
    `Gia hạn gửi phiếu cho ${names.unit(unit)} đến hết ${formatDay(until)}.`,
  'sheet-looked-again': ({ unit, level, total }, names) =>
    `Thẩm định lại phiếu tập thể của ${names.unit(unit)} ở ${names.unit(level)}: ${points(total)}.`,
  'reviewers-assigned': ({ unit, reviewers }, names) =>
    reviewers === 0
      ? `Bỏ tổ thẩm định phiếu tập thể của ${names.unit(unit)}.`
      : `Phân công ${reviewers} người thẩm định phiếu tập thể của ${names.unit(unit)}.`,
  'part-assigned': ({ unit, at, underReview }, names) =>
    `Giao một người của ${names.unit(at)} chấm phiếu tập thể của ${names.unit(unit)}${underReview ? '' : ' khi bắt đầu thẩm định'}.`,
  'part-released': ({ unit, at }, names) =>
    `Thôi giao một người của ${names.unit(at)} chấm phiếu tập thể của ${names.unit(unit)}.`,
  'part-paused': ({ unit, at }, names) =>
    `Tạm dừng phần chấm của một người của ${names.unit(at)}, vì phiếu tập thể của ${names.unit(unit)} được trả lại để sửa.`,
  'part-given': ({ unit }, names) => `Gửi phần chấm của mình cho phiếu tập thể của ${names.unit(unit)}.`,
  'part-abstained': ({ unit }, names) =>
    `Không tham gia chấm phiếu tập thể của ${names.unit(unit)}, đã ghi lý do.`,
  'part-withdrawn': ({ unit }, names) =>
    `Rút phần chấm của mình cho phiếu tập thể của ${names.unit(unit)} về sửa.`,
  'individual-sheet-opened': (said, names) => `Mở phiếu và cấp mã cá nhân cho ${owner(said, names)}.`,
  'individual-code-reissued': (said, names) => `Cấp mã cá nhân mới cho ${owner(said, names)}.`,
  'individual-sheet-submitted': (said, names) =>
    `Gửi phiếu cá nhân của ${owner(said, names)}, tự chấm ${points(said.total)}.`,
  'individual-sheet-assessed': (said, names) =>
    `Đánh giá phiếu cá nhân của ${owner(said, names)}: ${points(said.total)} (việc trong nội bộ đơn vị).`,
  'individual-sheet-entered': (said, names) =>
    `Nhập phiếu cá nhân của ${owner(said, names)} từ sổ của đơn vị: ${points(said.total)}.`,
  'paper-sheet-entered': (said, names) =>
    `Nhập phiếu cá nhân của ${owner(said, names)} từ phiếu giấy: ${points(said.total)}.`,
  'person-reminded': (said, names) =>
    `Nhắc ${owner(said, names)} gửi phiếu cá nhân trước hết ngày ${formatDay(said.until)}, lần thứ ${figure(said.times)}.`,
  'individual-sheet-withdrawn': (said, names) => `Rút phiếu cá nhân của ${owner(said, names)} về sửa.`,
  'assessment-questioned': (said, names) =>
    `Đề nghị xem lại kết quả đánh giá phiếu cá nhân của ${owner(said, names)}, đang là ${points(said.total)}.`,
  'question-answered': (said, names) =>
    `Trả lời đề nghị xem lại phiếu cá nhân của ${owner(said, names)}: ${points(said.total)} (việc trong nội bộ đơn vị).`,
  commended: (said, names) => `Ghi quyết định khen ${owner(said, names)}: ${names.award(said.award)}.`,
  nominated: (said, names) => `Lập đề nghị ${nominee(said, names)}; chờ ${names.unit(said.at)}.`,
  'nomination-forwarded': (said, names) =>
    `Chuyển đề nghị ${nominee(said, names)}; chờ ${names.unit(said.at)}.`,
  'nomination-declined': (said, names) => `Không đề nghị tiếp ${nominee(said, names)}.`,
  'council-voted': (said, names) =>
    `Ghi kết quả Hội đồng về ${nominee(said, names)}: ${STATE_NAMES[said.state] ?? said.state}.`,
  'decision-recorded': ({ names: count }) => `Vào sổ một quyết định khen thưởng, ${count} tên.`,
  'decision-published': ({ names: count }) => `Công bố một quyết định khen thưởng, ${count} tên.`,
  'person-entered': (said, names) => `Thêm ${owner(said, names)}, từ ${formatDay(said.from)}.`,
  'person-changed': (said, names) => `Đổi thông tin của ${owner(said, names)}, từ ${formatDay(said.from)}.`,
  'person-corrected': (said, names) =>
    `Sửa điều ghi sai của ${owner(said, names)}, tính từ ${formatDay(said.from)}.`,
  'person-transferred': ({ person, unit, left, from }, names) =>
    `Chuyển ${names.person(person)} từ ${names.unit(left)} sang ${names.unit(unit)}, từ ${formatDay(from)}.`,
  'person-left': (said, names) => `Cho ${owner(said, names)} thôi tham gia, từ ${formatDay(said.from)}.`,
  'change-taken-back': (said, names) => `Hoàn lại thay đổi gần nhất của ${owner(said, names)}.`,
  'people-merged': (said, names) => `Gộp hồ sơ ${names.person(said.other)} vào hồ sơ ${owner(said, names)}.`,
  'people-separated': (said, names) =>
    `Tách hồ sơ ${names.person(said.other)} khỏi hồ sơ ${owner(said, names)}.`,
  'people-kept-apart': (said, names) =>
    `Xác nhận ${names.person(said.other)} và ${owner(said, names)} là hai người khác nhau.`,
  'person-erased': (said, names) =>
    `Xóa dữ liệu cá nhân của ${owner(said, names)}, theo yêu cầu ngày ${formatDay(said.askedOn)}.`,
  appointed: (said, names) => `Giao nhiệm vụ ${office(said, names)}, ${term(said)}.`,
  'appointment-ended': (said, names) => `Kết thúc nhiệm vụ ${office(said, names)}, ${term(said)}.`,
  'appointment-lent': (said, names) => `Ủy quyền nhiệm vụ ${office(said, names)}, ${term(said)}.`,
  'appointment-handed-over': (said, names) =>
    `Bàn giao nhiệm vụ ${office(said, names)} cho người kế nhiệm; người cũ giữ ${term(said)}.`,
  'invitation-renewed': (said, names) => `Cấp lại mã mời cho nhiệm vụ ${office(said, names)}.`,
  'invitation-accepted': (said, names) => `Nhận nhiệm vụ ${office(said, names)}, ${term(said)}.`,
  'evidence-announced': (said, names) => `Gửi một tệp minh chứng cho ${evidenceOf(said, names)}.`,
  'evidence-quarantined': (said, names) =>
    `Giữ một tệp minh chứng của ${evidenceOf(said, names)} để kiểm tra mã độc.`,
  'evidence-cleared': (said, names) => `Nhận một tệp minh chứng sạch cho ${evidenceOf(said, names)}.`,
  'evidence-refused': (said, names) => `Không nhận một tệp minh chứng của ${evidenceOf(said, names)}.`,
  'evidence-removed': (said, names) => `Xóa một tệp minh chứng không dùng của ${evidenceOf(said, names)}.`,
  'job-asked': (said, names) => `Báo trước ${job(said, names)}.`,
  'job-begun': (said, names) => `Bắt đầu kiểm tra thử ${job(said, names)}.`,
  'job-checked': (said, names) => `Kiểm tra thử xong ${job(said, names)}.`,
  'job-confirmed': (said, names) => `Xác nhận ghi ${job(said, names)}.`,
  'job-done': (said, names) => `Ghi xong ${job(said, names)}: thêm ${figure(said.made.fresh)} dòng.`,
  'job-cancelled': (said, names) => `Dừng ${job(said, names)}.`,
  'job-failed': (said, names) => `Không thực hiện được ${job(said, names)}.`,
  'job-resumed': (said, names) => `Làm tiếp ${job(said, names)}.`,
  'unit-created': ({ unit, from, predecessors }, names) =>
    `Thành lập ${names.unit(unit)} từ ${formatDay(from)}${some(', tiếp nhận', predecessors.map(names.unit))}.`,
  'unit-amended': ({ unit, from, traits, predecessors }, names) =>
    `Thay đổi ${names.unit(unit)} từ ${formatDay(from)}${some(
      ':',
      traits.map((trait) => TRAITS[trait] ?? trait),
    )}${some('; tiếp nhận', predecessors.map(names.unit))}.`,
  'unit-ended': ({ unit, on, how, successors }, names) =>
    `Kết thúc hoạt động ${names.unit(unit)} từ ${formatDay(on)} (${ENDINGS[how]})${some('; tiếp nhận:', successors.map(names.unit))}.`,
  'unit-corrected': ({ unit, fact, how }, names) =>
    `Đính chính dữ liệu của ${names.unit(unit)} ghi từ ${formatDay(fact)}: ${MENDS[how]}.`,
  'cluster-formed': ({ from, joined }, names) =>
    `Lập cụm, khối thi đua từ ${formatDay(from)}${some(', gồm', joined.map(names.unit))}.`,
  'cluster-members-changed': ({ from, joined, leaving }, names) =>
    `Thay đổi thành viên cụm, khối từ ${formatDay(from)}${some('; thêm', joined.map(names.unit))}${some('; thôi', leaving.map(names.unit))}.`,
  'cluster-head-set': ({ head, from, until }, names) =>
    `Giao ${names.unit(head)} làm đơn vị trưởng cụm, khối từ ${formatDay(from)} đến trước ${formatDay(until)}.`,
  'cluster-ended': ({ on }) => `Kết thúc cụm, khối thi đua từ ${formatDay(on)}.`,
};

/** What an event says, in Vietnamese, by names that its reader may see. */
export function journalSentence(said: Happening, names: NamesInJournal): string {
  const sentence = sentences[said.kind] as (said: Happening, names: NamesInJournal) => string;
  return sentence(said, names);
}
