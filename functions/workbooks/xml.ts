import { SaxesParser } from 'saxes';
import type { Limits } from './limits.ts';
import { Refused } from './refused.ts';

type Attributes = Readonly<Record<string, string>>;

/** Names come without prefix: some writers put one before every element of a sheet. */
export type Handlers = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds a part of a workbook to handlers and yields after each chunk, so that the caller can hand on what the handlers
 * gathered before more is inflated. Refused: XML that is not well-formed or not UTF-8; any DTD, and so every entity that
 * could expand; text or a tag longer than `between`.
 */
export async function* parsed(
  chunks: AsyncIterable<Uint8Array>,
  handlers: Handlers,
  limits: Limits,
): AsyncGenerator<void, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let sinceTag = 0;
  parser.on('error', () => broken());
  parser.on('doctype', () => {
    throw new Refused({ code: 'workbook-unsafe' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    handlers.open?.(withoutPrefix(name), attributes);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    handlers.close?.(withoutPrefix(name));
  });
  for await (const chunk of chunks) {
    sinceTag += chunk.length;
    parser.write(decoded(decoder, chunk));
    if (sinceTag > limits.between + chunk.length) throw new Refused({ code: 'workbook-unsafe' });
    yield;
  }
  parser.write(decoded(decoder));
  parser.close();
  yield;
}

/** Feeds a whole part to handlers, where nothing is handed on before its end. */
export async function parseAll(
  chunks: AsyncIterable<Uint8Array>,
  handlers: Handlers,
  limits: Limits,
): Promise<void> {
  const steps = parsed(chunks, handlers, limits);
  while (!(await steps.next()).done);
}

/**
 * A copy of a text that is kept: as the parser gives it, it is a view of the chunk it stands in, and keeps all of that in
 * memory.
 */
export const onItsOwn = (text: string): string => Buffer.from(text).toString();

function broken(): never {
  throw new Refused({ code: 'workbook-broken' });
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return broken();
  }
}
