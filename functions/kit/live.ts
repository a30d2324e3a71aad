import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';

/** The one place that reads the environment and the clock; everything else takes them as arguments. */

/** A setting that must be there; its absence is a mistake of deployment, not of a person. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the environment lacks ${name}`);
  return value;
}

/** A setting that only some surroundings have. */
export const optionalSetting = (name: string): string | undefined => process.env[name];

/** Now. */
export const now = (): Instant => instant(new Date().toISOString());

const endpoint = optionalSetting('DYNAMODB_ENDPOINT');

/** The client of the one table; `DYNAMODB_ENDPOINT` points it at an embedded one. */
export const documentClient = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    region: optionalSetting('AWS_REGION') ?? 'local',
    ...(endpoint === undefined
      ? {}
      : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  }),
  { marshallOptions: { removeUndefinedValues: true } },
);

/** Writes one line of log: what failed, its stack and identifiers, never what people wrote. */
export function report(what: string, cause: unknown, ids: Readonly<Record<string, unknown>>): void {
  const { name, stack } = cause instanceof Error ? cause : new Error(String(cause));
  console.error(JSON.stringify({ level: 'error', what, name, stack, ...ids }));
}
