import { gluedName } from '@bang-vang/shared/domain/honours/glue.ts';
import { shortUnitName } from '@bang-vang/shared/domain/honours/names.ts';
import { unitText } from '../show.ts';

type Named = { readonly kind: 'collective' | 'person'; readonly name: string };

/** Who is honoured, as sentences call them. */
export const nameOf = ({ kind, name }: Named): string => (kind === 'person' ? name : shortUnitName(name));

/** Who is honoured, as headings and lists print them: names break in pairs, place names stay whole. */
export const printedName = ({ kind, name }: Named): string =>
  kind === 'person' ? gluedName(name) : unitText(name);

/** Who is honoured, and of which unit. */
export const fullName = (named: Named & { readonly unitName: string }): string =>
  named.kind === 'person' ? `${named.name}, ${shortUnitName(named.unitName)}` : nameOf(named);
