import { done } from './call.ts';

const as = 'officer.C1';

const entered = (name: string) =>
  done('enterPerson', {
    as,
    params: { unit: 'C1' },
    body: { name, kind: 'worker', from: '2026-01-01', identityNumber: '001299000123' },
  });

/** Every command about people succeeds once: one person changes, moves and leaves, two records are merged and told apart. */
export async function everyPeopleAct(): Promise<void> {
  const { person, version } = await entered('Võ Văn Đi');
  const params = { person };
  const changed = await done('changePerson', {
    as,
    params,
    body: { version, from: '2026-02-01', position: 'Tổ trưởng' },
  });
  const corrected = await done('correctPerson', {
    as,
    params,
    body: { version: changed.version, on: '2026-02-01', name: 'Võ Văn Đĩnh' },
  });
  const moved = await done('transferPerson', {
    as: 'officer.U1',
    params,
    body: { version: corrected.version, to: 'C2', from: '2026-03-01' },
  });
  await done('leaveUnit', {
    as: 'officer.C2',
    params,
    body: { version: moved.version, from: '2026-04-01' },
  });

  const kept = await entered('Võ Thị Một');
  const other = await entered('Võ Thị Mốt');
  const ofKept = { as, params: { person: kept.person } };
  const merged = await done('mergePeople', {
    ...ofKept,
    body: { version: kept.version, other: other.person, otherVersion: other.version },
  });
  const separated = await done('takeBackPersonChange', { ...ofKept, body: { version: merged.version } });
  await done('keepApart', { ...ofKept, body: { version: separated.version, other: other.person } });
}
