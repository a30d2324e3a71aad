import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Marks, RecordedDeduction } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import { reachOf } from '@bang-vang/shared/domain/scoring/walk.ts';
import { useState } from 'react';
import { PANELS } from '../../../copy/panels.vi.ts';
import type { CallInput } from '../../../lib/client.ts';
import { useAct } from '../../../lib/queries.ts';
import { changesOf } from '../../../lib/scoring/panels.ts';
import type { Changed, Changes, ResultView } from '../../../lib/scoring/panels.ts';
import { Button } from '../../working/Button.tsx';
import { Confirm } from '../../working/Confirm.tsx';
import { Panel, Section } from '../../working/Panel.tsx';
import { FoundCases } from '../FoundCases.tsx';
import type { Reviewed } from '../ReviewDesk.tsx';
import { CombinedTable } from './CombinedTable.tsx';
import { DotStrip } from './DotStrip.tsx';

type Props = {
  readonly params: CallInput<'confirmReview'>['params'];
  readonly sheet: Reviewed;
  readonly result: ResultView;
  /** The version of the sheet that can be confirmed now; undefined where the result is only to be read. */
  readonly version: number | undefined;
  readonly onLoadNew: () => void;
};

/** The panel's result: who gave how much, line by line how far apart, and the confirmation. */
export function CombinedResult({ params, sheet, result, version, onLoadNew }: Props) {
  const [changes, setChanges] = useState<Changes>({});
  const { set, own, deductions } = sheet;
  const given = result.parts.filter(({ part }) => part.state === 'given');
  const change = (line: string, changed: Changed | undefined) =>
    setChanges(({ [line]: _before, ...others }) => (changed ? { ...others, [line]: changed } : others));
  return (
    <Section title={PANELS.result}>
      <div className="stack-wide">
        <p>{PANELS.resultLead(PANELS.combining[result.combining], given.length)}</p>
        <Panel>
          <div className="stack">
            <p>
              <b className="figure total">{figure(result.total)}</b>{' '}
              <DotStrip
                points={result.totals.points}
                apart={result.totals.apart}
                max={reachOf(set)}
                combined={result.total}
              />
            </p>
            <dl className="part-totals">
              {result.parts.map(({ account, name, part }) => (
                <div key={account}>
                  <dt>{name}</dt>
                  <dd>
                    {part.state === 'given' && <b className="figure">{figure(part.total)}</b>}
                    {part.state === 'abstained' && (
                      <span className="quiet">{PANELS.partAbstainedShort(part.reason)}</span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
            <FoundCases set={set} found={result.deductions} />
          </div>
        </Panel>
        <CombinedTable
          set={set}
          own={own}
          result={result}
          changes={version === undefined ? undefined : changes}
          onChange={change}
        />
        {version !== undefined && (
          <ConfirmResult
            params={params}
            set={set}
            deductions={deductions}
            result={result}
            changes={changes}
            version={version}
            onLoadNew={onLoadNew}
          />
        )}
      </div>
    </Section>
  );
}

type ConfirmProps = Pick<Props, 'params' | 'result' | 'onLoadNew'> & {
  readonly set: Reviewed['set'];
  readonly deductions: readonly RecordedDeduction[];
  readonly changes: Changes;
  readonly version: number;
};

function ConfirmResult({ params, set, deductions, result, changes, version, onLoadNew }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem } = useAct('confirmReview');
  const { marks, reasons, lacking } = changesOf(result.marks, changes);
  const after: Marks = { ...result.marks, ...marks };
  const { total } = tally(set, after, [...deductions, ...result.deductions]);
  const lines = Object.entries(marks).map(([line, mark]) =>
    PANELS.confirmLine(line, result.marks[line]?.points ?? 0, mark.points, reasons[line] ?? ''),
  );
  const parts = Object.fromEntries(result.parts.map(({ account, part }) => [account, part.version]));
  return (
    <div className="actions panel-confirm">
      {lacking.length > 0 && <p className="wrong">{PANELS.changeMissing(lacking)}</p>}
      <Button look="filled" onClick={() => setAsking(lacking.length === 0)}>
        {PANELS.confirm}
      </Button>
      <Confirm
        open={asking}
        title={PANELS.confirmTitle}
        {...(lines.length > 0 && { list: lines })}
        act={PANELS.confirmYes(total)}
        pending={pending}
        problem={problem}
        onAct={() => void act({ params, body: { version, parts, marks, reasons } })}
        onClose={() => setAsking(false)}
        onLoadNew={onLoadNew}
      >
        <p>{lines.length === 0 ? PANELS.confirmAsIs : PANELS.confirmChanged(lines.length)}</p>
        <p className="quiet">{PANELS.confirmLead}</p>
      </Confirm>
    </div>
  );
}
