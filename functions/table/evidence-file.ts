import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { EvidenceId, PactId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { EvidenceFile, SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { digest } from '../kit/digest.ts';
import type { Attempt } from '../kit/request.ts';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';
import { table } from './table.ts';

/** A day's files are spread over so many places of the index, for many are sent on the last day. */
export const DUE_PLACES = 4;
const dueAt = (due: Day, place: number): string => joined('DUE', due, String(place));

/** Files of evidence, each beside the others of its subject; the index lists them by when they are due. */
export const evidenceFiles = aggregate<EvidenceFile>('EvidenceFile', ({ id, due, state }) =>
  due === undefined || state === 'refused'
    ? undefined
    : { GSI1PK: dueAt(due, digest([id]).charCodeAt(0) % DUE_PLACES), GSI1SK: id },
);

const DUE_AT_ONCE = 200;
const OWN_SHEET = '-';

/**
 * What tells a subject from the others of its round and unit: a person, a pact's mark, or nothing for the unit's sheet. No
 * person's identifier begins like that of a pact, or files of the two could be taken for each other.
 */
const within = ({ person, pact }: SubjectOfEvidence): string | undefined =>
  pact === undefined ? person : `_${markOf(pact)}`;

/** A subject as part of a key: its round, its unit, and what of that. */
export const placeOfSubject = (subject: SubjectOfEvidence): readonly [string, string, string] => [
  subject.round,
  subject.unit,
  within(subject) ?? OWN_SHEET,
];

/** The subject that an identifier names: `<round>.<unit>.<mark>`, and after it what of the unit, if not its own sheet. */
function homeOfEvidence(evidence: EvidenceId): readonly [string, string, string] {
  const [round = '', unit = '', , ...rest] = evidence.split('.');
  return [round || '-', unit || '-', rest.join('.') || OWN_SHEET];
}

/** What tells a file from the others of its subject, or a pact from the others of its place. */
export const markOf = (id: EvidenceId | PactId): string => id.split('.')[2] ?? id;

const partition = (place: readonly [string, string, string]) => joined('EVID', ...place);

export const evidenceRef = (evidence: EvidenceId): Ref => ({
  name: joined('EVID', evidence),
  key: { PK: partition(homeOfEvidence(evidence)), SK: evidence },
});

/** The identity of the file that an attempt announces: a repeated attempt means the same file. */
export function newEvidenceId(subject: SubjectOfEvidence, { key }: Attempt): EvidenceId {
  const mark = digest(['evidence', key])
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16);
  const of = within(subject);
  return [subject.round, subject.unit, mark, ...(of === undefined ? [] : [of])].join('.') as EvidenceId;
}

/** The files that are due on a day, from one of its places, so many at a time. */
export async function* filesDue(due: Day, place: number): AsyncGenerator<readonly Head<EvidenceFile>[]> {
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table
      .build(QueryCommand)
      .entities(evidenceFiles.entity)
      .query({ index: 'GSI1', partition: dueAt(due, place) })
      .options({ limit: DUE_AT_ONCE, ...(exclusiveStartKey && { exclusiveStartKey }) })
      .send();
    yield Items as unknown as readonly Head<EvidenceFile>[];
    exclusiveStartKey = LastEvaluatedKey;
  } while (exclusiveStartKey);
}

/** All files of a subject, whatever became of them. */
export const evidenceOfSubject = (subject: SubjectOfEvidence) =>
  listed(evidenceFiles, { partition: partition(placeOfSubject(subject)) });
