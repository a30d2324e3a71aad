import * as z from 'zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOperations } from '@bang-vang/shared/contract/index.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { isCommand } from '@bang-vang/shared/contract/operation.ts';
import type { Operation } from '@bang-vang/shared/contract/operation.ts';
import { ROLES, includesRole } from '@bang-vang/shared/domain/access/actor.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { accessTokenOf, call, done } from '../testing/call.ts';
import type { Asked } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf, refusalOf } from '../testing/problem.ts';
import { samples } from '../testing/samples.ts';
import { ofUnit, openRound } from '../testing/season.ts';

// What the edge promises of every operation, walked over the whole contract: a new one is tried here by being declared.

const holders: Readonly<Record<Role, string>> = {
  'policy-board': 'board',
  'standing-committee': 'committee',
  'unit-officer': 'officer.C1',
  administration: 'head.C1',
  auditor: 'auditor',
  'publicity-board': 'publicity',
  'inspection-office': 'inspection',
  'unit-head': 'chair.C1',
  'council-member': 'council',
};
type Listed = readonly [OperationId, Operation];
const rolesOf = ({ access }: Operation): readonly Role[] => (typeof access === 'string' ? [] : access);
const ofAnyAccount = allOperations.filter(([, { access }]) => access === 'signed-in');
const ofAccounts = allOperations.filter(([, operation]) => rolesOf(operation).length > 0);
const withBody = allOperations.filter(([, { body, form }]) => body !== undefined && form === undefined);
const withKey = withBody.filter(([, operation]) => isCommand(operation));

let code = '';
beforeAll(async () => {
  await layGround();
  await openRound();
  const params = { ...ofUnit('C1'), person: 'P2' };
  const body = { set: 'guide-individual' };
  ({ code } = await done('issueCode', { as: 'officer.C1', params, body }));
});

/** Someone whom the operation lets in. */
function caller(operation: Operation): Pick<Asked, 'as' | 'code'> {
  const [role] = rolesOf(operation);
  if (role !== undefined) return { as: holders[role] };
  if (operation.access === 'signed-in') return { as: 'stranger' };
  return operation.access === 'code' ? { code } : {};
}
/** What the operation answers when one thing of a good request is spoilt. */
const spoilt = ([id, operation]: Listed, spoil: Asked) =>
  call(id, { ...samples[id], ...caller(operation), ...spoil });
const forEach = async <T>(list: readonly Listed[], ask: (listed: Listed) => Promise<T>) => {
  const answers: [OperationId, T][] = [];
  for (const listed of list) answers.push([listed[0], await ask(listed)]);
  return Object.fromEntries(answers);
};
const all = <T>(list: readonly Listed[], answer: T) => Object.fromEntries(list.map(([id]) => [id, answer]));

