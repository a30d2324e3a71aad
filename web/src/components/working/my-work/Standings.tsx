import { figure } from '@bang-vang/shared/contract/figure.ts';
import { MY_WORK, OTHER_COUNTS, STANDING_ROWS } from '../../../copy/my-work.vi.ts';
import { courseOfUnits, otherCounts } from '../../../lib/standings.ts';
import type { ValueOf } from '../../../lib/client.ts';
import { Empty, Panel, Section } from '../Panel.tsx';

const entries = <Key extends string>(record: Readonly<Record<Key, string>>) =>
  Object.entries(record) as [Key, string][];

const share = (count: number, all: number): number => (all === 0 ? 0 : Math.min(100, (count / all) * 100));

/**
 * What is a whole: the units right below, where these are the ones that score; further up, those that registered, since
 * `units` counts the reader's own level below.
 */
function wholeOf({ counts, units }: ValueOf<'getStandings'>, scoringBelow: boolean) {
  if (scoringBelow) return { all: units, note: MY_WORK.standingsOf(units) };
  const registered = courseOfUnits(counts).registered;
  return { all: registered, note: MY_WORK.standingsOfRegistered(registered) };
}

/** A table whose last column draws what the one before it says; without the drawing nothing is lost. */
export function Standings({
  scoringBelow,
  ...told
}: ValueOf<'getStandings'> & { readonly scoringBelow: boolean }) {
  const { counts } = told;
  if (Object.values(counts).every((count) => count === 0))
    return (
      <Section title={MY_WORK.standings}>
        <Empty>{MY_WORK.standingsNone}</Empty>
      </Section>
    );
  const course = courseOfUnits(counts);
  const others = otherCounts(counts);
  const { all, note } = wholeOf(told, scoringBelow);
  return (
    <Section title={MY_WORK.standings} note={note}>
      <Panel look="flush">
        <table className="table bars">
          <thead>
            <tr>
              <th scope="col">{MY_WORK.column.step}</th>
              <th scope="col" className="num">
                {MY_WORK.column.count}
              </th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {entries(STANDING_ROWS).map(([step, name]) => (
              <tr key={step}>
                <th scope="row">{name}</th>
                <td className="num">{figure(course[step])}</td>
                <td aria-hidden="true">
                  <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none">
                    <rect width="100" height="10" />
                    <rect width={share(course[step], all)} height="10" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <dl className="facts counts">
        {entries(OTHER_COUNTS).map(([key, name]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd className="figure">{figure(others[key])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
