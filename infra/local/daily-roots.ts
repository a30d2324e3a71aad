const HOUR = 3_600_000;

/**
 * Keeps the signed root of each day, as the clock does on AWS: a first time when all that was seeded has been told, then
 * as soon as a day has begun. A failure is said and tried again; nobody's work waits for it.
 */
export function keepDailyRoots(ready: () => Promise<void>) {
  const keep = async (): Promise<void> => {
    try {
      await (await import('@bang-vang/functions/audit/lambda.ts')).handler();
    } catch (cause) {
      console.error('Chưa lưu được gốc nhật ký của ngày:', cause);
    }
  };
  let keeping = ready().then(keep);
  const clock = setInterval(() => {
    keeping = keeping.then(keep);
  }, HOUR);
  return {
    async stop(): Promise<void> {
      clearInterval(clock);
      await keeping;
    },
  };
}
