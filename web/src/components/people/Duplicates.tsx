import { useState } from 'react';
import { RECORDS } from '../../copy/person-records.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Empty, Panel } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { Comparison } from './Comparison.tsx';

type Pair = ValueOf<'listDuplicates'>['pairs'][number];

const keyOf = ({ one, other }: Pair): string => `${one.id} ${other.id}`;

/** The pairs of records that may be of one human, each with its reasons; one pair at a time is laid side by side. */
export function Duplicates({ unit, mayDecide }: { readonly unit: string; readonly mayDecide: boolean }) {
  const { value, problem, refresh } = useRead('listDuplicates', { params: { unit } });
  const [opened, open] = useState<string>();
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const pair = value.pairs.find((one) => keyOf(one) === opened);
  if (value.pairs.length === 0) return <Empty>{RECORDS.noPairs}</Empty>;
  return (
    <div className="stack-wide">
      <p className="people-lead">{RECORDS.pairsLead}</p>
      {pair && (
        <Comparison
          key={keyOf(pair)}
          one={pair.one}
          other={pair.other}
          onClose={() => open(undefined)}
          onLoadNew={() => void refresh()}
        />
      )}
      <Panel look="flush">
        <ul className="rows">
          {value.pairs.map((one) => (
            <li key={keyOf(one)}>
              <div className="row-what">
                <b>{one.one.name}</b>
                <b>{one.other.name}</b>
                <span className="quiet">
                  {[...new Set([one.one.unit.name, one.other.unit.name])].join(' · ')}
                </span>
              </div>
              <div className="row-state">
                {one.reasons.map((reason) => RECORDS.reasons[reason]).join(', ')}
              </div>
              <div className="row-act">
                {mayDecide && (
                  <Button
                    aria-label={RECORDS.compareOf(one.one.name, one.other.name)}
                    aria-expanded={keyOf(one) === opened}
                    onClick={() => open(keyOf(one))}
                  >
                    {RECORDS.compare}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
