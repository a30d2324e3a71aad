import type { Breach } from '@bang-vang/functions/audit/chain.ts';
import type { RootBreach } from '@bang-vang/functions/audit/roots.ts';

const seenBy = (witness: string): string =>
  witness === 'head' ? 'bản ghi hiện hành' : `gốc đã ký ngày ${witness}`;

/** What is wrong and where, in words for the person who has to look into it. */
export function breachSentence(breach: Breach | RootBreach): string {
  switch (breach.kind) {
    case 'altered':
      return `Nhật ký ${breach.aggregate}, sự kiện ${String(breach.seq)}: nội dung đã bị sửa sau khi ghi.`;
    case 'unlinked':
      return `Nhật ký ${breach.aggregate}, sự kiện ${String(breach.seq)}: không nối với sự kiện liền trước; có sự kiện bị đổi, chèn hoặc bỏ.`;
    case 'out-of-line':
      return `Nhật ký ${breach.aggregate}, vị trí ${String(breach.seq)}: sai thứ tự; có sự kiện bị bỏ, chèn hoặc đổi chỗ.`;
    case 'misfiled':
      return `Nhật ký ${breach.aggregate}, sự kiện ${String(breach.seq)}: bị chuyển sang khóa khác.`;
    case 'recomputed':
      return `Nhật ký ${breach.aggregate}, sự kiện ${String(breach.seq)}: đã được viết lại; khác với ${seenBy(breach.witness)}.`;
    case 'cut':
      return `Nhật ký ${breach.aggregate}: bị cắt sau sự kiện ${String(breach.seq)}; ${seenBy(breach.witness)} còn thấy sự kiện sau đó.`;
    case 'added':
      return `Nhật ký ${breach.aggregate}, sự kiện ${String(breach.seq)}: thêm vào mà bản ghi hiện hành không biết.`;
    case 'missing':
      return `Nhật ký ${breach.aggregate}: không còn sự kiện nào; ${seenBy(breach.witness)} còn thấy.`;
    case 'headless':
      return `Nhật ký ${breach.aggregate}: không còn bản ghi hiện hành.`;
    case 'unlisted':
      return `Nhật ký ${breach.aggregate}: bị gỡ khỏi danh sách nhật ký.`;
    case 'root-unsigned':
      return `Gốc ngày ${breach.day}: chữ ký không đúng, không dùng làm bằng chứng được.`;
    case 'root-out-of-line':
      return `Gốc ngày ${breach.day}: không nối với gốc liền trước; có gốc bị bỏ hoặc thay.`;
    case 'root-without-marks':
      return `Gốc ngày ${breach.day}: tệp các nhật ký kèm theo bị mất hoặc không khớp.`;
  }
}
