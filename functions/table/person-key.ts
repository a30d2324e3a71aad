import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Purpose } from '@bang-vang/shared/domain/kernel/personal.ts';
import { attempted } from '../kit/commit.ts';
import { joined } from './keys.ts';
import { keysTable } from './keys-table.ts';

/** A person's key for one purpose; once destroyed, what is left is when, so that no new one takes its place. */
const personKeyEntity = new Entity({
  name: 'PersonKey',
  table: keysTable,
  timestamps: false,
  schema: item({
    person: any().key().castAs<PersonId>(),
    purpose: any().key().castAs<Purpose>(),
    key: string().optional(),
    destroyedAt: any().optional().castAs<Instant>(),
  }),
  computeKey: ({ person, purpose }) => ({ PK: joined('PERSON', person), SK: joined('K', purpose) }),
});

/** The key in base64, `destroyed`, or undefined when the person never had one for this purpose. */
export async function loadPersonKey(person: PersonId, purpose: Purpose): Promise<string | undefined> {
  const { Item } = await personKeyEntity
    .build(GetItemCommand)
    .key({ person, purpose })
    .options({ consistent: true })
    .send();
  return Item && (Item.key ?? DESTROYED);
}

export const DESTROYED = 'destroyed';

/** Keeps a first key. Whoever had one already, or has had it destroyed, keeps that. */
export const addPersonKey = (person: PersonId, purpose: Purpose, key: string) =>
  attempted(() =>
    personKeyEntity
      .build(PutItemCommand)
      .item({ person, purpose, key })
      .options({ condition: { attr: 'person', exists: false } })
      .send(),
  );

/** Destroys the key for good. Repeated, it changes nothing more. */
export const destroyPersonKey = (person: PersonId, purpose: Purpose, destroyedAt: Instant) =>
  personKeyEntity.build(PutItemCommand).item({ person, purpose, destroyedAt }).send();
