import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { chance } from '../infra/local/demo/chance.ts';
import { marksOf } from '../infra/local/demo/marks.ts';
import type { Kind } from './beside.ts';

const AT_ONCE = 1_000;

/** A person's steps with the own sheet and a page of the unit's list, beside so many people of the same unit with sheets. */
export async function sheetsOfPeople(round: RoundId, unit: UnitId): Promise<Kind> {
  const { act, someoneOf, withCode } = await import('../infra/local/demo/act.ts');
  const { useCases } = await import('@bang-vang/functions/scoring/use-cases.ts');
  const officer = someoneOf(unit);
  const params = { round, unit };
  const query = {};
  const { people } = await act(useCases.listIndividualSheets, officer, '2026-11-01', { params, query });
  const [model] = people;
  if (!model) throw new Error('the unit has nobody');
  const marks = marksOf(individualSet, 0.9, chance(2));
  return {
    async play(place, count) {
      const person = people[place]?.id ?? model.id;
      const own = withCode(round, unit, person);
      const ofPerson = { params: { ...params, person } };
      await act(useCases.issueCode, officer, '2026-11-02', { ...ofPerson, body: { set: individualSet.id } });
      await count('open a person’s sheet', () => act(useCases.openMySheet, own, '2026-11-03', {}));
      const body = { version: 1, marks, deductions: [], evidence: {} };
      const saved = await count('keep a person’s draft', () =>
        act(useCases.saveMySheet, own, '2026-11-04', { body }),
      );
      const sent = await count('send a person’s sheet', () =>
        act(useCases.submitMySheet, own, '2026-11-05', { body: saved }),
      );
      await count('assess a person’s sheet', () =>
        act(useCases.assessIndividualSheet, officer, '2026-11-06', {
          ...ofPerson,
          body: { version: sent.version, marks, reasons: {} },
        }),
      );
      await count('read a page of a unit’s people', () =>
        act(useCases.listIndividualSheets, officer, `2026-11-${String(10 + place)}`, { params, query }),
      );
    },
    copy: (from, to) => copyPeople(round, unit, model.id, from, to),
  };
}

/** People of the unit like the model, each with the same sheet. */
async function copyPeople(round: RoundId, unit: UnitId, model: PersonId, from: number, to: number) {
  const { fill, filled } = await import('@bang-vang/functions/table/fill.ts');
  const { individualSheetRef, individualSheets } =
    await import('@bang-vang/functions/table/individual-sheet.ts');
  const { putMemberships } = await import('@bang-vang/functions/table/membership.ts');
  const { people, personRef } = await import('@bang-vang/functions/table/person.ts');
  const head = await individualSheets.load(individualSheetRef(round, unit, model));
  const record = await people.load(personRef(model));
  if (!head || !record) throw new Error('there is nobody to copy');
  for (let start = from; start < to; start += AT_ONCE) {
    const copies = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, place) =>
      id<PersonId>(`COPY${String(start + place)}`),
    );
    await fill(
      copies.flatMap((person) => [
        filled(individualSheets.entity, {
          ...head,
          ...individualSheetRef(round, unit, person).key,
          state: { ...head.state, person },
        }),
        ...putMemberships({ ...record.state, id: person }),
      ]),
    );
  }
}
