/** One plain typing slip: what the signed text prints, what the screens show instead, and why. */
export type Slip = {
  readonly section: string;
  readonly paragraph: number;
  readonly printed: string;
  readonly shown: string;
  readonly why: string;
};

/** Every slip mended in the display text; nothing else differs from the signed text. */
export const slips: readonly Slip[] = [
  {
    section: 'preamble',
    paragraph: 1,
    printed: 'công chức, viêc chức thi đua',
    shown: 'công chức, viên chức thi đua',
    why: 'Gõ sai dấu: “viêc chức”; tên phong trào ở các chỗ khác in “viên chức”.',
  },
  {
    section: 'I.2',
    paragraph: 1,
    printed: 'tổ chức xã hội; (sau đây',
    shown: 'tổ chức xã hội (sau đây',
    why: 'Thừa dấu chấm phẩy trước dấu mở ngoặc.',
  },
  {
    section: 'III.1.2.1',
    paragraph: 3,
    printed: 'văn minh nơi công sở;',
    shown: 'văn minh nơi công sở.',
    why: 'Các gạch đầu dòng khác của mục kết thúc bằng dấu chấm.',
  },
  {
    section: 'IV.1',
    paragraph: 3,
    printed: 'mô hình, điển hình tiên tiến;',
    shown: 'mô hình, điển hình tiên tiến.',
    why: 'Các gạch đầu dòng khác của mục kết thúc bằng dấu chấm.',
  },
  { section: 'IV.3', paragraph: 1, printed: 'sức lan  tỏa', shown: 'sức lan tỏa', why: 'Thừa một dấu cách.' },
  {
    section: 'V.1',
    paragraph: 5,
    printed: 'trong thực hiện Cuộc vận động, Phong trào thi đua;',
    shown: 'trong thực hiện Cuộc vận động, Phong trào thi đua.',
    why: 'Các gạch đầu dòng khác của mục kết thúc bằng dấu chấm.',
  },
  {
    section: 'V.1',
    paragraph: 7,
    printed: 'giám sát việc thực Cuộc vận động',
    shown: 'giám sát việc thực hiện Cuộc vận động',
    why: 'Thiếu chữ “hiện”.',
  },
  {
    section: 'V.3',
    paragraph: 1,
    printed: 'lãnh đạo cấp Ủy',
    shown: 'lãnh đạo cấp ủy',
    why: 'Viết hoa nhầm; mục V.1 và V.2 in “cấp ủy”.',
  },
  {
    section: 'recipients',
    paragraph: 7,
    printed: 'LĐLĐ tỉnh ;',
    shown: 'LĐLĐ tỉnh;',
    why: 'Thừa dấu cách trước dấu chấm phẩy.',
  },
];
