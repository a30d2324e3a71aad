import { gluedName, gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import { shortUnitName } from '@bang-vang/shared/domain/honours/names.ts';
import type { HonourEntry, RollEntry } from '@bang-vang/shared/domain/honours/roll.ts';

/** The permanent address of an honour. */
export const entryPath = ({ year, code }: RollEntry): string => `/vinh-danh/${year}/${code}`;

/** A unit's name as lists print it: without the words of its level, place names kept whole. */
export const unitText = (name: string): string => gluedText(shortUnitName(name));

/** The honoured name as lists print it. */
export const nameText = ({ subject }: HonourEntry): string =>
  subject.kind === 'person' ? gluedName(subject.name) : unitText(subject.name);

/** What stands under a name: each list says what its heading does not. */
export type Note = (entry: HonourEntry) => string;

export const byForm: Note = ({ award }) => award.form;
export const byUnitName: Note = ({ unit }) => unitText(unit.name);
export const byFormAndYear: Note = ({ award, year }) => `${award.form} · Năm ${year}`;
/** For lists over all years: a collective is its own unit, so only a person's unit is told. */
export const inFull: Note = (entry) =>
  entry.subject.kind === 'person' ? `${byFormAndYear(entry)} · ${byUnitName(entry)}` : byFormAndYear(entry);
