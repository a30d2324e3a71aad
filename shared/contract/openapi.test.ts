import { describe, expect, test } from 'vitest';
import { allOperations } from './index.ts';
import { refusalsOf } from './openapi-problems.ts';
import { openApiDocument } from './openapi.ts';
import { isCommand } from './operation.ts';

type Content = Record<string, { schema: { properties: Record<string, unknown> }; examples?: object }>;
type Described = {
  operationId: string;
  tags: string[];
  security: unknown;
  parameters?: { in: string; name: string; required: boolean }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
type Document = {
  openapi: string;
  info: object;
  paths: Record<string, Record<string, Described>>;
  components: { examples: Record<string, { value: object }> };
};

const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;

const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
);
const of = (id: string) => described.find(({ operationId }) => operationId === id)!;
const parametersOf = ({ parameters = [] }: Described, place: string) =>
  parameters.filter((parameter) => parameter.in === place).map(({ name, required }) => [name, required]);

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' ? [String(inner)] : referencesIn(inner),
  );
}

test('every operation of the contract is described once, under its own address, and nothing else is', () => {
  const stated = described.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`);
  const declared = allOperations.map(
    ([id, operation]) => `${id} ${operation.method.toLowerCase()} ${operation.path}`,
  );
  expect(stated.toSorted()).toEqual(declared.toSorted());
});

test('the document has the members that OpenAPI 3.1 asks for', () => {
  expect(document).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\.\d$/),
    info: { title: 'Bảng vàng', version: expect.any(String) },
  });
  const incomplete = described.filter(
    ({ tags, responses }) => tags.length !== 1 || !responses['200']?.description,
  );
  expect(incomplete).toEqual([]);
});

test('every reference leads to something in the document', () => {
  const references = [...new Set(referencesIn(document))];
  const found = (reference: string) =>
    reference
      .slice('#/'.length)
      .split('/')
      .reduce<unknown>((place, name) => (place as Record<string, unknown> | undefined)?.[name], document);
  expect(references.length).toBeGreaterThan(30);
  expect(references.filter((reference) => found(reference) === undefined)).toEqual([]);
});

test('every braced name of a path is a required path parameter, and there are no others', () => {
  expect(described.map((operation) => [operation.path, parametersOf(operation, 'path')])).toEqual(
    described.map(({ path }) => [path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, true])]),
  );
});

test('the same contract gives the same document', () => {
  expect(JSON.stringify(openApiDocument())).toBe(JSON.stringify(document));
});

describe('an operation', () => {
  test.each(allOperations)('%s lists every refusal it can answer, each under its status', (id, operation) => {
    const listed = Object.entries(of(id).responses)
      .filter(([status]) => status >= '400')
      .flatMap(([, { content }]) => Object.keys(content!['application/problem+json']!.examples!));
    expect(listed.toSorted()).toEqual(['failure', ...refusalsOf(operation)].sort());
  });

  test.each(allOperations)('%s demands what its access asks for', (id, { access }) => {
    const demanded =
      access === 'public'
        ? []
        : access === 'code'
          ? [{ personalCode: [] }]
          : access === 'signed-in'
            ? [{ account: [] }]
            : access.map((role) => ({ account: [role] }));
    expect(of(id).security).toEqual(demanded);
  });

  test.each(allOperations)(
    '%s asks for an Idempotency-Key exactly when it is a command of a program',
    (id, operation) => {
      const asks = isCommand(operation) && operation.form === undefined;
      expect(parametersOf(of(id), 'header')).toEqual(asks ? [['Idempotency-Key', true]] : []);
    },
  );

  const forms = allOperations.filter(([, { form }]) => form !== undefined);
  test.each(forms)('%s takes a form beside JSON and redirects it', (id) => {
    expect(Object.keys(of(id).requestBody!.content)).toEqual([
      'application/json',
      'application/x-www-form-urlencoded',
    ]);
    expect(of(id).responses['303']).toBeDefined();
  });
});

test('every example is a problem as RFC 9457 has it, with its code and a Vietnamese sentence', () => {
  const examples = Object.entries(document.components.examples);
  expect(examples.length).toBeGreaterThan(40);
  for (const [code, { value }] of examples)
    expect(value).toMatchObject({
      type: expect.stringContaining(code),
      detail: expect.stringMatching(/\.$/),
      status: expect.any(Number),
      code,
    });
});

test('a criteria set is described as an object, though its shape comes from our own data', () => {
  const answer = of('getRoundCriteria').responses['200']!.content!['application/json']!.schema;
  expect(answer.properties['set']).toEqual({ type: 'object', title: 'CriteriaSet' });
});
