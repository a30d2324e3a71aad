import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { $add, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { set } from 'dynamodb-toolbox/schema/set';
import { string } from 'dynamodb-toolbox/schema/string';
import type { AccountId, EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { SubjectOfEvidence } from '@bang-vang/shared/domain/evidence/evidence-file.ts';
import { markOf, placeOfSubject } from './evidence-file.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** Which files of a subject an account has opened: one item, whatever their number, that grows by the marks of files. */
const openedEntity = new Entity({
  name: 'OpenedEvidence',
  table,
  timestamps: false,
  schema: item({
    sheet: string().key(),
    account: any().key().castAs<AccountId>(),
    marks: set(string()),
    last: any().castAs<Instant>(),
  }),
  computeKey: ({ sheet, account }) => ({ PK: joined('OPENED', ...sheet.split('#')), SK: account }),
});

const nameOf = (subject: SubjectOfEvidence) => joined(...placeOfSubject(subject));

/** Remembers that the account has opened a file of the subject; the same file again adds nothing. */
export const putOpened = (
  subject: SubjectOfEvidence,
  account: AccountId,
  evidence: EvidenceId,
  at: Instant,
) =>
  openedEntity
    .build(UpdateItemCommand)
    .item({ sheet: nameOf(subject), account, marks: $add(new Set([markOf(evidence)])), last: at })
    .send();

/** Whether the account has opened a file of the subject. */
export async function openedBy(
  subject: SubjectOfEvidence,
  account: AccountId,
): Promise<(evidence: EvidenceId) => boolean> {
  const { Item } = await openedEntity
    .build(GetItemCommand)
    .key({ sheet: nameOf(subject), account })
    .send();
  return (evidence) => Item?.marks.has(markOf(evidence)) ?? false;
}
