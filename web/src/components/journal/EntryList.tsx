import { HAPPENING_NAMES } from '@bang-vang/shared/contract/names.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { ReactNode } from 'react';
import { JOURNAL } from '../../copy/journal.vi.ts';
import type { Entry } from '../../lib/journal.ts';
import { Panel } from '../working/Panel.tsx';

type Props = {
  readonly entries: readonly Entry[];
  /** What one may go on to from an entry. */
  readonly actsOf?: (entry: Entry) => ReactNode;
};

/** Events, each by what was done, who did it and when, and which version it made. */
export const EntryList = ({ entries, actsOf }: Props) => (
  <Panel look="flush">
    <ol className="rows journal">
      {entries.map((entry) => (
        <li key={`${entry.aggregate} ${entry.seq}`}>
          <div className="row-what">
            <span className="quiet">{formatInstant(entry.at)}</span>
            <b>{entry.sentence}</b>
            <span className="quiet">{doneBy(entry)}</span>
          </div>
          <div className="row-state quiet">
            <span>{HAPPENING_NAMES[entry.kind]}</span>
            <br />
            <span>{JOURNAL.version(entry.from, entry.to)}</span>
            {entry.savedBetween > 0 && (
              <>
                <br />
                <span>{JOURNAL.savedBetween(entry.savedBetween)}</span>
              </>
            )}
          </div>
          {actsOf && <div className="row-act actions">{actsOf(entry)}</div>}
        </li>
      ))}
    </ol>
  </Panel>
);

const doneBy = ({ by, onBehalfOf }: Entry): string =>
  [by.name, ...(onBehalfOf ? [JOURNAL.behalf(onBehalfOf.name)] : [])].join(', ');
