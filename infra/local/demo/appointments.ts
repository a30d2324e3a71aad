import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, AppointmentId, PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Appointment, Role } from '@bang-vang/shared/domain/access/actor.ts';
import { people } from './people.ts';

/** What an account of the demo may do, and who of the province holds it. */
export type Office = {
  readonly person?: PersonId;
  readonly appointments: readonly Appointment[];
};

const SINCE = day('2025-07-01');

/** The participant of that name in a grassroots. Throws when there is none: an account must not point at nobody. */
function personOf(unit: string, name: string): PersonId {
  const person = people.find((one) => one.unit === unit && one.name === name);
  if (!person) throw new Error(`no ${name} in ${unit}`);
  return person.id;
}

/** People belong to a grassroots, also when their office is in one of its sub-units. */
const grassrootsOf = (unit: string): string => unit.replace(/-[A-Z]$/, '');

const office = (role: Role, unit: string, holder?: string): Office => ({
  ...(holder ? { person: personOf(grassrootsOf(unit), holder) } : {}),
  appointments: [{ role, unit: id(unit), from: SINCE }],
});

/**
 * Offices by user name, one at each level of the tree; five holders are participants themselves, and one account waits
 * for an invitation.
 */
export const appointmentsOf: Readonly<Record<string, Office>> = {
  chinhsach: office('policy-board', 'LDLD'),
  thuongvu: office('standing-committee', 'LDLD'),
  captren: office('unit-officer', 'CT01'),
  coso: office('unit-officer', 'CS001', 'Nguyễn Thị Yến'),
  coso2: office('unit-officer', 'CS002', 'Nguyễn Tôn Nữ Khánh Tường'),
  thutruong: office('administration', 'CS001', 'Đặng Hữu Cường'),
  tovanphong: office('unit-officer', 'CS001-A', 'Đinh Thị Thủy Tiên'),
  tochuyenmon: office('unit-officer', 'CS001-B', 'Huỳnh Đỗ Uyển Đình'),
  kiemtra: office('auditor', 'LDLD'),
  duocmoi: { appointments: [] },
};

/** The chair of the federation, who signs decisions and has no account to sign in with. */
export const CHAIR = {
  account: id<AccountId>('demo.chair'),
  name: 'Hoàng Thị Ngọc Diệp',
  appointment: id<AppointmentId>('standing-committee.LDLD.demo.chair'),
  appointments: [{ role: 'standing-committee', unit: id<UnitId>('LDLD'), from: day('2023-01-01') }],
} as const;

/** Officers of three unions who review on panels and have no account to sign in with. */
export const REVIEWERS = [
  ['1', 'Lương Thị Bích Hạnh', 'CT01'],
  ['2', 'Đoàn Văn Thắng', 'CT02'],
  ['3', 'Trịnh Thị Ngọc Lan', 'CT03'],
].map(([number = '', name = '', unit = '']) => ({
  account: id<AccountId>(`demo.reviewer.${number}`),
  name,
  appointments: [{ role: 'unit-officer' as const, unit: id<UnitId>(unit), from: SINCE }],
}));
