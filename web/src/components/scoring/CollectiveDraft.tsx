import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { SENDING } from '../../copy/scoring.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { call } from '../../lib/client.ts';
import { EvidenceOf, evidenceOfUnit } from '../../lib/evidence/source.ts';
import { useAct } from '../../lib/queries.ts';
import { now } from '../../lib/scoring/moments.ts';
import type { Stored } from '../../lib/scoring/entered.ts';
import { browserShelf } from '../../lib/scoring/shelf.ts';
import { useKeeper } from '../../lib/scoring/use-keeper.ts';
import type { CallInput } from '../../lib/client.ts';
import { MendWords } from './mend-words.ts';
import { SheetForm } from './SheetForm.tsx';

type Props = {
  readonly params: CallInput<'openCollectiveSheet'>['params'];
  readonly owner: string;
  readonly set: CriteriaSet;
  readonly sheet: Stored & Pick<ValueOf<'openCollectiveSheet'>['sheet'], 'returns'>;
  readonly onSent: () => void;
  readonly onLoadNew: () => void;
};

const storedOf = ({ sheet }: ValueOf<'openCollectiveSheet'>): Stored => ({
  version: sheet.version,
  marks: sheet.marks,
  deductions: sheet.deductions,
  evidence: sheet.evidence,
});

/** The unit's own sheet while it is scored. */
export function CollectiveDraft({ params, owner, set, sheet, onSent, onLoadNew }: Props) {
  const kept = useKeeper({
    set,
    stored: sheet,
    shelf: browserShelf(owner, `${params.round}:${params.unit}`),
    save: (body) => call('saveCollectiveSheet', { params, body }),
    reread: async () => {
      const answer = await call('openCollectiveSheet', { params });
      return answer.ok ? { ok: true, value: storedOf(answer.value) } : answer;
    },
    now,
  });
  const { act, pending, problem } = useAct('submitCollectiveSheet');
  const [source] = useState(() => evidenceOfUnit(params));
  return (
    <EvidenceOf value={source}>
      <MendWords value={sheet.returns.at(-1)?.lines ?? {}}>
        <SheetForm
          kept={kept}
          whatNext={SENDING.nextCollective}
          pending={pending}
          problem={problem}
          submit={(version) =>
            void act({ params, body: { version } }).then((answer) => {
              if (answer.ok) onSent();
            })
          }
          onLoadNew={onLoadNew}
        />
      </MendWords>
    </EvidenceOf>
  );
}
