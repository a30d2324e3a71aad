import { LENIENCY } from '../../copy/leniency.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

/** How each of those who review for a union gives points; only for whoever directs them. */
export function ReviewerTable({ params }: { readonly params: CallInput<'getReviewerLeniency'>['params'] }) {
  const { value, problem, refresh } = useRead('getReviewerLeniency', { params });
  return (
    <Section title={LENIENCY.title}>
      <div className="stack">
        <p className="quiet">{LENIENCY.lead}</p>
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        {!value ? (
          !problem && <Skeleton />
        ) : value.reviewers.length === 0 ? (
          <Empty>{LENIENCY.none}</Empty>
        ) : (
          <Panel look="flush">
            <table className="table report cards">
              <thead>
                <tr>
                  <th scope="col">{LENIENCY.person}</th>
                  <th scope="col" className="num">
                    {LENIENCY.sheets}
                  </th>
                  <th scope="col">{LENIENCY.fromOwn}</th>
                  <th scope="col">{LENIENCY.fromMedian}</th>
                </tr>
              </thead>
              <tbody>
                {value.reviewers.map(({ account, name, sheets, few, fromOwn, fromMedian, onPanels }) => (
                  <tr key={account}>
                    <th scope="row">{name}</th>
                    <td className="num figure" data-label={LENIENCY.sheets}>
                      {LENIENCY.count(sheets)}
                    </td>
                    <td data-label={LENIENCY.fromOwn}>
                      <span>
                        <span className="figure">{LENIENCY.points(fromOwn)}</span>
                        {few && <span className="quiet below">{LENIENCY.few}</span>}
                      </span>
                    </td>
                    <td data-label={LENIENCY.fromMedian}>
                      {fromMedian === undefined ? (
                        <span className="quiet">{LENIENCY.alone}</span>
                      ) : (
                        <span>
                          <span className="figure">{LENIENCY.points(fromMedian)}</span>
                          <span className="quiet below">{LENIENCY.onPanels(onPanels)}</span>
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        )}
      </div>
    </Section>
  );
}
