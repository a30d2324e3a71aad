import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue as StreamValue } from 'aws-lambda';

/** A stream's image as plain values; the two packages describe the same shape by different types. */
export const unmarshalled = (image: Readonly<Record<string, StreamValue>>): Record<string, unknown> =>
  unmarshall(image as Record<string, AttributeValue>);
