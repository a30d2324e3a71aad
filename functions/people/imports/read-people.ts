import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import { PEOPLE_COLUMNS, readPerson } from '@bang-vang/shared/domain/imports/people.ts';
import type { PersonRow } from '@bang-vang/shared/domain/imports/people.ts';
import { personKinds } from '@bang-vang/shared/data/person-kinds.ts';
import { mayImportAt } from '@bang-vang/shared/domain/access/may.ts';
import type { ColumnsRead } from '@bang-vang/shared/domain/jobs/job.ts';
import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonKindId } from '@bang-vang/shared/domain/people/fact.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import type { Place, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { digest } from '../../kit/digest.ts';
import { identityNumberHash } from '../../kit/identity-number.ts';
import type { Importing, Looked, Reader } from '../../kit/importable.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import { unitFinder } from '../../kit/unit-by-name.ts';
import { newPersonId } from '../../table/person-id.ts';
import { factsOf, placeOn } from '../../table/tree.ts';
import { matchOf } from './match.ts';
import type { Match } from './match.ts';

/** Somebody to be entered: what the row says, without the identity number itself, which is kept nowhere. */
export type PersonPlan = {
  readonly row: number;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly name: string;
  readonly position?: string | undefined;
  readonly kind: PersonKindId;
  readonly from: Day;
  readonly number?: string | undefined;
};

type Found = { readonly plan: PersonPlan; readonly match: Match };
type Faulty = Extract<Looked<PersonPlan>, { kind: 'faulty' }>;

const faulty = (row: number, column: keyof typeof PEOPLE_COLUMNS, message: string): Faulty => ({
  kind: 'faulty',
  faults: [{ row, column: PEOPLE_COLUMNS[column].title, message }],
});

/**
 * Reads a list of people row by row: what the cells say, the unit, whether it is the sender's to keep, whether the person is
 * in its list already. It remembers whom earlier rows spoke of, by hash: some megabytes for the largest file.
 */
export function peopleReader(columns: ColumnsRead): Reader<PersonPlan> {
  const earlier = new Map<string, number[]>();
  const facts = new Map<UnitId, Promise<readonly UnitFact[]>>();
  let find: ReturnType<typeof unitFinder> | undefined;
  let own: Promise<Place | undefined> | undefined;

  async function unitOf(importing: Importing, named: string | undefined): Promise<readonly Place[]> {
    const today = dayOf(importing.at);
    if (named === undefined) {
      own ??= placeOn(importing.unit, today);
      const place = await own;
      return place ? [place] : [];
    }
    find ??= unitFinder(today, importing.unit);
    return find(named);
  }

  const lives = async (unit: UnitId, on: Day): Promise<boolean> => {
    const known = facts.get(unit) ?? factsOf(unit);
    facts.set(unit, known);
    return factOn(await known, on) !== undefined;
  };

  async function planned(importing: Importing, row: number, person: PersonRow): Promise<PersonPlan | Faulty> {
    const places = await unitOf(importing, person.unit);
    const [place] = places;
    if (!place)
      return faulty(
        row,
        'unit',
        `Không có đơn vị “${person.unit ?? ''}” trong phạm vi này. Hãy ghi đúng mã hoặc tên đơn vị.`,
      );
    if (places.length > 1)
      return faulty(
        row,
        'unit',
        `Có ${places.length} đơn vị cùng tên này. Hãy ghi mã đơn vị: ${places.map(({ fact }) => fact.unit).join(', ')}.`,
      );
    const { unit } = place.fact;
    if (!mayImportAt(importing.actor, place, dayOf(importing.at)))
      return faulty(
        row,
        'unit',
        `Bạn không lập danh sách của ${place.fact.name}. Hãy bỏ dòng này, hoặc nhờ cán bộ của đơn vị đó.`,
      );
    if (!(await lives(unit, person.from)))
      return faulty(
        row,
        'from',
        `Ngày ${formatDay(person.from)} đơn vị chưa hoạt động. Hãy ghi ngày đơn vị đã có.`,
      );
    const { name, position, kind, from, identityNumber } = person;
    const number = identityNumber === undefined ? undefined : identityNumberHash(identityNumber);
    const key = digest(['import', importing.job, row]);
    return { row, person: newPersonId({ key, fingerprint: key }), unit, name, position, kind, from, number };
  }

  const read = (importing: Importing, rows: readonly SheetRow[]) =>
    sideBySide(rows, async ({ row, cells }): Promise<PersonPlan | Faulty> => {
      const person = readPerson(cells, columns, personKinds);
      if (person.ok) return planned(importing, row, person.value);
      return {
        kind: 'faulty',
        faults: person.refusal.faults.map(({ column, message }) => ({ row, column, message })),
      };
    });

  /** Notes the row under what tells its person from others; answers the rows before it. */
  function noted({ row, unit, name, number }: PersonPlan): readonly number[] {
    const key = number ?? `${unit} ${name}`;
    const before = earlier.get(key) ?? [];
    earlier.set(key, [...before, row]);
    return before;
  }

  /** What a row comes to, given those before it; rows are asked in their order. */
  function settled({ plan, match }: Found): Looked<PersonPlan> {
    const { row, number } = plan;
    const before = noted(plan);
    const there = match.kind === 'there' ? match.who.length : 0;
    if (before.length > 0 && (number !== undefined || before.length >= there))
      return number === undefined
        ? faulty(
            row,
            'name',
            `Trùng họ tên với dòng ${before[0]} trong cùng đơn vị. Nếu là hai người, hãy ghi số căn cước của cả hai.`,
          )
        : faulty(
            row,
            'identityNumber',
            `Số căn cước trùng với dòng ${before[0]}. Hãy bỏ một dòng, hoặc sửa số.`,
          );
    switch (match.kind) {
      case 'nobody':
        return { kind: 'fresh', plan };
      case 'there':
        return { kind: 'same' };
      case 'left':
        return faulty(
          row,
          'name',
          `Người này đã thôi tham gia ở đơn vị từ ${formatDay(match.on)}. Hãy nhận lại ở trang Đoàn viên.`,
        );
      case 'unsure':
        return faulty(
          row,
          'name',
          'Đơn vị đã có người cùng họ tên, chưa ghi số căn cước. Nếu là một người, hãy bỏ dòng này; nếu là hai người, hãy thêm ở trang Đoàn viên.',
        );
    }
  }

  return {
    async look(importing, rows) {
      const found = await sideBySide(await read(importing, rows), async (plan) =>
        isFaulty(plan) ? plan : { plan, match: await matchOf(plan) },
      );
      return found.map((one) => ('plan' in one ? settled(one) : one));
    },
    async remember(importing, rows) {
      for (const plan of await read(importing, rows)) if (!isFaulty(plan)) noted(plan);
    },
  };
}

// A plan has a kind of its own: that of the person.
const isFaulty = (read: PersonPlan | Faulty): read is Faulty => 'faults' in read;
