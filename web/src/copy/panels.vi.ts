import { figure } from '@bang-vang/shared/contract/figure.ts';

/** Words of several people reviewing one sheet. */
export const PANELS = {
  title: 'Tổ thẩm định',
  states: { open: 'Chưa gửi', given: 'Đã gửi', abstained: 'Không tham gia' },
  standing: (given: number, abstained: number, asked: number) =>
    `${given + abstained} trên ${asked} người đã xong${abstained > 0 ? `, trong đó ${abstained} người không tham gia` : ''}.`,
  blind: 'Điểm và lý do của từng người chỉ hiện khi mọi người trong tổ đã gửi hoặc không tham gia.',
  nobody: 'Phiếu này chưa có tổ thẩm định; công đoàn cấp trên tự thẩm định.',
  notYet: 'Công đoàn cấp trên chưa bắt đầu thẩm định phiếu này. Hãy quay lại sau.',
  notYours: 'Bạn không được phân công chấm phiếu này.',
  toPanel: 'Xem tổ thẩm định',
  hasPanel: 'Phiếu này có tổ thẩm định: từng người chấm riêng, sau đó bạn chốt kết quả tổng hợp.',
  toSheet: 'Xem phiếu',
  back: 'Về danh sách',

  mine: 'Phiếu bạn được phân công chấm',
  mineNote: (open: number) => (open === 0 ? 'đã xong' : `còn ${open} phiếu`),
  openMine: 'Chấm phần của bạn',
  readMine: 'Xem lại',
  part: 'Phần chấm của bạn',
  partLead:
    'Hãy chấm theo hồ sơ và minh chứng. Không ai thấy phần chấm của bạn trước khi cả tổ gửi xong, và bạn cũng chưa thấy của người khác.',
  keep: 'Lưu nháp',
  partGiven: (total: string) => `Bạn đã gửi phần chấm: ${total} điểm.`,
  withdraw: 'Rút về sửa',
  withdrawNote: 'Rút được cho đến khi kết quả tổng hợp được chốt.',
  partAbstained: (reason: string) => `Bạn không tham gia chấm phiếu này. Lý do: ${reason}`,
  abstain: 'Không tham gia chấm',
  abstainTitle: 'Không tham gia chấm phiếu này?',
  abstainLead:
    'Dùng khi có điều khiến bạn khó chấm vô tư, ví dụ từng công tác hoặc có người thân ở đơn vị. Không rút lại được; điểm đã nhập bị bỏ.',
  abstainReason: 'Lý do',
  abstainMissing: 'Hãy ghi lý do, một câu cũng được.',
  abstainYes: 'Xác nhận không tham gia',

  result: 'Kết quả tổng hợp',
  combining: { median: 'trung vị', mean: 'trung bình cộng' },
  resultLead: (combining: string, given: number) =>
    `Mỗi dòng là ${combining} điểm của ${given} người, làm tròn theo bước điểm của dòng; ở chính giữa hai bước thì lấy bước cao hơn.`,
  totals: 'Tổng điểm của từng người',
  combined: 'Tổng hợp',
  spread: 'Độ\u00a0chênh',
  same: 'mọi người chấm bằng nhau',
  apart: (by: number, low: number, high: number) =>
    `chênh ${figure(by)} điểm, từ\u00a0${figure(low)}\u00a0đến\u00a0${figure(high)}`,
  person: 'Người chấm',
  partAbstainedShort: (reason: string) => `không tham gia: ${reason}`,
  change: 'Chỉnh',
  changeOf: (line: string) => `Chỉnh dòng ${line}`,
  changed: 'Điểm chốt',
  changeReason: (line: string) => `Vì sao dòng ${line} khác kết quả tổng hợp?`,
  changeBack: 'Lấy lại kết quả tổng hợp',
  changeWrong: 'Hãy nhập điểm, từ 0 đến điểm tối đa của dòng.',
  changeMissing: (lines: readonly string[]) =>
    `Còn thiếu điểm hoặc lý do ở dòng đã chỉnh: ${lines.join(', ')}.`,
  confirm: 'Xem lại và chốt kết quả',
  confirmTitle: 'Chốt kết quả tổng hợp?',
  confirmLead: 'Chốt rồi không sửa được. Đơn vị thấy điểm tổng hợp và lý do, không thấy điểm của từng người.',
  confirmAsIs: 'Giữ nguyên mọi dòng của kết quả tổng hợp.',
  confirmChanged: (count: number) => `${count} dòng khác kết quả tổng hợp:`,
  confirmLine: (line: string, from: number, to: number, reason: string) =>
    `Dòng ${line}: ${figure(from)} → ${figure(to)}. Lý do: ${reason}`,
  confirmYes: (total: number) => `Chốt ${figure(total)} điểm`,

  assign: 'Phân công tổ thẩm định',
  assignAct: 'Phân công người chấm',
  assignHand: (unit: string) => `Chọn người chấm phiếu của ${unit}`,
  assignHint: 'Tối đa 9 người. Bên cạnh mỗi tên là số phiếu đang được giao.',
  whomHint: 'Bên cạnh mỗi tên là số phiếu đang được giao.',
  has: (count: number) => `đang có ${count} phiếu`,
  barred: 'người của chính đơn vị, không chọn được',
  assignYes: (count: number) => (count === 0 ? 'Bỏ tổ thẩm định' : `Giao cho ${count} người`),
  assigned: 'Đã phân công.',
  evenly: 'Chia đều',
  evenlyLead:
    'Chọn người chấm và số người mỗi phiếu. Ai đang ít phiếu được giao trước; không ai chấm phiếu của đơn vị mình. Chỉ chia các phiếu chưa có tổ thẩm định và chưa thẩm định xong.',
  perSheet: 'Số người chấm mỗi phiếu',
  whom: 'Giao cho những ai',
  preview: 'Xem trước',
  noSheets: 'Mọi phiếu đã có tổ thẩm định hoặc đã thẩm định xong.',
  tooFew: (units: readonly string[]) =>
    `Không đủ người ngoài đơn vị cho: ${units.join(', ')}. Hãy chọn thêm người, hoặc giảm số người mỗi phiếu.`,
  chooseSome: 'Hãy chọn ít nhất một người.',
  previewTitle: (sheets: number) => `Sẽ giao ${sheets} phiếu`,
  sheet: 'Phiếu của đơn vị',
  reviewers: 'Người chấm',
  loads: 'Số phiếu mỗi người',
  loadOf: (before: number, after: number) => `${before} → ${after} phiếu`,
  carryOut: (sheets: number) => `Giao ${sheets} phiếu`,
  carried: (done: number, all: number) => `Đã giao ${done} trên ${all} phiếu.`,

  look: 'Thẩm định lại',
  lookLead:
    'Cấp của bạn được thẩm định lại phiếu này một lần, bắt đầu từ điểm lần đầu. Điểm lần này có giá trị; đơn vị thấy cả hai lần và được kiến nghị lại từ đầu.',
  lookedAgain: 'Cấp trên đã thẩm định lại',
  bothTotals: (first: string, stands: string) =>
    `Lần đầu ${first} điểm; lần này ${stands} điểm, có giá trị từ nay.`,
  lineOfBoth: (line: string, first: number, stands: number) =>
    `Dòng ${line}: lần đầu ${figure(first)}, lần này ${figure(stands)}.`,
  becauseOf: (reason: string) => `Lý do: ${reason}`,
} as const;
