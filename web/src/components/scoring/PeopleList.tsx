import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { SheetState } from '../../copy/people.vi.ts';
import { ENTERED, PAPER } from '../../copy/paper.vi.ts';
import { CODES, PEOPLE } from '../../copy/people.vi.ts';
import { REMINDERS } from '../../copy/reminders.vi.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import type { ChipLook } from '../working/Chip.tsx';
import { Panel } from '../working/Panel.tsx';

export type SheetOfPerson = ValueOf<'listIndividualSheets'>['people'][number];

const LOOKS = {
  none: 'plain',
  draft: 'draft',
  submitted: 'mine',
  assessed: 'good',
  questioned: 'returned',
  answered: 'good',
} as const satisfies Record<SheetState, ChipLook>;

type Props = {
  readonly people: readonly SheetOfPerson[];
  /** What this account may do: give out codes, and assess whom. */
  readonly mayIssue: boolean;
  readonly mayAssess: (person: PersonId) => boolean;
  readonly isMe: (person: PersonId) => boolean;
  readonly issue: (person: SheetOfPerson) => void;
  readonly addressOf: (person: PersonId) => string;
  /** Where what somebody filled in on paper is entered, where this account may. */
  readonly paperOf: (person: SheetOfPerson) => string | undefined;
  /** Who is chosen to be given a code or reminded together with others. */
  readonly chosen: ReadonlySet<PersonId>;
  readonly choose: (person: SheetOfPerson, isChosen: boolean) => void;
};

/** A unit's people, each with the step of the sheet and the one act that is next. */
export const PeopleList = ({ people, chosen, choose, ...acts }: Props) => (
  <Panel look="flush">
    <ul className="rows">
      {people.map((person) => (
        <li key={person.id}>
          <div className="row-what">
            {(person.state === 'none' || person.state === 'draft') && acts.mayIssue ? (
              <label className="choice">
                <input
                  type="checkbox"
                  aria-label={CODES.choose(person.name)}
                  checked={chosen.has(person.id)}
                  onChange={({ target }) => choose(person, target.checked)}
                />
                <b>{person.name}</b>
              </label>
            ) : (
              <b>{person.name}</b>
            )}
            <span className="quiet">{detailOf(person)}</span>
          </div>
          <div className="row-state">
            <Chip look={LOOKS[person.state]}>{PEOPLE.states[person.state]}</Chip>
          </div>
          <div className="row-act">
            <Act person={person} {...acts} />
            <Paper person={person} href={acts.paperOf(person)} />
            {person.hasCode === false && person.state !== 'draft' && acts.mayIssue && (
              <Button
                look="plain"
                aria-label={PEOPLE.issueFor(person.name)}
                onClick={() => acts.issue(person)}
              >
                {PEOPLE.issue}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  </Panel>
);

const detailOf = (person: SheetOfPerson): string =>
  [
    stepOf(person),
    person.entered && ENTERED.way[person.entered],
    person.reminded && REMINDERS.reminded(formatDay(dayOf(person.reminded.at)), person.reminded.times),
  ]
    .filter(Boolean)
    .join(' · ');

function stepOf({ state, scored, total }: SheetOfPerson): string {
  if (state === 'draft') return scored ? PEOPLE.scored(scored) : PEOPLE.notBegun;
  return total === undefined ? '' : PEOPLE.total(total);
}

function Act({
  person,
  mayIssue,
  mayAssess,
  isMe,
  issue,
  addressOf,
}: Omit<Props, 'people' | 'chosen' | 'choose' | 'paperOf'> & { readonly person: SheetOfPerson }) {
  const { id, name, state, hasCode } = person;
  switch (state) {
    case 'none':
      return mayIssue ? (
        <Button aria-label={PEOPLE.issueFor(name)} onClick={() => issue(person)}>
          {PEOPLE.issue}
        </Button>
      ) : null;
    case 'draft':
      return mayIssue ? (
        <Button
          look="plain"
          aria-label={hasCode === false ? PEOPLE.issueFor(name) : PEOPLE.reissueFor(name)}
          onClick={() => issue(person)}
        >
          {hasCode === false ? PEOPLE.issue : PEOPLE.reissue}
        </Button>
      ) : null;
    case 'submitted':
    case 'questioned': {
      if (isMe(id)) return <p className="quiet">{PEOPLE.yourself}</p>;
      const words = PEOPLE.acts[state];
      return mayAssess(id) ? (
        <LinkButton aria-label={words.of(name)} href={addressOf(id)}>
          {words.act}
        </LinkButton>
      ) : (
        <View name={name} href={addressOf(id)} />
      );
    }
    case 'assessed':
    case 'answered':
      return <View name={name} href={addressOf(id)} />;
  }
}

const Paper = ({ person, href }: { readonly person: SheetOfPerson; readonly href: string | undefined }) =>
  href === undefined ? null : (
    <LinkButton look="plain" aria-label={PAPER.actFor(person.name)} href={href}>
      {PAPER.act}
    </LinkButton>
  );

const View = ({ name, href }: { readonly name: string; readonly href: string }) => (
  <LinkButton look="plain" aria-label={PEOPLE.viewOf(name)} href={href}>
    {PEOPLE.view}
  </LinkButton>
);
