import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { PROPOSAL_NOTE } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { CRITERIA } from '../../copy/criteria.vi.ts';
import { Chip } from '../working/Chip.tsx';

/** Whether the points of a set are proposed or approved. */
export const SetStanding = ({ set: { standing } }: { readonly set: CriteriaSet }) =>
  standing.state === 'proposed' ? (
    <Chip look="waiting">{PROPOSAL_NOTE}</Chip>
  ) : (
    <Chip look="good">{CRITERIA.approvedOn(formatDay(standing.on))}</Chip>
  );
