import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { OPINION } from '../../copy/scoring.vi.ts';
import { Chip } from '../working/Chip.tsx';
import { Section } from '../working/Panel.tsx';

type Props = { readonly opinion: { readonly agrees: boolean; readonly text: string; readonly at: Instant } };

/** What the administration said of a sheet. */
export const OpinionGiven = ({ opinion: { agrees, text, at } }: Props) => (
  <Section title={OPINION.title}>
    <div className="panel">
      <Chip look={agrees ? 'good' : 'bad'}>{agrees ? OPINION.agrees : OPINION.disagrees}</Chip>
      <p className="long-text opinion-text">{text}</p>
      <p className="quiet">{OPINION.given(formatInstant(at))}</p>
    </div>
  </Section>
);
