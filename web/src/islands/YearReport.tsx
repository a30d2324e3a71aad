import { programme } from '@bang-vang/shared/data/programme.ts';
import { day, formatDay, isDay, yearOf } from '@bang-vang/shared/domain/kernel/day.ts';
import { ReportChoices } from '../components/reports/ReportChoices.tsx';
import { ReportTable } from '../components/reports/ReportTable.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { YEAR_REPORT } from '../copy/year-report.vi.ts';
import { useRead } from '../lib/queries.ts';
import type { ReportAsked } from '../lib/report-asked.ts';
import { useParam } from '../lib/use-param.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** A year of the unit in figures, by the tree of then or of today: `?nam=2024&theo=dia-ban&co-cau=nay&biet=2025-05-01`. */
export const YearReport = () => (
  <Screen current="report">
    <Report />
  </Screen>
);

function Report() {
  const { unit, today } = useWorkplace();
  const asked = useAsked();
  const { year, by, tree, known } = asked;
  const { value, problem, refresh } = useRead('getYearReport', {
    params: { unit: unit.id, year: String(year) },
    query: { by, tree, ...(known && { known }) },
  });
  const last = Math.min(yearOf(today), programme.until);
  const years = Array.from({ length: last - programme.from + 1 }, (_, place) => last - place);
  return (
    <>
      <Head title={YEAR_REPORT.title} about={unit.name} />
      <div className="stack-wide">
        <ReportChoices asked={asked} years={years} endOfYear={endOf(year, today)} />
        {value ? (
          <div className="stack">
            <p className="quiet">
              {YEAR_REPORT.about(formatDay(value.on))}.{' '}
              {value.tops.some(({ id }) => id !== unit.id) &&
                YEAR_REPORT.former(value.tops.map(({ name }) => name).join(', '))}
            </p>
            {value.rows.length === 0 ? (
              <Empty>{YEAR_REPORT.none}</Empty>
            ) : (
              <ReportTable report={value} by={by} />
            )}
          </div>
        ) : problem ? (
          <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        ) : (
          <Skeleton />
        )}
      </div>
    </>
  );
}

/** The day by whose tree a year is told: its last, or today while it goes on. */
const endOf = (year: number, today: string): string => {
  const last = `${String(year)}-12-31`;
  return formatDay(day(last < today ? last : today));
};

/** What the address asks for; whatever it does not say is this year, by management, by the tree of then. */
function useAsked(): ReportAsked {
  const { today } = useWorkplace();
  const year = Number(useParam('nam') ?? yearOf(today));
  const by = useParam('theo') === 'dia-ban' ? 'territory' : 'management';
  const tree = useParam('co-cau') === 'nay' ? 'today' : 'then';
  const known = useParam('biet');
  return { year, by, tree, known: known !== undefined && isDay(known) ? known : undefined };
}
