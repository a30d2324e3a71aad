const HOUR = 3_600_000;

type Work = { readonly handler: () => Promise<unknown> };

/** What the clock begins once a day on AWS, and what is said where it fails. All of it may be repeated at will. */
const WORKS: readonly (readonly [load: () => Promise<Work>, failed: string])[] = [
  [() => import('@bang-vang/functions/audit/lambda.ts'), 'Chưa lưu được gốc nhật ký của ngày:'],
  [() => import('@bang-vang/functions/evidence/sweep/lambda.ts'), 'Chưa dọn được tệp minh chứng không dùng:'],
];

/**
 * Keeps the signed root of each day and sweeps unused files, as the clock does on AWS: a first time when all that was seeded
 * has been told, then as soon as a day has begun. A failure is said and tried again; nobody's work waits for it.
 */
export function doDailyWork(ready: () => Promise<void>) {
  const doAll = async (): Promise<void> => {
    for (const [load, failed] of WORKS)
      try {
        await (await load()).handler();
      } catch (cause) {
        console.error(failed, cause);
      }
  };
  let doing = ready().then(doAll);
  const clock = setInterval(() => {
    doing = doing.then(doAll);
  }, HOUR);
  return {
    async stop(): Promise<void> {
      clearInterval(clock);
      await doing;
    },
  };
}
