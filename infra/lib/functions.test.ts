import { allOperations } from '@bang-vang/shared/contract/index.ts';
import { CONTEXTS, isCommand } from '@bang-vang/shared/contract/operation.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './product-function.ts';
import { GUESSES, HONOURS, OPENED, RETOLD } from './table-access.ts';
import { aTemplate, propertiesOf, resourcesOf, targetOf } from './testing/synthesised.ts';

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: object };

const template = aTemplate();
const functions = propertiesOf<{ Description: string; Role: unknown }>(template, 'AWS::Lambda::Function');
const policies = propertiesOf<{ Roles: unknown[]; PolicyDocument: { Statement: Statement[] } }>(
  template,
  'AWS::IAM::Policy',
);
const [tableId, keysId] = ['StreamSpecification', 'Keys'].map(
  (mark) =>
    resourcesOf(template, 'AWS::DynamoDB::GlobalTable').find(
      ({ id, Properties }) => mark in Properties || id.includes(mark),
    )?.id,
);

/** Rights of a function by how its description begins. */
function rightsOf(description: string): Statement[] {
  const role = targetOf(functions.find(({ Description }) => Description.startsWith(description))!.Role);
  return policies
    .filter(({ Roles }) => Roles.some((each) => targetOf(each) === role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

const actionsOf = ({ Action }: Statement) => [Action].flat();
const onTable = (description: string) =>
  rightsOf(description)
    .filter(({ Resource }) => [Resource].flat().some((resource) => targetOf(resource) === tableId))
    .flatMap((statement) =>
      actionsOf(statement)
        .filter((action) => !/Stream|Shard|GetRecords/.test(action))
        .map((action) => (statement.Condition ? [action, statement.Condition] : [action])),
    );

const within = (partitions: string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
});
const reads = [['dynamodb:BatchGetItem'], ['dynamodb:GetItem'], ['dynamodb:Query']];

test('there is one function for each context, the retelling, the publishing, the jobs, the evidence (scanned, swept), the roots, the sign-in and the missing pages', () => {
  expect(functions).toHaveLength(CONTEXTS.length + 8);
});

test('every function runs Node 24 on arm64, with a stated memory and time, and logs JSON', () => {
  for (const each of functions)
    expect(each).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      MemorySize: expect.any(Number),
      Timeout: expect.any(Number),
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
    });
});

test('every log is kept for a stated time', () => {
  const groups = propertiesOf<{ RetentionInDays: number }>(template, 'AWS::Logs::LogGroup');
  const kept = groups.map(({ RetentionInDays }) => RetentionInDays);
  expect(kept).toEqual(kept.map(() => 90));
});

test('no right is given by a wildcard action, or to every resource', () => {
  const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  expect(statements.filter(({ Resource }) => [Resource].flat().includes('*'))).toEqual([]);
});

test('nobody may scan the table, delete it, or change an event', () => {
  const actions = functions.flatMap(({ Description }) => onTable(Description)).map(([action]) => action);
  expect(new Set(actions)).toEqual(
    new Set([
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem',
    ]),
  );
  expect([...RETOLD, ...HONOURS].filter((partition) => partition.startsWith('AUD'))).toEqual([]);
});

describe('the rights on the table', () => {
  test.each(CONTEXTS)(
    'of %s are to read, and to put where the contract has a command, and to count guesses where codes are taken',
    (context) => {
      const commands = allOperations.some(
        ([, operation]) => operation.context === context && isCommand(operation),
      );
      const codes = allOperations.some(([, one]) => one.context === context && one.access === 'code');
      expect(onTable(`The operations of ${context}`).toSorted()).toEqual(
        [
          ...reads,
          ...(commands ? [['dynamodb:PutItem']] : []),
          ...(codes ? [['dynamodb:UpdateItem', within(GUESSES)]] : []),
          ...(context === 'evidence' ? [['dynamodb:UpdateItem', within(OPENED)]] : []),
          // What a reviewer gives depends on the sheet, and the review on what all of them gave; the results of a pact
          // depend on their files.
          ...(context === 'scoring' || context === 'campaigns' ? [['dynamodb:ConditionCheckItem']] : []),
        ].toSorted(),
      );
    },
  );

  test('of the retelling end at what it retells', () => {
    const changes = ['dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];
    expect(onTable('Retells')).toEqual([...reads, ...changes.map((action) => [action, within(RETOLD)])]);
  });

  test('of the publishing end at the honour roll', () => {
    expect(onTable('Renders')).toEqual([...reads, ['dynamodb:PutItem', within(HONOURS)]]);
  });

  test('on people’s keys are those of the contexts that say something of people, and of nobody else', () => {
    const sealing = functions
      .map(({ Description }) => Description)
      .filter((description) =>
        rightsOf(description).some(({ Resource }) =>
          [Resource].flat().some((each) => targetOf(each) === keysId),
        ),
      );
    expect(sealing.toSorted()).toEqual(['The operations of nominations', 'The operations of supervision']);
  });

  test('of the runner of jobs are to put, and to make that depend on the job', () => {
    expect(onTable('Works on jobs')).toEqual([
      ...reads,
      ['dynamodb:ConditionCheckItem'],
      ['dynamodb:PutItem'],
    ]);
  });

  test('of the sweep of evidence are to put, and to make that depend on what may hold the file', () => {
    expect(onTable('Sweeps')).toEqual([...reads, ['dynamodb:ConditionCheckItem'], ['dynamodb:PutItem']]);
  });

  test('of the roots are to read', () => {
    expect(onTable('Witnesses')).toEqual(reads);
  });

  test('suffice: only what is retold, counted or remembered of files is updated or deleted in functions/table', () => {
    const folder = join(projectRoot, 'functions/table');
    const changing = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
      .filter(([, source]) => /actions\/(transact)?(update|delete)/i.test(source));
    const partitions = changing.map(([, source]) => /PK: (?:joined\('|`)([A-Z-]+)/.exec(source)?.[1]);
    // The journal is only ever put; telling it again clears it from a machine of its own.
    expect([...new Set([...partitions, 'JOURNAL'])].toSorted()).toEqual(
      [...RETOLD, ...GUESSES, ...OPENED].map((partition) => partition.replace('#*', '')).toSorted(),
    );
  });
});
