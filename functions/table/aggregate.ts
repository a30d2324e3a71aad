import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Key } from './keys.ts';
import { table } from './table.ts';

/** A draft save, remembered so that its repetition gets the first answer. */
export type Save = {
  readonly key: string;
  readonly fingerprint: string;
  readonly version: number;
  readonly by: WriterId;
  readonly at: string;
};

/**
 * The head item of an aggregate: its state, guarded by `version` on every write; `seq` and `hash` are those of its last
 * event; `saves` are the newest draft saves, which leave no event.
 */
export type Head<State> = {
  readonly version: number;
  readonly seq: number;
  readonly hash: string;
  readonly saves: readonly Save[];
  readonly state: State;
};

/** Where one aggregate lives: `name` is what its trail is called by. */
export type Ref = { readonly name: string; readonly key: Key };

/** Further attributes of a head: the keys of the sparse index, where a list needs them. */
export type IndexKey = { readonly GSI1PK: string; readonly GSI1SK: string };

/**
 * A kind of aggregate in the table. `indexOf` gives the index keys of a state, for kinds that are listed by something
 * else than their own key.
 */
export function aggregate<State>(
  kind: string,
  indexOf: (state: State) => IndexKey | undefined = () => undefined,
) {
  const entity = new Entity({
    name: kind,
    table,
    timestamps: false,
    schema: item({
      PK: string().key(),
      SK: string().key(),
      GSI1PK: string().optional(),
      GSI1SK: string().optional(),
      version: number(),
      seq: number(),
      hash: string(),
      saves: any().castAs<readonly Save[]>(),
      state: any().castAs<State>(),
    }),
  });

  // Field by field: a head as it was read carries the index keys of what it was.
  const itemOf = (ref: Ref, { version, seq, hash, saves, state }: Head<State>) => ({
    ...ref.key,
    ...indexOf(state),
    version,
    seq,
    hash,
    saves,
    state,
  });
  const guard = (expected: number) =>
    expected === 0 ? ({ attr: 'PK', exists: false } as const) : ({ attr: 'version', eq: expected } as const);

  return {
    kind,
    entity,
    /**
     * The head as last committed; undefined when the aggregate does not exist yet. A reader that can do with the head of a
     * moment ago asks for it without `consistent`, at half the price.
     */
    async load(ref: Ref, { consistent = true } = {}): Promise<Head<State> | undefined> {
      const { Item } = await entity.build(GetItemCommand).key(ref.key).options({ consistent }).send();
      return Item as Head<State> | undefined;
    },
    /** A write of the head for a transaction, refused when the version is no longer `expected` (0: not there yet). */
    put: (ref: Ref, expected: number, head: Head<State>) =>
      entity
        .build(PutTransaction)
        .item(itemOf(ref, head))
        .options({ condition: guard(expected) }),
    /** Writes nothing, and has a transaction refused when the head is no longer at this version. */
    unmoved: (ref: Ref, expected: number) =>
      entity.build(ConditionCheck).key(ref.key).condition(guard(expected)),
    /** A write of the head on its own, for draft saves. */
    save: (ref: Ref, expected: number, head: Head<State>) =>
      entity
        .build(PutItemCommand)
        .item(itemOf(ref, head))
        .options({ condition: guard(expected) })
        .send(),
  };
}

export type Aggregate<State> = ReturnType<typeof aggregate<State>>;
