import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../problem.ts';
import { keepSheet } from './keeper.ts';
import type { Stored } from './entered.ts';
import type { Kept } from './sheet-draft.ts';
import type { Shelf } from './shelf.ts';

const set = aSet({ total: 20, groups: [aLine('1'), aLine('2')] });
const at = instant('2026-12-01T02:42:00.000Z');

function memoryShelf(): Shelf<Kept> & { kept: Kept | undefined } {
  const shelf = {
    kept: undefined as Kept | undefined,
    read: () => shelf.kept,
    write: (value: Kept) => {
      shelf.kept = value;
    },
    clear: () => {
      shelf.kept = undefined;
    },
  };
  return shelf;
}

/** A server of one sheet, which refuses a version that is not its own; `reach` is the network. */
function aServer() {
  const server = {
    sheet: { version: 1, marks: {}, deductions: [], evidence: {} } as Stored,
    saves: 0,
    reach: true,
    forget: false,
    save: async (sheet: Stored): Promise<Answer<{ version: number }>> => {
      if (!server.reach) return { ok: false, problem: { code: 'no-connection' } };
      if (sheet.version !== server.sheet.version)
        return { ok: false, problem: { code: 'stale', version: server.sheet.version, changes: [] } };
      server.saves += 1;
      server.sheet = { ...sheet, version: sheet.version + 1 };
      return server.forget
        ? { ok: false, problem: { code: 'no-connection' } }
        : { ok: true, value: { version: server.sheet.version } };
    },
    reread: async (): Promise<Answer<Stored>> => ({ ok: true, value: server.sheet }),
  };
  return server;
}

function open(server = aServer(), shelf = memoryShelf()) {
  const keeper = keepSheet({ set, stored: server.sheet, shelf, ...server, now: () => at });
  const type = (item: string, points: string) => keeper.send({ kind: 'typed', item, entry: { points } });
  return { server, shelf, keeper, type };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a kept sheet', () => {
  it('is saved once after a pause in typing, and the browser then keeps nothing', async () => {
    const { server, shelf, type } = open();
    type('1', '7');
    type('1', '7,5');
    await vi.advanceTimersByTimeAsync(0);
    expect(shelf.kept?.entries['1']?.points).toBe('7,5');
    await vi.advanceTimersByTimeAsync(1_500);
    expect([server.saves, server.sheet.marks, shelf.kept]).toEqual([
      1,
      { '1': { kind: 'points', points: 7.5 } },
      undefined,
    ]);
  });

  it('is saved again, on the new version, for what was typed meanwhile', async () => {
    const { server, keeper, type } = open();
    type('1', '7');
    const version = keeper.flush();
    type('2', '4');
    expect([await version, server.saves, Object.keys(server.sheet.marks)]).toEqual([3, 2, ['1', '2']]);
  });

  it('says that nothing reached the server, keeps all, and saves when the network is back', async () => {
    const { server, shelf, keeper, type } = open();
    server.reach = false;
    type('1', '7');
    await vi.advanceTimersByTimeAsync(1_500);
    expect([keeper.draft().trouble, shelf.kept?.entries['1']?.points]).toEqual([{ kind: 'unreached' }, '7']);
    server.reach = true;
    await vi.advanceTimersByTimeAsync(9_000);
    expect([keeper.draft().trouble, keeper.draft().savedAt, server.saves]).toEqual([null, at, 1]);
  });

  it('takes its own save for its own when only the answer was lost', async () => {
    const { server, keeper, type } = open();
    server.forget = true;
    type('1', '7');
    await keeper.flush();
    server.forget = false;
    type('2', '4');
    expect([await keeper.flush(), keeper.draft().trouble]).toEqual([3, null]);
  });

  it('stops at a change made elsewhere until the person has chosen', async () => {
    const { server, keeper, type } = open();
    server.sheet = {
      version: 2,
      marks: { '1': { kind: 'points', points: 3 } },
      deductions: [],
      evidence: {},
    };
    type('1', '7');
    expect(await keeper.flush()).toBeUndefined();
    expect(keeper.draft().trouble).toEqual({ kind: 'conflict', theirs: server.sheet });
    keeper.send({ kind: 'settled', take: [], takeEvidence: [], takeDeductions: false });
    expect([await keeper.flush(), server.sheet.marks]).toEqual([3, { '1': { kind: 'points', points: 7 } }]);
  });

  it('does not try again what the server refused', async () => {
    const server = {
      ...aServer(),
      save: async () => ({ ok: false, problem: { code: 'round-closed' } }) as const,
    };
    const keeper = keepSheet({ set, stored: server.sheet, shelf: memoryShelf(), ...server, now: () => at });
    keeper.send({ kind: 'typed', item: '1', entry: { points: '7' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.draft().trouble).toEqual({ kind: 'refused', problem: { code: 'round-closed' } });
  });
});
