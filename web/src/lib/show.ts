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

/** The form of an honour and its year, as headings and lists over all years print them. */
export const awardText = ({ award, year }: HonourEntry): string => gluedText(`${award.form} · Năm ${year}`);

/** The lines that stand under a name: each list says what its heading does not. */
export type Note = (entry: HonourEntry) => readonly string[];

export const byForm: Note = ({ award }) => [award.form];
export const byUnitName: Note = ({ unit }) => [unitText(unit.name)];
/** For lists over all years. A collective is its own unit, so only a person's unit is told. */
export const inFull: Note = (entry) => [
  ...(entry.subject.kind === 'person' ? byUnitName(entry) : []),
  awardText(entry),
];
