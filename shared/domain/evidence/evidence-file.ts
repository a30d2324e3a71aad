import type { Day, Instant } from '../kernel/day.ts';
import type { EvidenceId, PactId, PersonId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { EvidenceFault } from './evidence-fault.ts';
import { typeClaimed } from './evidence-name.ts';
import type { EvidenceType } from './evidence-name.ts';

type OfUnit = { readonly round: RoundId; readonly unit: UnitId };
type SheetOfEvidence = OfUnit & { readonly person?: PersonId; readonly pact?: never };
/** The unit is the one right above the parties. */
type PactOfEvidence = OfUnit & {
  readonly pact: PactId;
  readonly parties: readonly UnitId[];
  readonly person?: never;
};
/** What a file is evidence of: a unit's sheet, a person's in that unit, or how a pact was kept by its parties. */
export type SubjectOfEvidence = SheetOfEvidence | PactOfEvidence;

type About = SubjectOfEvidence & {
  readonly id: EvidenceId;
  readonly name: string;
  readonly type: EvidenceType;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  readonly sha256: string;
  readonly by: WriterId;
  readonly announcedAt: Instant;
  /** When it is looked at whether its subject refers to it; never, once that holds it for good. */
  readonly due?: Day | undefined;
};

/** Its bytes may be sent to the quarantine. */
export type AnnouncedEvidence = About & { readonly state: 'announced' };
/** Its bytes are as announced; whoever looks for malware has not answered yet. */
export type QuarantinedEvidence = About & { readonly state: 'quarantined' };
/** It may be given out. */
export type CleanEvidence = About & { readonly state: 'clean'; readonly checkedAt: Instant };
/** Its bytes were thrown away, and why. */
export type RefusedEvidence = About & {
  readonly state: 'refused';
  readonly fault: EvidenceFault;
  readonly checkedAt: Instant;
};
/** Nothing referred to it when it was looked at: its bytes are removed, and with them its name. Due until that is done. */
export type RemovedEvidence = About & { readonly state: 'removed'; readonly removedAt: Instant };

/** A file that stands behind what somebody says of themselves. Nothing but a clean one is ever given out. */
export type EvidenceFile =
  AnnouncedEvidence | QuarantinedEvidence | CleanEvidence | RefusedEvidence | RemovedEvidence;

export const EVIDENCE_STATES = [
  'announced',
  'quarantined',
  'clean',
  'refused',
  'removed',
] as const satisfies readonly EvidenceFile['state'][];

/** Which states a file may move to. */
export const EVIDENCE_NEXT = {
  announced: ['quarantined', 'clean', 'refused', 'removed'],
  quarantined: ['clean', 'refused', 'removed'],
  clean: ['removed'],
  refused: [],
  removed: [],
} as const satisfies Record<EvidenceFile['state'], readonly EvidenceFile['state'][]>;

/** What the check of its bytes has come to; `pending` while the scanner has not answered. */
export type Verdict =
  | { readonly is: 'clean' }
  | { readonly is: 'pending' }
  | { readonly is: 'refused'; readonly fault: EvidenceFault };

type EvidenceEvent<Kind extends string> = SubjectOfEvidence & {
  readonly kind: Kind;
  readonly evidence: EvidenceId;
};
type Moved<State, Kind extends string> = { readonly state: State; readonly event: EvidenceEvent<Kind> };
type WrongState = { code: 'wrong-state'; state: EvidenceFile['state'] };

const told = <const Kind extends string>(kind: Kind, file: About): EvidenceEvent<Kind> => ({
  kind,
  ...subjectOf(file),
  evidence: file.id,
});

/** Whether a file is evidence of this very subject. */
export const isEvidenceOf = (subject: SubjectOfEvidence, file: EvidenceFile): boolean =>
  file.round === subject.round &&
  file.unit === subject.unit &&
  file.person === subject.person &&
  file.pact === subject.pact;

/** What a file is evidence of, and nothing else of it. */
function subjectOf(file: About): SubjectOfEvidence {
  const { round, unit, person } = file;
  if (file.pact !== undefined) return { round, unit, pact: file.pact, parties: file.parties };
  return { round, unit, ...(person === undefined ? {} : { person }) };
}

/**
 * Announces a file: from then on its bytes, and no others, may be sent. On the day `due` it goes unless its subject
 * refers to it. Refused by its name or size (`most`, in bytes, of each type).
 */
export function announceEvidence(
  file: SubjectOfEvidence & Pick<About, 'id' | 'name' | 'size' | 'sha256'>,
  most: Readonly<Record<EvidenceType, number>>,
  due: Day,
  step: Step,
): Result<
  Moved<AnnouncedEvidence, 'evidence-announced'>,
  { code: 'evidence-refused'; fault: EvidenceFault }
> {
  const type = typeClaimed(file.name);
  if (!type.ok) return type;
  if (file.size === 0) return refuse({ code: 'evidence-refused', fault: 'empty' });
  if (file.size > most[type.value]) return refuse({ code: 'evidence-refused', fault: 'too-large' });
  const state: AnnouncedEvidence = {
    ...file,
    type: type.value,
    by: step.by,
    announcedAt: step.at,
    due,
    state: 'announced',
  };
  return ok({ state, event: told('evidence-announced', state) });
}

/** What the check has found. Refused where the file has been judged already. */
export function judgeEvidence(
  file: EvidenceFile,
  verdict: Verdict,
  at: Instant,
): Result<
  | Moved<QuarantinedEvidence, 'evidence-quarantined'>
  | Moved<CleanEvidence, 'evidence-cleared'>
  | Moved<RefusedEvidence, 'evidence-refused'>,
  WrongState
> {
  if (file.state !== 'announced' && file.state !== 'quarantined')
    return refuse({ code: 'wrong-state', state: file.state });
  if (verdict.is === 'pending' && file.state === 'quarantined')
    return refuse({ code: 'wrong-state', state: file.state });
  switch (verdict.is) {
    case 'pending':
      return ok({ state: { ...file, state: 'quarantined' }, event: told('evidence-quarantined', file) });
    case 'clean':
      return ok({ state: { ...file, state: 'clean', checkedAt: at }, event: told('evidence-cleared', file) });
    case 'refused':
      return ok({
        state: { ...file, state: 'refused', fault: verdict.fault, checkedAt: at },
        event: told('evidence-refused', file),
      });
  }
}

/** It goes, because nothing refers to it. Refused where nothing of it is kept any more. */
export function removeEvidence(
  file: EvidenceFile,
  at: Instant,
): Result<Moved<RemovedEvidence, 'evidence-removed'>, WrongState> {
  if (file.state === 'refused' || file.state === 'removed')
    return refuse({ code: 'wrong-state', state: file.state });
  return ok({
    state: { ...file, name: '', state: 'removed', removedAt: at },
    event: told('evidence-removed', file),
  });
}

/** It is looked at again on another day; without a day, never. */
export const dueOn = (file: EvidenceFile, due: Day | undefined): EvidenceFile => ({ ...file, due });