describe('who may come in', () => {
  test('nobody without a token, where an account is asked for.', async () => {
    const asking = [...ofAccounts, ...ofAnyAccount];
    const answers = await forEach(asking, ([id]) => call(id, samples[id]).then(refusalOf));
    expect(answers).toEqual(all(asking, [401, 'sign-in-needed']));
  });

  test.each([
    ['an ID token instead of an access token', { sub: 'board', token_use: 'id', aud: 'test-client' }],
    ['a token of another client', { sub: 'board', token_use: 'access', client_id: 'other' }],
    [
      'a token whose subject could not be a key',
      { sub: 'a#b', token_use: 'access', client_id: 'test-client' },
    ],
  ])('nobody with %s.', async (_, claims) => {
    const answers = await forEach(ofAccounts, ([id]) => call(id, { ...samples[id], claims }).then(refusalOf));
    expect(answers).toEqual(all(ofAccounts, [401, 'sign-in-needed']));
  });

  test('nobody whose account is not known, or whose appointment has ended.', async () => {
    for (const as of ['stranger', 'former.C1']) {
      const answers = await forEach(ofAccounts, ([id]) => call(id, { ...samples[id], as }).then(refusalOf));
      expect([as, answers]).toEqual([as, all(ofAccounts, [403, 'not-allowed'])]);
    }
  });

  test('no role that the contract does not name.', async () => {
    for (const [id, operation] of ofAccounts)
      for (const role of ROLES.filter(
        (one) => !rolesOf(operation).some((asked) => includesRole(one, asked)),
      )) {
        const answer = await call(id, { ...samples[id], as: holders[role] });
        expect([id, role, ...refusalOf(answer)]).toEqual([id, role, 403, 'not-allowed']);
      }
  });

  test.each([
    ['nothing of a second factor', {}],
    ['a second factor of a kind that we do not know', { second_factor: 'true' }],
  ])('nobody whose token says %s, where the contract demands one.', async (_, said) => {
    const demanding = ofAccounts.filter(([, { secondFactor }]) => secondFactor);
    const answers = await forEach(demanding, ([id, operation]) => {
      const { second_factor, ...claims } = accessTokenOf(caller(operation).as ?? '');
      expect(second_factor).toBe('otp');
      return call(id, { ...samples[id], claims: { ...claims, ...said } }).then(refusalOf);
    });
    expect(answers).toEqual(all(demanding, [401, 'second-factor-needed']));
    expect(demanding.length).toBeGreaterThan(5);
  });

  test('nobody of the federation without a second factor where officers act for their own units, and no officer is asked.', async () => {
    const { second_factor: _, ...claims } = accessTokenOf('board');
    const ofBoard = await call('changeTree', { ...samples.changeTree, claims });
    expect(refusalOf(ofBoard)).toEqual([401, 'second-factor-needed']);
    const ofOfficer = await call('changeTree', {
      ...samples.changeTree,
      claims: { ...claims, sub: 'officer.C1' },
    });
    expect(refusalOf(ofOfficer)).toEqual([403, 'not-allowed']);
  });

  test('no officer of a sibling unit, where the address names a unit.', async () => {
    const ofOneUnit = ofAccounts.filter(
      ([, { path, access }]) => path.includes('{unit}') && access.includes('unit-officer'),
    );
    const answers = await forEach(ofOneUnit, ([id]) =>
      call(id, { ...samples[id], as: 'officer.C2' }).then(refusalOf),
    );
    expect(answers).toEqual(all(ofOneUnit, [403, 'not-allowed']));
  });

  test('nobody with a wrong personal code, or none, where a code is asked for.', async () => {
    const ofCodes = allOperations.filter(([, { access }]) => access === 'code');
    for (const given of [{}, { code: 'AAAABBBB' }, { as: 'board' }]) {
      const answers = await forEach(ofCodes, ([id]) =>
        call(id, { ...samples[id], ...given }).then(refusalOf),
      );
      expect(answers).toEqual(all(ofCodes, [401, 'code-unknown']));
    }
  });

  test('a code as people copy it: small letters, spaces and hyphens are forgiven.', async () => {
    const copied = ` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4).toLowerCase()} `;
    expect((await done('openMySheet', { code: copied })).person).toEqual({ id: 'P2', name: 'Lê Văn Nam' });
  });
});

