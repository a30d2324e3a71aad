import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { lambda } from '@bang-vang/functions/kit/edge.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { chance } from '../infra/local/demo/chance.ts';
import { evidenceOf, marksOf } from '../infra/local/demo/marks.ts';
import { median } from './figure.ts';
import type { Figure } from './figure.ts';

const AIM = 0.1;
const CALLS = 3_000;

/** Open to everyone, so that no account is read: the table has no part in this figure. */
const operation = { ...scoring.saveCollectiveSheet, access: 'public' } as const;
const handler = lambda({ save: operation }, { save: async () => ok({ version: 2 }) });

const body = JSON.stringify({
  version: 1,
  marks: marksOf(collectiveSet, 0.9, chance(1)),
  deductions: [],
  evidence: evidenceOf(collectiveSet),
});
const params = { round: '2026', unit: 'CS001' };
const path = operation.path.replace('{round}', params.round).replace('{unit}', params.unit);
const event = {
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: { 'content-type': 'application/json', 'idempotency-key': 'bench-000001' },
  requestContext: { http: { method: operation.method, path } },
  pathParameters: params,
  body,
  isBase64Encoded: false,
} as unknown as APIGatewayProxyEventV2;

/** What the edge adds to reading the body of a whole score sheet, one call at a time in a warm process. */
export async function figures(): Promise<readonly Figure[]> {
  const first = await handler({ ...event }, {} as Context);
  if (first.statusCode !== 200) throw new Error(`the handler answered ${JSON.stringify(first)}`);
  const bare: number[] = [];
  const whole: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    bare.push(await timed(async () => operation.body.parse(JSON.parse(body))));
    whole.push(await timed(() => handler({ ...event }, {} as Context)));
  }
  const [ofBare, ofWhole] = [bare, whole].map((times) => median(times.slice(CALLS / 3))) as [number, number];
  return [
    { name: 'JSON.parse and schema', measured: ofBare, unit: 'ms', note: `${body.length} bytes of body` },
    { name: 'whole handler', measured: ofWhole, unit: 'ms' },
    { name: 'added by the edge', measured: ofWhole - ofBare, unit: 'ms', aim: AIM },
    { name: 'handler to bare', measured: ofWhole / ofBare, unit: 'times' },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
