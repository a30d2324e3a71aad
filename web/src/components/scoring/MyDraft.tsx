import { SENDING } from '../../copy/scoring.vi.ts';
import { DOOR } from '../../copy/people.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { call } from '../../lib/client.ts';
import { EvidenceOf, evidenceOfCode } from '../../lib/evidence/source.ts';
import { useAct } from '../../lib/queries.ts';
import { now } from '../../lib/scoring/moments.ts';
import { isWorthKeeping } from '../../lib/scoring/sheet-draft.ts';
import { browserShelf } from '../../lib/scoring/shelf.ts';
import { useKeeper } from '../../lib/scoring/use-keeper.ts';
import { CloseSheet } from './CloseSheet.tsx';
import { SheetForm } from './SheetForm.tsx';

type Props = {
  readonly mine: ValueOf<'openMySheet'>;
  readonly set: ValueOf<'getRoundCriteria'>['set'];
  readonly onSent: () => void;
  readonly onLoadNew: () => void;
  readonly onClose: () => void;
};

/** A person's own sheet while it is scored. Closing it leaves nothing of it in this browser. */
export function MyDraft({ mine, set, onSent, onLoadNew, onClose }: Props) {
  const kept = useKeeper({
    set,
    stored: mine.sheet,
    shelf: browserShelf('code', `${mine.round}:${mine.unit.id}:${mine.person.id}`),
    save: (body) => call('saveMySheet', { body }),
    reread: async () => {
      const answer = await call('openMySheet', {});
      return answer.ok ? { ok: true, value: answer.value.sheet } : answer;
    },
    now,
  });
  const { act, pending, problem } = useAct('submitMySheet');
  const close = () => {
    kept.discard();
    onClose();
  };
  return (
    <>
      <CloseSheet
        warning={isWorthKeeping(set, kept.draft) ? DOOR.closeUnsaved : undefined}
        beforehand={kept.flush}
        close={close}
      />
      <EvidenceOf value={evidenceOfCode}>
        <SheetForm
          kept={kept}
          whatNext={SENDING.nextPerson}
          pending={pending}
          problem={problem}
          submit={(version) =>
            void act({ body: { version } }).then((answer) => {
              if (answer.ok) onSent();
            })
          }
          onLoadNew={onLoadNew}
        />
      </EvidenceOf>
    </>
  );
}
