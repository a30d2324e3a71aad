// It stands apart from kept-files.ts, which reads the environment as soon as it is imported: the gateway is there before it.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where the gateway of one machine takes and gives the files of jobs, and those of evidence. */
export const JOB_FILES_PATH = '/tep';
export const EVIDENCE_FILES_PATH = '/minh-chung';

/** What an address of one machine is good for; the gateway checks its signature as S3 checks its own. */
export type LocalTicket =
  | {
      readonly does: 'put';
      readonly file: string;
      readonly size: number;
      /** In hexadecimal digits: these bytes and no others. */
      readonly sha256?: string;
      readonly until: number;
    }
  | {
      readonly does: 'get';
      readonly file: string;
      readonly name: string;
      /** The type of a picture that is shown where it is. */
      readonly drawn?: string;
      readonly until: number;
    };

const signatureOf = (text: string, key: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

/** The ticket as an address carries it. */
export function signedQuery(ticket: LocalTicket, key: string): string {
  const said = JSON.stringify(ticket);
  return new URLSearchParams({ ticket: said, signature: signatureOf(said, key) }).toString();
}

/** The ticket that an address carries, unless it was forged or has expired. */
export function ticketOf(query: URLSearchParams, key: string, at: number): LocalTicket | undefined {
  const said = query.get('ticket') ?? '';
  const given = Buffer.from(query.get('signature') ?? '');
  const right = Buffer.from(signatureOf(said, key));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const ticket = JSON.parse(said) as LocalTicket;
  return ticket.until > at ? ticket : undefined;
}
