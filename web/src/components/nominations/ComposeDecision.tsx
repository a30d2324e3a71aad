import { day, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import type { DecisionForm } from '../../lib/nominations/decision-form.ts';
import {
  BLANK_DECISION,
  awaitingDecision,
  decisionErrors,
  isDecisionForm,
  lineOf,
} from '../../lib/nominations/decision-form.ts';
import { compareNominees } from '../../lib/nominations/lists.ts';
import { readNumber } from '../../lib/nominations/reference.ts';
import { signatureLines, signerIn, signersOf, signingOf } from '../../lib/nominations/signing.ts';
import type { Signer } from '../../lib/nominations/signing.ts';
import { fullName } from '../../lib/nominations/nominee.ts';
import type { DecisionView, NominationView } from '../../lib/nominations/views.ts';
import { fieldErrors } from '../../lib/problem.ts';
import { useAct, useRead } from '../../lib/queries.ts';
import { useKept } from '../../lib/use-kept.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { ErrorSummary, errorOf } from '../working/ErrorSummary.tsx';
import { Empty, Section } from '../working/Panel.tsx';
import { ChooseNominations } from './ChooseNominations.tsx';
import { DecisionExcerpt } from './DecisionExcerpt.tsx';
import { Done } from './Done.tsx';
import { NumberFields } from './ReferenceFields.tsx';
import { SignerFields } from './SignerFields.tsx';

type Props = {
  readonly round: RoundView;
  readonly nominations: readonly NominationView[];
  readonly register: { readonly version: number; readonly decisions: readonly DecisionView[] };
};

/** Puts a signed decision into the register: who stands in it, its number, day and signer. */
export function ComposeDecision({ round, nominations, register }: Props) {
  const { owner, today, unit } = useWorkplace();
  const [form, setForm, clear] = useKept<DecisionForm>(
    owner,
    `decision:${round.id}`,
    BLANK_DECISION,
    isDecisionForm,
  );
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const record = useAct('recordDecision');

  const waiting = awaitingDecision(nominations);
  const chosen = waiting.filter(({ id }) => form.chosen.includes(id));
  const lines = chosen.map(lineOf);
  const taken = register.decisions.map(({ reference }) => reference.number);
  const signers = useSigners(unit.id, form.reference.date);
  const signer = signerIn(signers, form.signing);
  const mend = decisionErrors(form, chosen.length, { today, taken, signers });
  const errors = tried ? mend : fieldErrors(record.problem);
  const reference = { ...form.reference, number: readNumber(form.reference.number) };
  const type = (part: Partial<DecisionForm>) => {
    setForm({ ...form, ...part });
    setDone(undefined);
  };

  const ask = () => {
    setTried(mend.length > 0);
    setAsking(mend.length === 0);
  };
  const send = async () => {
    const answer = await record.act({
      params: { round: round.id },
      body: {
        version: register.version,
        reference: { ...reference, date: day(reference.date) },
        signer: signingOf(form.signing),
        nominations: chosen.map(({ id }) => id),
      },
    });
    if (!answer.ok) return setAsking(answer.problem.code !== 'invalid-input');
    setAsking(false);
    clear();
    setDone(DECISIONS.recorded(reference.number, chosen.length));
  };

  return (
    <div className="stack">
      {done && <Done>{done}</Done>}
      <Section title={DECISIONS.compose} note={DECISIONS.waiting(waiting.length)}>
        {waiting.length === 0 ? (
          <Empty act={{ label: DECISIONS.toCouncil, href: ADDRESSES.council }}>
            {DECISIONS.nothingWaits}
          </Empty>
        ) : (
          <form
            className="stack"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              ask();
            }}
          >
            <ErrorSummary errors={errors} />
            <div className="halves">
              <ChooseNominations
                nominations={waiting}
                chosen={chosen.map(({ id }) => id)}
                error={errorOf(errors, 'nominations')}
                onChoose={(ids) => type({ chosen: ids })}
              />
              <div className="stack">
                <div className="panel stack">
                  <NumberFields
                    at="reference"
                    value={form.reference}
                    example={DECISIONS.numberExample}
                    today={today}
                    errors={errors}
                    onType={(next) => type({ reference: next })}
                  />
                  <SignerFields
                    value={form.signing}
                    signers={signers}
                    errors={errors}
                    onChoose={(next) => type({ signing: next })}
                  />
                </div>
                <h3>{DECISIONS.preview}</h3>
                {lines.length === 0 ? (
                  <p className="empty quiet">{DECISIONS.previewEmpty}</p>
                ) : (
                  <DecisionExcerpt
                    reference={reference}
                    signature={signer && signatureLines(form.signing.capacity, signer.name)}
                    lines={lines}
                  />
                )}
                <Button look="filled" type="submit">
                  {DECISIONS.act(chosen.length)}
                </Button>
              </div>
            </div>
            <Confirm
              open={asking}
              title={DECISIONS.confirm(reference.number, chosen.length)}
              act={DECISIONS.act(chosen.length)}
              list={lines
                .toSorted(compareNominees)
                .map(
                  ({ kind, name, unitName }, place) => `${place + 1}. ${fullName({ kind, name, unitName })}`,
                )}
              pending={record.pending}
              problem={record.problem}
              onAct={() => void send()}
              onClose={() => setAsking(false)}
              onLoadNew={() => setAsking(false)}
            >
              <p>{DECISIONS.confirmText}</p>
            </Confirm>
          </form>
        )}
      </Section>
    </div>
  );
}

/** The standing committee on the day of the decision; nobody while there is no such day. */
function useSigners(unit: UnitId, date: string): readonly Signer[] {
  const { value } = useRead(
    'listAppointments',
    { params: { unit }, query: isDay(date) ? { day: date } : {} },
    { when: isDay(date) },
  );
  return value && isDay(date) ? signersOf(value.appointments) : [];
}
