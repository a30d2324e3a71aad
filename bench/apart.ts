import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program of this folder in a process of its own, since functions read their surroundings when first imported,
 * and answers with the one message that it sends. What the program prints is not shown unless it fails.
 */
export async function apart(program: URL, ...words: readonly string[]): Promise<unknown> {
  const child = fork(program, words, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
  let answer: unknown;
  child.on('message', (message) => (answer = message));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 || answer === undefined)
    throw new Error(`${program.pathname} ${words.join(' ')} failed\n${said}`);
  return answer;
}

/** Hands the answer to the process that waits for it, and ends. */
export function answerWith(answer: object): void {
  process.send?.(answer, () => process.exit(0));
}
