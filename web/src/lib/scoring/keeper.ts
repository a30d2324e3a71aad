import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Answer } from '../problem.ts';
import { isUncertain } from '../problem.ts';
import type { Stored } from './entered.ts';
import type { DraftAction, Kept, SheetDraft } from './sheet-draft.ts';
import { enteredOf } from './entered.ts';
import { draftReducer, isUnsaved, isWorthKeeping, openDraft } from './sheet-draft.ts';
import type { Shelf } from './shelf.ts';

/** What a keeper needs of the world. */
export type KeeperPorts = {
  readonly set: CriteriaSet;
  readonly stored: Stored;
  readonly shelf: Shelf<Kept>;
  readonly save: (sheet: Stored) => Promise<Answer<{ readonly version: number }>>;
  /** Asks for the sheet anew after it was changed elsewhere. */
  readonly reread: () => Promise<Answer<Stored>>;
  readonly now: () => Instant;
};

/** Keeps one sheet: on the server after each pause in typing, in the browser until the server has it. */
export type Keeper = {
  readonly draft: () => SheetDraft;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (action: DraftAction) => void;
  /** Saves at once what is unsaved. Answers the version on the server, undefined when something could not be saved. */
  readonly flush: () => Promise<number | undefined>;
  /** Forgets what this browser kept and saves no more. */
  readonly discard: () => void;
};

/** A save on its way counts as unanswered: a page that is closed now will not hear of it. */
const keptOf = ({ entries, deductions, evidence, base, saving, unanswered }: SheetDraft): Kept => ({
  entries,
  deductions,
  evidence,
  base,
  unanswered: saving ?? unanswered,
});

const PAUSE_MS = 1_000;
const RETRY_MS = 8_000;

/**
 * Opens a keeper. One save at a time, each on the version that the one before answered; a lost connection is tried again;
 * a refusal or a conflict waits for the person.
 */
export function keepSheet(ports: KeeperPorts): Keeper {
  const { set, shelf } = ports;
  let draft = openDraft(set, ports.stored, shelf.read());
  let discarded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** In a task of its own, so that a key is on the screen before it is on the shelf. */
  let onShelf: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  const send = (action: DraftAction): void => {
    draft = draftReducer(draft, action);
    for (const listener of listeners) listener();
    onShelf ??= setTimeout(keep);
    plan();
  };

  function keep(): void {
    clearTimeout(onShelf);
    onShelf = undefined;
    if (!discarded && isWorthKeeping(set, draft)) shelf.write(keptOf(draft));
    else shelf.clear();
  }

  const waits = (): boolean => draft.trouble !== null && draft.trouble.kind !== 'unreached';
  const mayGoOn = (): boolean => !discarded && !waits() && isUnsaved(set, draft);

  function plan(): void {
    clearTimeout(timer);
    if (running || discarded || waits()) return;
    timer = setTimeout(() => mayGoOn() && void saveOnce(), draft.trouble ? RETRY_MS : PAUSE_MS);
  }

  function saveOnce(): Promise<void> {
    clearTimeout(timer);
    running ??= attempt().finally(() => {
      running = undefined;
      plan();
    });
    return running;
  }

  async function attempt(): Promise<void> {
    const entered = enteredOf(set, draft);
    send({ kind: 'save-began', entered });
    keep();
    const answer = await ports.save({ ...entered, version: draft.base.version });
    if (answer.ok) {
      send({ kind: 'save-ended', version: answer.value.version, at: ports.now() });
      return;
    }
    const found = answer.problem.code === 'stale' ? await ports.reread() : answer;
    if (found.ok) send({ kind: 'met', set, theirs: found.value });
    else if (isUncertain(found.problem)) send({ kind: 'save-failed', trouble: { kind: 'unreached' } });
    else send({ kind: 'save-failed', trouble: { kind: 'refused', problem: found.problem } });
  }

  async function flush(): Promise<number | undefined> {
    keep();
    if (running) await running;
    while (mayGoOn()) {
      await saveOnce();
      if (draft.trouble) break;
    }
    return draft.trouble || isUnsaved(set, draft) ? undefined : draft.base.version;
  }

  plan();
  return {
    draft: () => draft,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    flush,
    discard: () => {
      discarded = true;
      clearTimeout(timer);
      keep();
    },
  };
}
