import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { WAYS } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';

type Way = (typeof WAYS)[number];

/** Words of points that were entered for a person. */
export const ENTERED = {
  /** Beside a name in a list. */
  way: { workbook: 'nhập từ sổ Excel', paper: 'nhập từ phiếu giấy' } satisfies Record<Way, string>,
  said: {
    workbook: (by: string, time: string) => `Phiếu này nhập từ sổ Excel của đơn vị; ${by} nhập lúc ${time}.`,
    paper: (by: string, time: string) => `Phiếu này nhập từ phiếu giấy; ${by} nhập lúc ${time}.`,
  } satisfies Record<Way, (by: string, time: string) => string>,
  ifWrong:
    'Nếu không đúng với điểm của bạn, hãy rút phiếu về sửa khi chưa ai đánh giá, hoặc đề nghị xem lại sau khi có kết quả.',
  scans: (count: number) => `Xem bản chụp phiếu giấy (${count})`,
  scan: (place: number) => `Bản chụp ${place}`,
  open: (place: number) => `Mở bản chụp ${place} ở trang riêng`,
} as const;

/** Words of entering a paper sheet. */
export const PAPER = {
  act: 'Nhập phiếu giấy',
  actFor: (name: string) => `Nhập phiếu giấy của ${name}`,
  again: 'Nhập lại từ phiếu giấy',
  noSheet:
    'Người này chưa có phiếu trong đợt. Hãy cấp mã để người ấy tự chấm, hoặc nhập phiếu chấm trên giấy.',
  lead: 'Nhập đúng điểm mà người này đã tự ghi trên giấy. Phiếu luôn ghi rõ là nhập từ phiếu giấy, do ai nhập, lúc nào.',
  kept: 'Những gì đã gõ được giữ trên máy này đến khi gửi.',
  setHint: 'Chọn đúng bộ in trên phiếu giấy; gửi rồi không đổi bộ được.',
  scanTitle: '1. Chụp phiếu giấy',
  scanLead: 'Chụp đủ các trang, rõ chữ và chữ ký; hoặc chọn tệp PDF đã quét.',
  ofPaper: ' của phiếu giấy',
  pointsTitle: '2. Nhập điểm trên giấy',
  pointsAfter: 'Điểm nhập được sau khi có bản chụp.',
  goOn: 'Tiếp tục',
  confirmLead: 'Chưa ai đánh giá thì còn nhập lại được, và người này rút về sửa được.',
  whatNext: (scans: number) =>
    `Gửi kèm ${figure(scans)} bản chụp. Tiếp theo: người được phân công trong đơn vị đánh giá.`,
  done: 'Đã nhập và gửi phiếu giấy.',
} as const;
