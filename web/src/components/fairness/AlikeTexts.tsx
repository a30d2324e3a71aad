import { includesRole } from '@bang-vang/shared/domain/access/actor.ts';
import { COMPARERS } from '@bang-vang/shared/domain/access/may.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Stretch } from '@bang-vang/shared/domain/scoring/resemblance.ts';
import { RESEMBLANCES } from '../../copy/resemblances.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { piecesOf } from '../../lib/marked-text.ts';
import { useRead } from '../../lib/queries.ts';
import { useWorkplace } from '../../lib/workplace.ts';

type Text = ValueOf<'findResemblances'>['texts'][number];
type Alike = Text['alike'][number];

type Props = {
  readonly round: string;
  readonly unit: string;
  /** The nomination whose citation is looked at; otherwise the words to a line of the unit's sheet. */
  readonly nomination?: string;
  readonly item?: ItemId;
};

/** What elsewhere in the round is worded like this, side by side: a hint, and nothing where there is none. */
export function AlikeTexts({ round, unit, nomination, item }: Props) {
  const { appointment, unit: own } = useWorkplace();
  const compares =
    COMPARERS.some((role) => role === appointment.role) ||
    (includesRole(appointment.role, 'unit-officer') && levelOf(own.level).reviews);
  const { value } = useRead(
    'findResemblances',
    { params: { round, unit }, query: nomination ? { nomination } : {} },
    { when: compares },
  );
  const texts = value?.texts.filter((text) => nomination !== undefined || text.item === item) ?? [];
  if (texts.length === 0) return null;
  return (
    <section className="alike stack">
      <h3>{RESEMBLANCES.title}</h3>
      <p className="hint">{RESEMBLANCES.hint}</p>
      {texts.map((text) => (
        <div key={text.item ?? ''} className="stack">
          {text.alike.map((alike) => (
            <SideBySide
              key={alike.unit.id + (alike.item ?? alike.nomination ?? '')}
              text={text}
              alike={alike}
            />
          ))}
          {text.elsewhere > 0 && <p>{RESEMBLANCES.elsewhere(text.elsewhere)}</p>}
        </div>
      ))}
    </section>
  );
}

function SideBySide({ text, alike }: { readonly text: Text; readonly alike: Alike }) {
  const { unit, item, share, passages } = alike;
  return (
    <div className="stack-tight">
      <p>
        <b>
          {item === undefined ? RESEMBLANCES.likeCitation(unit.name) : RESEMBLANCES.likeLine(unit.name, item)}
        </b>{' '}
        <span className="quiet">{RESEMBLANCES.share(share)}</span>
      </p>
      <div className="alike-pair">
        <Marked heading={RESEMBLANCES.here} text={text.text} stretches={passages.map(({ one }) => one)} />
        <Marked
          heading={RESEMBLANCES.there(unit.name)}
          text={alike.text}
          stretches={passages.map(({ other }) => other)}
        />
      </div>
    </div>
  );
}

const Marked = ({
  heading,
  text,
  stretches,
}: {
  readonly heading: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
}) => (
  <div>
    <p className="quiet small">{heading}</p>
    <blockquote className="long-text">
      {piecesOf(text, stretches).map(({ text: piece, marked }, place) =>
        marked ? <mark key={place}>{piece}</mark> : piece,
      )}
    </blockquote>
  </div>
);
