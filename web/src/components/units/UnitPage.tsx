import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { UNITS } from '../../copy/units.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import type { UnitsPlace } from '../../lib/units/address.ts';
import { asked, unitsAddress } from '../../lib/units/address.ts';
import { factAsOf, standing } from '../../lib/units/timeline.ts';
import type { FactView } from '../../lib/units/timeline.ts';
import { partLink } from '../../lib/use-param.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { LinkButton } from '../working/Button.tsx';
import { Head } from '../working/Head.tsx';
import { Empty } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';
import { Acts } from './change/Acts.tsx';
import { ChangeTree } from './change/ChangeTree.tsx';
import { kindOf } from './change/kinds.ts';
import { AsOfFields } from './AsOfFields.tsx';
import { Line } from './Line.tsx';
import { OpenWork } from './OpenWork.tsx';
import { Timeline } from './Timeline.tsx';
import { Traits } from './Traits.tsx';
import { UnitsUnder } from './UnitsUnder.tsx';
import { levelName } from './UnitTree.tsx';

type Props = { readonly id: string; readonly place: UnitsPlace };

/** One unit as of a day: what it was, above and below what it stood, where it comes from, and what it was honoured for. */
export function UnitPage({ id, place }: Props) {
  const { today } = useWorkplace();
  const history = useRead('getUnitHistory', { params: { unit: id } });
  const { on = today, known } = place;
  const value = history.value;
  if (!value)
    return history.problem ? (
      <ProblemNotice problem={history.problem} onRetry={() => void history.refresh()} />
    ) : (
      <Skeleton />
    );
  const fact = factAsOf(value.facts, on, (one) => wasKnown(one, known));
  const last = standing(value.facts).at(-1);
  const first = standing(value.facts)[0];
  const elsewhere = first && on < first.from ? first.from : last?.from;
  const lives = factAsOf(standing(value.facts), today, () => true) !== undefined;
  const kind = kindOf(place.act);
  if (kind && last)
    return (
      <>
        <Head title={last.name} about={levelName(last.level)} />
        <ChangeTree
          key={kind}
          kind={kind}
          fact={last}
          history={value}
          back={unitsAddress({ ...place, act: undefined })}
        />
      </>
    );
  return (
    <>
      <Head title={fact?.name ?? last?.name ?? id} about={levelName(fact?.level ?? last?.level ?? '')}>
        <LinkButton look="plain" {...partLink(unitsAddress({ ...place, unit: undefined }))}>
          {UNITS.back}
        </LinkButton>
      </Head>
      <div className="stack-wide">
        {fact && <Above id={id} place={place} />}
        {last && <Acts last={last} place={place} />}
        <AsOfFields place={place} />
        {fact ? (
          <div className="columns">
            <div className="stack-wide">
              <Traits fact={fact} names={value.names} />
              <UnitsUnder id={id} place={place} />
            </div>
            {lives && (
              <aside className="stack-wide" aria-label={UNITS.work}>
                <OpenWork id={id} />
              </aside>
            )}
          </div>
        ) : (
          <Empty
            act={
              elsewhere && {
                label: UNITS.lookOn(formatDay(elsewhere)),
                href: unitsAddress({ unit: id, on: elsewhere }),
              }
            }
          >
            {UNITS.notThen(formatDay(on))}
          </Empty>
        )}
        <Line id={id} place={place} between={<Timeline history={value} place={place} />} />
      </div>
    </>
  );
}

/** Whether a fact was what we knew at the end of a day, or is now. */
const wasKnown = ({ recordedAt, supersededAt }: FactView, known: UnitsPlace['known']): boolean =>
  known === undefined
    ? supersededAt === undefined
    : dayOf(recordedAt) <= known && (supersededAt === undefined || dayOf(supersededAt) > known);

/** The line of managers of that day, from the top down; those that the reader may look at are links. */
function Above({ id, place }: Props) {
  const { value } = useRead('getUnit', { params: { unit: id }, query: asked(place) });
  const { appointments } = useWorkplace();
  const managers: ValueOf<'getUnit'>['managers'] = value?.managers ?? [];
  const own = managers.findIndex((manager) => appointments.some(({ unit }) => unit === manager.id));
  if (managers.length === 0) return null;
  return (
    <nav aria-label={UNITS.above}>
      <ol className="path">
        {managers.map(({ id: unit, name }, at) => (
          <li key={unit}>
            {own >= 0 && at >= own ? <a {...partLink(unitsAddress({ ...place, unit }))}>{name}</a> : name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
