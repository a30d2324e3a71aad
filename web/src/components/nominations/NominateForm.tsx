import { figure } from '@bang-vang/shared/contract/figure.ts';
import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AwardId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { CITATION, NOMINATE } from '../../copy/nominations.vi.ts';
import { actOf } from '../../lib/nominations/act.ts';
import { awardsAskedAbove, decidingUnit } from '../../lib/nominations/catalogue.ts';
import { readCitation } from '../../lib/nominations/citation.ts';
import type { NominationForm } from '../../lib/nominations/nomination-form.ts';
import {
  BLANK_NOMINATION,
  isNominationForm,
  nominationErrors,
  nomineeOf,
} from '../../lib/nominations/nomination-form.ts';
import type { Obstacle } from '../../lib/nominations/readiness.ts';
import { collectiveObstacle, personObstacle, sameNomination } from '../../lib/nominations/readiness.ts';
import { lineUp, routeAhead } from '../../lib/nominations/route.ts';
import type { Candidate, NominationView } from '../../lib/nominations/views.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { unitText } from '../../lib/show.ts';
import { useKept } from '../../lib/use-kept.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { AwardChoice } from './AwardChoice.tsx';
import { CitationField } from './CitationField.tsx';
import { Done } from './Done.tsx';
import { Excerpt } from './Excerpt.tsx';
import { KindChoice } from './KindChoice.tsx';
import { ObstacleNotice } from './ObstacleNotice.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { RouteStepper } from './RouteStepper.tsx';

type Props = {
  readonly round: RoundView;
  readonly people: readonly Candidate[];
  readonly find: (typed: string) => void;
  readonly nominations: readonly NominationView[];
};

/** Asks the levels above to honour the unit or one of its people, and shows the way that the wish will go. */
export function NominateForm({ round, people, find, nominations }: Props) {
  const { owner, unit, today } = useWorkplace();
  const [form, setForm, clear] = useKept<NominationForm>(
    owner,
    `nominate:${round.id}:${unit.id}`,
    BLANK_NOMINATION,
    isNominationForm,
  );
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const nominate = useAct('nominate');
  const standing = useStanding(round, form, people, nominations);

  const awards = awardsAskedAbove(unit.path, form.kind || 'person', today);
  const award = awards.find((one) => one.id === form.award);
  const line = lineUp(unit);
  const shownAward = award ?? awards[0];
  const stops = routeAhead(line, shownAward && decidingUnit(shownAward, unit.path));
  const next = stops[1]?.unit.name ?? '';
  const mend = nominationErrors({ ...form, award: award?.id ?? '' }, standing.obstacle);
  const errors = tried ? mend : fieldErrors(nominate.problem);
  const type = (part: Partial<NominationForm>) => {
    setForm({ ...form, ...part });
    setDone(undefined);
  };
  const preview = award && standing.name !== undefined && (
    <Excerpt
      act={actOf(award)}
      kind={form.kind || 'person'}
      name={standing.name}
      unitName={unit.name}
      citation={readCitation(form.citation)}
    />
  );

  const ask = () => {
    setTried(mend.length > 0);
    setAsking(mend.length === 0);
  };
  const send = async () => {
    const nominee = nomineeOf(form);
    if (!nominee) return;
    const answer = await nominate.act({
      params: { round: round.id, unit: unit.id },
      body: {
        nominee:
          nominee.kind === 'person' ? { kind: 'person', person: id<PersonId>(nominee.person) } : nominee,
        award: id<AwardId>(form.award),
        citation: readCitation(form.citation),
      },
    });
    if (!answer.ok) return setAsking(answer.problem.code !== 'invalid-input');
    setAsking(false);
    clear();
    setDone(NOMINATE.done(standing.name ?? '', next));
  };

  return (
    <div className="columns">
      <form
        className="stack-wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {done && <Done>{done}</Done>}
        <ErrorSummary errors={errors} />
        <div className="panel stack-wide">
          <KindChoice
            kind={form.kind}
            error={errorOf(errors, 'nominee')}
            onChoose={(kind) => type({ kind })}
          />
          {form.kind === 'person' && (
            <PersonPicker
              name="person"
              label={NOMINATE.person}
              people={people}
              find={find}
              chosen={form.person}
              error={errorOf(errors, 'person')}
              onChoose={(person) => type({ person })}
            />
          )}
          {standing.obstacle ? (
            <ObstacleNotice obstacle={standing.obstacle} />
          ) : (
            standing.name !== undefined &&
            (standing.known || standing.points !== undefined) && (
              <p className="ready">
                {standing.points === undefined
                  ? NOMINATE.readyPlain
                  : NOMINATE.ready(figure(standing.points))}
              </p>
            )
          )}
          <AwardChoice
            label={NOMINATE.award}
            awards={awards}
            chosen={form.award}
            error={errorOf(errors, 'award')}
            onChoose={(chosen) => type({ award: chosen })}
          />
          <CitationField
            value={form.citation}
            hint={CITATION.hint}
            error={errorOf(errors, 'citation')}
            onType={(citation) => type({ citation })}
          />
        </div>
        {preview && (
          <section className="stack-tight">
            <h3>{NOMINATE.preview}</h3>
            {preview}
          </section>
        )}
        <Button look="filled" type="submit">
          {NOMINATE.act}
        </Button>
        <Confirm
          open={asking}
          title={NOMINATE.confirm}
          act={NOMINATE.act}
          pending={nominate.pending}
          problem={nominate.problem}
          onAct={() => void send()}
          onClose={() => setAsking(false)}
        >
          <p>{NOMINATE.confirmText(next)}</p>
          {preview}
        </Confirm>
      </form>
      <aside className="stack">
        <h2>{NOMINATE.route}</h2>
        <RouteStepper stops={stops} draft />
      </aside>
    </div>
  );
}

type Standing = {
  readonly name: string | undefined;
  readonly points: number | undefined;
  /** Whether the sheet's state has been read. */
  readonly known: boolean;
  readonly obstacle: Obstacle | undefined;
};

/** Whether the nominee that the form names may be put forward, and with how many points. */
function useStanding(
  round: RoundView,
  form: NominationForm,
  people: readonly Candidate[],
  nominations: readonly NominationView[],
): Standing {
  const { unit } = useWorkplace();
  const sheet = useRead(
    'openCollectiveSheet',
    { params: { round: round.id, unit: unit.id } },
    { when: form.kind === 'collective' },
  );
  const nominee = nomineeOf(form);
  if (!nominee) return { name: undefined, points: undefined, known: false, obstacle: undefined };
  const award = form.award === '' ? undefined : awardOf(id<AwardId>(form.award));
  const again = award && sameNomination(nominations, nominee, award.id) ? 'nominated-already' : undefined;
  if (nominee.kind === 'person') {
    const person = people.find((one) => one.id === nominee.person);
    const obstacle = person && personObstacle(person);
    return { name: person?.name, points: person?.total, known: Boolean(person), obstacle: obstacle ?? again };
  }
  const read = sheet.value?.sheet;
  const state = sheet.problem?.code === 'not-registered' ? 'not-registered' : read?.state;
  return {
    name: unitText(unit.name),
    points: read?.state === 'reviewed' || read?.state === 'final' ? read.review.total : undefined,
    known: state !== undefined,
    obstacle: (state && collectiveObstacle(state)) ?? again,
  };
}
