import { id } from '../kernel/ids.ts';
import type { CriteriaSetId } from '../kernel/ids.ts';
import type { CriteriaNode, Group, PointsItem, ProposedSet } from './criteria.ts';

/** Builders for the tests of the engine: a small sound set with plain defaults. Nothing else imports them. */

/** A line of plain points. */
export const aLine = (code: string, over: Partial<PointsItem> = {}): PointsItem => ({
  kind: 'points',
  id: code,
  text: `Nội dung ${code}`,
  source: `dòng ${code}`,
  strand: 'campaign',
  max: 10,
  step: 0.5,
  ...over,
});

/** A group that declares this maximum, whether or not its children add up to it. */
export const aGroup = (code: string, max: number, children: readonly CriteriaNode[]): Group => ({
  kind: 'group',
  id: code,
  title: `Phần ${code}`,
  source: `phần ${code}`,
  max,
  children,
});

/** A proposed set of one line and ten points unless told otherwise. */
export const aSet = (over: Partial<ProposedSet> = {}): ProposedSet => ({
  id: id<CriteriaSetId>('a-set'),
  title: 'Phiếu thử',
  subject: 'individual',
  total: 10,
  groups: [aLine('1')],
  deductions: [],
  standing: { state: 'proposed' },
  source: { title: 'Phiếu thử', section: 'I', confidence: 'unverified' },
  ...over,
});
