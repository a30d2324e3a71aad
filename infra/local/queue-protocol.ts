import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Sent = { group: string; deduplication: string; body: string };

type Entry = {
  Id?: string;
  MessageBody: string;
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
};

/**
 * Listens on this machine only and speaks as much of the SQS JSON protocol as senders to a FIFO queue need:
 * SendMessage and SendMessageBatch. A message without a group is refused as SQS refuses it;
 * without a deduplication id its content is one.
 */
export async function listenForSends(
  take: (sent: Sent) => string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const target = request.headers['x-amz-target'];
    answer(typeof target === 'string' ? target : '', request).then(
      ({ status, reply }) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
        response.end(JSON.stringify(reply));
      },
      () => response.writeHead(500).end(),
    );
  });

  async function answer(
    target: string,
    request: IncomingMessage,
  ): Promise<{ status: number; reply: object }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const input = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Entry & { Entries?: Entry[] };
    const entries = target === 'AmazonSQS.SendMessageBatch' ? (input.Entries ?? []) : [input];
    if (!target.startsWith('AmazonSQS.SendMessage')) return refused('UnsupportedOperation', 'Senders only');
    if (entries.some((entry) => entry.MessageGroupId === undefined)) {
      return refused('MissingParameter', 'The request must contain the parameter MessageGroupId.');
    }
    const taken = entries.map((entry) => ({
      Id: entry.Id,
      MessageId: take({
        group: entry.MessageGroupId ?? '',
        deduplication: entry.MessageDeduplicationId ?? digest('sha256', entry.MessageBody),
        body: entry.MessageBody,
      }),
      MD5OfMessageBody: digest('md5', entry.MessageBody),
    }));
    const reply =
      target === 'AmazonSQS.SendMessageBatch' ? { Successful: taken, Failed: [] } : (taken[0] ?? {});
    return { status: 200, reply };
  }

  await new Promise<void>((ready, fail) => server.once('error', fail).listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const refused = (code: string, message: string) => ({
  status: 400,
  reply: { __type: `com.amazonaws.sqs#${code}`, message },
});

const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
