import { FINALISING } from '../../copy/several-sheets.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { call } from '../../lib/client.ts';
import { isReady } from '../../lib/scoring/sheet-queue.ts';
import { SeveralSheets } from './SeveralSheets.tsx';
import type { SheetUnder } from './SheetQueue.tsx';

type Props = {
  readonly params: CallInput<'listSheetsUnder'>['params'];
  readonly sheets: readonly SheetUnder[];
  readonly back: string;
};

/** Several results made final, one after another, once their names and count were seen. */
export const FinaliseSeveral = ({ params, sheets, back }: Props) => (
  <SeveralSheets
    words={FINALISING}
    ones={sheets.filter(isReady)}
    start="all"
    totalOf={({ reviewed = 0 }) => reviewed}
    command={({ unit, version }, key) =>
      call(
        'finaliseCollectiveSheet',
        { params: { round: params.round, unit: unit.id }, body: { version } },
        { key },
      )
    }
    back={back}
  />
);
