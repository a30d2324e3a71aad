import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaNode, Item, ItemId, ProposedSet } from '@bang-vang/shared/domain/scoring/criteria.ts';

/** What the standing office has changed of a line so far. */
const revised: Readonly<Record<ItemId, (item: Item) => Item>> = {
  '1.1': (item) => ({
    ...item,
    guidance:
      'Chấm theo kế hoạch đã ban hành và kết quả kiểm tra của cấp trên; chưa có kế hoạch thì dưới 4 điểm.',
    cap: { when: 'under', points: 4, at: 'HT' },
  }),
  '3.4': ({ id: code, text, source, strand, max, step }) => ({
    kind: 'yes-no',
    id: code,
    text,
    source,
    strand,
    max,
    step,
  }),
};

function withRevised(node: CriteriaNode): CriteriaNode {
  if (node.kind === 'group') return { ...node, children: node.children.map(withRevised) };
  return revised[node.id]?.(node) ?? node;
}

const source = 'Dự thảo của Ban Chính sách – Pháp luật';

/** The set of a coming year as the standing office is writing it: begun from the guide's, with a line of every kind. */
export const draftSet: ProposedSet = {
  ...collectiveSet,
  id: id<CriteriaSetId>('tap-the-2027'),
  title: 'Dự thảo tiêu chuẩn tập thể năm 2027',
  from: { set: collectiveSet.id, version: 1, title: collectiveSet.title },
  ceiling: 105,
  groups: [
    ...collectiveSet.groups.map(withRevised),
    {
      kind: 'group',
      id: '4',
      title: 'Điều kiện và thông tin thêm, không tính điểm',
      source,
      max: 0,
      children: [
        {
          kind: 'yes-no',
          id: '4.1',
          text: 'Trong năm đơn vị có người bị kỷ luật vì tiêu cực trong thi hành công vụ',
          source,
          strand: 'campaign',
          max: 1,
          step: 1,
          uncounted: true,
          cap: { when: 'yes', at: 'CHT' },
        },
        {
          kind: 'points',
          id: '4.2',
          text: 'Số buổi sinh hoạt, tọa đàm về văn hóa công sở đã tổ chức',
          source,
          strand: 'movement',
          max: 50,
          step: 1,
          uncounted: true,
          guidance: 'Đếm các buổi có biên bản hoặc ảnh chụp.',
        },
      ],
    },
    {
      kind: 'bonus',
      id: '5',
      text: 'Điểm thưởng cho mô hình, sáng kiến được nhân rộng',
      source,
      strand: 'campaign',
      max: 5,
      step: 0.5,
      grounds: [
        'Mô hình được công đoàn cấp trên công nhận và giới thiệu',
        'Sáng kiến cải cách hành chính được cấp có thẩm quyền công nhận',
      ],
    },
  ],
  deductions: [
    {
      id: 'T1',
      appliesTo: '2',
      text: 'Hồ sơ của người dân trả quá hạn không có thư xin lỗi',
      amount: 0.5,
    },
  ],
  source: { title: source, section: 'năm 2027', confidence: 'unverified' },
};
