// `npm start [-- --stage <stage>] [--fresh]` and `npm run dev`: the whole product on one machine.
import { spawn } from 'node:child_process';
import { startArguments } from './arguments.ts';
import { demoAccounts } from './demo/accounts.ts';
import { devPages } from './dev-pages.ts';
import { Sentence } from './say.ts';
import { type Stack, startStack } from './stack.ts';
import { STAGES } from './stages.ts';

const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} giây`;
const tell = (line: string): void => {
  console.log(`  ${line}`);
};

/** In development Node restarts this program when a file of the handlers changes. */
function watchInstead(): void {
  const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, BANG_VANG_WATCHED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => (process.exitCode = code ?? 0));
}

async function start(): Promise<void> {
  const { dev, ...settings } = startArguments(process.argv.slice(2), process.env);
  if (dev && process.env['BANG_VANG_WATCHED'] === undefined) {
    watchInstead();
    return;
  }
  console.log('Bảng vàng: đang khởi động');
  const developing = dev ? await devPages() : undefined;
  const stack = await startStack({
    ...settings,
    tell,
    ...(developing === undefined ? {} : { pages: developing.pages }),
  });
  if (developing !== undefined) developing.attach(stack.server);
  stopOnSignals(stack, developing?.stop);
  console.log(welcome(stack));
  await stack.settled();
  tell(`Các trang công khai đã sẵn sàng sau ${seconds()}.`);
}

function welcome({ origin, stage }: Stack): string {
  const accounts = demoAccounts.map(
    ({ username, title, unit }) => `  ${username.padEnd(12)} ${title}, ${unit}`,
  );
  return [
    '',
    `Mở ${origin}  (trang làm việc: ${origin}/lam-viec)`,
    `Giai đoạn của bản trình diễn: ${STAGES[stage]} (${stage})`,
    '',
    'Tài khoản dùng thử, mật khẩu đều là “demo”:',
    ...accounts,
    '',
    'Dừng: Ctrl-C. Dữ liệu còn nguyên cho lần sau; bắt đầu lại: npm start -- --fresh',
  ].join('\n');
}

function stopOnSignals(stack: Stack, alsoStop?: () => void): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      alsoStop?.();
      stack.stop().then(
        () => process.exit(0),
        (cause: unknown) => {
          console.error(cause);
          process.exit(1);
        },
      );
    });
  }
}

start().catch((cause: unknown) => {
  console.error(cause instanceof Sentence ? `\n${cause.message}` : cause);
  process.exit(1);
});
