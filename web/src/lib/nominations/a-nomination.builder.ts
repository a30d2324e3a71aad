import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { NominationView } from './views.ts';

/** A nomination of a grassroots' person that waits at the union above it. */
export const aNomination = (given: Partial<NominationView> = {}): NominationView => ({
  id: id('2026.CS1.n1'),
  round: id('2026'),
  version: 1,
  state: 'climbing',
  unit: { id: id('CS1'), name: 'Công đoàn cơ sở Trường THPT Sông Lam' },
  at: { id: id('CT1'), name: 'Công đoàn ngành Giáo dục' },
  nominee: { kind: 'person', person: id('P1'), name: 'Lò Văn Ẩn' },
  award: id('federation-merit'),
  citation: 'Giải quyết hồ sơ trước hẹn',
  nominatedAt: instant('2026-12-01T02:00:00.000Z'),
  endorsements: [],
  ...given,
});

export const person = (name: string): NominationView['nominee'] => ({
  kind: 'person',
  person: id('P1'),
  name,
});
export const collective = (name: string): NominationView['nominee'] => ({ kind: 'collective', name });