describe('a body', () => {
  test('that is not JSON, is not called JSON, or is not there, is not read.', async () => {
    const bad: readonly Asked[] = [
      { raw: '{"version": 1' },
      { raw: '{}', headers: { 'content-type': 'text/plain' } },
      { body: undefined },
    ];
    for (const spoil of bad) {
      const answers = await forEach(withBody, async (listed) => {
        const { status, code: said, errors } = problemOf(await spoilt(listed, spoil));
        return [status, said, errors?.map(({ field }) => field)];
      });
      expect(answers).toEqual(all(withBody, [400, 'invalid-input', ['body']]));
    }
  });

  test('with nothing but an unknown field is told of it, and of each field that is missing.', async () => {
    const answers = await forEach(withBody, async (listed) =>
      fieldsOf(await spoilt(listed, { body: { la: 1 } })),
    );
    const expected = withBody.map(([id, operation]) => [
      id,
      ['body.la', ...required(operation).map((name) => `body.${name}`)].toSorted(),
    ]);
    expect(answers).toEqual(Object.fromEntries(expected));
  });

  test.each([
    ['null', null],
    ['a list in a list', [[]]],
  ])('with %s in every field is told of each field.', async (_, wrong) => {
    for (const listed of withBody) {
      const names = Object.keys(shapeOf(listed[1]));
      const answer = await spoilt(listed, { body: Object.fromEntries(names.map((name) => [name, wrong])) });
      const top = fieldsOf(answer).map((field) => field.split('.')[1]);
      expect([listed[0], new Set(top)]).toEqual([listed[0], new Set(names)]);
    }
  });

  test('with text one letter too long is told how long it may be.', async () => {
    let tried = 0;
    for (const listed of withBody)
      for (const [path, most] of limitsOf(listed[1])) {
        const body = withText(samples[listed[0]].body, path, 'ấ'.repeat(most + 1));
        const { errors = [] } = problemOf(await spoilt(listed, { body }));
        expect(errors).toContainEqual({
          field: ['body', ...path].join('.'),
          message: `Dài quá ${most.toLocaleString('vi-VN')} ký tự. Hãy rút gọn.`,
        });
        tried += 1;
      }
    expect(tried).toBeGreaterThan(10);
  });
});

test('A command without an Idempotency-Key, or with one too short or too long, is not carried out.', async () => {
  for (const key of [null, 'short', 'k'.repeat(201), 'with space']) {
    const answers = await forEach(withKey, (listed) => spoilt(listed, { key }).then(refusalOf));
    expect([key, answers]).toEqual([key, all(withKey, [400, 'idempotency-key-missing'])]);
  }
});

test('An address with a part that could not be an identifier is told which part.', async () => {
  const answer = await call('getUnit', { as: 'board', params: { unit: 'a b' } });
  expect(problemOf(answer).errors).toEqual([
    { field: 'params.unit', message: 'Nội dung không đúng dạng. Hãy kiểm tra lại cách viết.' },
  ]);
});

test('Every operation reads its sample: what is refused then is refused for another reason than its form.', async () => {
  for (const listed of allOperations) {
    const { status, body } = await spoilt(listed, {});
    expect([listed[0], status, (body as { code?: string } | undefined)?.code]).not.toContain('invalid-input');
    expect([listed[0], status]).not.toEqual([listed[0], 500]);
  }
});

const fieldsOf = (answer: Parameters<typeof problemOf>[0]) =>
  (problemOf(answer).errors ?? []).map(({ field }) => field).toSorted();
const shapeOf = ({ body }: Operation) => (body as z.ZodObject).shape;
const required = (operation: Operation) =>
  Object.entries(shapeOf(operation)).flatMap(([name, field]) =>
    z.safeParse(field, undefined).success ? [] : [name],
  );

type Schema = { maxLength?: number; properties?: Record<string, Schema>; items?: Schema };
/** Where the body holds text, and how long each may be, as the OpenAPI description says it. */
function limitsOf({ body }: Operation): readonly (readonly [readonly (string | number)[], number])[] {
  const schema = z.toJSONSchema(body as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Schema;
  const walk = (at: Schema, path: readonly (string | number)[]): [readonly (string | number)[], number][] => [
    ...(at.maxLength === undefined ? [] : [[path, at.maxLength] as [typeof path, number]]),
    ...Object.entries(at.properties ?? {}).flatMap(([name, inner]) => walk(inner, [...path, name])),
    ...(at.items ? walk(at.items, [...path, 0]) : []),
  ];
  return walk(schema, []);
}

/** The same body with another text at one place. */
function withText(body: unknown, [step, ...rest]: readonly (string | number)[], value: string): unknown {
  if (step === undefined) return value;
  const inner = (body as Record<string | number, unknown> | undefined)?.[step];
  const changed = withText(inner, rest, value);
  return typeof step === 'number' ? [changed] : { ...(body as object), [step]: changed };
}
