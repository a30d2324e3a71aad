/**
 * Slows down guessing: after five wrong passwords for one name the next try must wait half a minute,
 * and each further wrong one twice as long, up to an hour. A right password starts over.
 * `waits` answers the seconds left, or 0.
 */
export function guessThrottle(now: () => number = Date.now) {
  const wrong = new Map<string, { count: number; until: number }>();
  return {
    waits(username: string): number {
      const left = (wrong.get(username)?.until ?? 0) - now();
      return Math.max(0, Math.ceil(left / 1000));
    },
    failed(username: string): void {
      const count = (wrong.get(username)?.count ?? 0) + 1;
      const seconds = count < 5 ? 0 : Math.min(3600, 30 * 2 ** (count - 5));
      wrong.set(username, { count, until: now() + seconds * 1000 });
      const oldest = wrong.keys().next().value;
      if (wrong.size > 10_000 && oldest !== undefined) wrong.delete(oldest);
    },
    succeeded(username: string): void {
      wrong.delete(username);
    },
  };
}
