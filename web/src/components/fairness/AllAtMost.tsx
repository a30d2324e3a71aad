import { useState } from 'react';
import { AT_MOST } from '../../copy/leniency.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { Button } from '../working/Button.tsx';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Params = CallInput<'listAllAtMost'>['params'];

/** The units anywhere below whose every sheet is the maximum, page after page. */
export function AllAtMost({ params }: { readonly params: Params }) {
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <Section title={AT_MOST.title}>
      <div className="stack">
        <p className="quiet">{AT_MOST.lead}</p>
        {pages.map((after, place) => (
          <Page
            key={after ?? ''}
            params={params}
            after={after}
            onMore={place === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
          />
        ))}
      </div>
    </Section>
  );
}

type PageProps = {
  readonly params: Params;
  readonly after: string | undefined;
  /** Asks for what comes after this page, the last one that is shown. */
  readonly onMore: ((next: string) => void) | undefined;
};

function Page({ params, after, onMore }: PageProps) {
  const query = after === undefined ? {} : { after };
  const { value, problem, refresh } = useRead('listAllAtMost', { params, query });
  if (!value)
    return problem ? <ProblemNotice problem={problem} onRetry={() => void refresh()} /> : <Skeleton />;
  const { units, next } = value;
  return (
    <>
      {units.length === 0 ? (
        (next !== undefined || after === undefined) && (
          <Empty>{next === undefined ? AT_MOST.none : AT_MOST.noneSoFar}</Empty>
        )
      ) : (
        <Panel look="flush">
          <table className="table report cards">
            <thead>
              <tr>
                <th scope="col">{AT_MOST.unit}</th>
                <th scope="col">{AT_MOST.union}</th>
                <th scope="col" className="num">
                  {AT_MOST.own}
                </th>
                <th scope="col" className="num">
                  {AT_MOST.people}
                </th>
              </tr>
            </thead>
            <tbody>
              {units.map(({ unit, union, own, people }) => (
                <tr key={unit.id}>
                  <th scope="row">{unit.name}</th>
                  <td data-label={AT_MOST.union}>{union.name}</td>
                  <td className="num figure" data-label={AT_MOST.own}>
                    {AT_MOST.points(own)}
                  </td>
                  <td className="num figure" data-label={AT_MOST.people}>
                    {AT_MOST.sheets(people)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      {next !== undefined && onMore && (
        <div className="actions">
          <Button onClick={() => onMore(next)}>{AT_MOST.more}</Button>
        </div>
      )}
    </>
  );
}
