import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { cacheControl, missingPages } from './cache-rules.ts';

const client = new S3Client({});
const bucket = process.env['SITE_BUCKET'];

/**
 * Answers for a file that the bucket does not have, with the nearest page that tells a person what to do, and 404.
 * CloudFront asks it only after the bucket has refused. CloudFront's own error pages cannot do this: they hold for the
 * whole distribution, and would replace the API's problem details as well.
 */
export async function handler(event: LambdaFunctionURLEvent): Promise<APIGatewayProxyStructuredResultV2> {
  for (const page of missingPages(event.rawPath)) {
    const body = await read(page.slice(1));
    if (body !== undefined) return answer(body, cacheControl(page));
  }
  return answer(
    '<!doctype html><html lang="vi"><title>404</title><p>Không có trang này. <a href="/">Về trang đầu</a>',
    'no-store',
  );
}

const answer = (body: string, cache: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 404,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': cache },
  body,
});

/** Nobody may list the bucket, so S3 says "forbidden" of a file that is not there. */
async function read(key: string): Promise<string | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return await Body?.transformToString();
  } catch (cause) {
    if (cause instanceof S3ServiceException && [403, 404].includes(cause.$metadata.httpStatusCode ?? 0))
      return undefined;
    throw cause;
  }
}
