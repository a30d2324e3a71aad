import { SHEET } from '../../copy/scoring.vi.ts';
import type { KeptSheet } from '../../lib/scoring/use-keeper.ts';
import { Button } from '../working/Button.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';

type Props = { readonly kept: KeptSheet; readonly onLoadNew: () => void };

/** Why the server lacks something of the sheet, and what can be done. What was typed stays in every case. */
export function TroubleNotice({ kept, onLoadNew }: Props) {
  const { trouble } = kept.draft;
  switch (trouble?.kind) {
    case undefined:
      return null;
    case 'unreached':
      return (
        <div className="notice stale stack" role="alert">
          <p>{SHEET.unreached}</p>
          <Button onClick={() => void kept.flush()}>{SHEET.saveNow}</Button>
        </div>
      );
    case 'refused':
      return (
        <ProblemNotice
          problem={trouble.problem}
          onRetry={() => {
            kept.send({ kind: 'tried-again' });
            onLoadNew();
          }}
        />
      );
    case 'conflict':
      return <ConflictChoice key={trouble.theirs.version} kept={kept} theirs={trouble.theirs} />;
  }
}
