import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataFolder } from '../../../infra/local/data-folder.ts';
import { keptKeys } from '../../../infra/local/sign-in/keys.ts';
import { mintAccessToken } from '../../../infra/local/sign-in/mint.ts';
import type { DemoStage } from '../../../infra/local/stages.ts';

const program = join(import.meta.dirname, '../../../infra/local/start.ts');
/** The last line of a start: everything written before has been retold and published. */
const ALL_THERE = 'Các trang công khai đã sẵn sàng';

/** The product as `npm start` runs it: a process of its own on files of its own. */
export type RunningProduct = {
  /** Ends every process of it at once, as a power cut would: nothing is told, nothing is put in order. */
  kill(): Promise<void>;
  /** An access token for a demo account. */
  token(username: string): Promise<string>;
};

/** Starts the product and answers when its last line of the start has been said. Throws when it ends before. */
export async function startProduct(root: string, port: number, stage?: DemoStage): Promise<RunningProduct> {
  const child = spawn(process.execPath, [program, ...(stage ? ['--stage', stage] : [])], {
    env: { ...process.env, PORT: String(port), DATA_DIR: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const folder = dataFolder(root);
  const lines = createInterface(child.stdout);
  await new Promise<void>((ready, fail) => {
    lines.on('line', (line) => {
      said += `${line}\n`;
      if (line.includes(ALL_THERE)) ready();
    });
    child.once('exit', (code) => fail(new Error(`the product ended with ${String(code)}:\n${said}`)));
  });
  return {
    async kill() {
      const tablePid = `${folder.table}.pid`;
      if (existsSync(tablePid)) process.kill(Number(readFileSync(tablePid, 'utf8')), 'SIGKILL');
      child.kill('SIGKILL');
      await exit;
    },
    token: async (username) =>
      mintAccessToken(`http://localhost:${String(port)}`, await keptKeys(folder.keys), username),
  };
}
