/**
 * Reads and acts for screens, on top of `call`.
 *
 * - `useRead(id, input, { when? })` → `{ value, problem, loading, refresh }`. `when: false` waits.
 * - `useAct(id)` → `{ act(input), pending, problem, clear }`. `act` answers like `call`; the same attempt sent again after
 *   an uncertain end keeps its key, so that it cannot act twice. Every success makes all reads ask again.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { useCallback, useRef, useState } from 'react';
import type { CallInput, ValueOf } from './client.ts';
import { call } from './client.ts';
import type { Answer, Problem } from './problem.ts';
import { isUncertain } from './problem.ts';

/** Lists that the stream retells are late by a moment: they are asked for once more after it. */
const RETOLD_AFTER_MS = 1_500;

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export type Reading<T> = {
  readonly value: T | undefined;
  /** Why there is no value. A value stays when asking again fails: the next act tells what is the matter. */
  readonly problem: Problem | undefined;
  readonly loading: boolean;
  readonly refresh: () => Promise<unknown>;
};

export function useRead<Id extends OperationId>(
  id: Id,
  input: CallInput<Id>,
  { when = true }: { readonly when?: boolean } = {},
): Reading<ValueOf<Id>> {
  const query = useQuery<ValueOf<Id>>({
    queryKey: [id, input],
    queryFn: async () => {
      const answer = await call(id, input);
      if (!answer.ok) throw new Refused(answer.problem);
      return answer.value;
    },
    enabled: when,
    retry: (failures, error) => failures < 2 && error instanceof Refused && isUncertain(error.problem),
  });
  return {
    value: query.data,
    problem: query.data === undefined ? problemOf(query.error) : undefined,
    loading: when && query.isPending,
    refresh: query.refetch,
  };
}

function problemOf(error: Error | null): Problem | undefined {
  if (error === null) return undefined;
  if (error instanceof Refused) return error.problem;
  throw error;
}

export type Act<Id extends OperationId> = {
  readonly act: (input: CallInput<Id>) => Promise<Answer<ValueOf<Id>>>;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly clear: () => void;
};

export function useAct<Id extends OperationId>(id: Id): Act<Id> {
  const client = useQueryClient();
  const attempt = useRef<{ readonly said: string; readonly key: string }>(undefined);
  const [problem, setProblem] = useState<Problem>();
  const { mutateAsync, isPending } = useMutation<Answer<ValueOf<Id>>, Error, CallInput<Id>>({
    networkMode: 'always',
    mutationFn: async (input) => {
      const said = JSON.stringify(input);
      const key = attempt.current?.said === said ? attempt.current.key : crypto.randomUUID();
      attempt.current = { said, key };
      const answer = await call(id, input, { key });
      if (answer.ok || !isUncertain(answer.problem)) attempt.current = undefined;
      setProblem(answer.ok ? undefined : answer.problem);
      if (answer.ok) await askAgain(client);
      return answer;
    },
  });
  return {
    act: mutateAsync,
    pending: isPending,
    problem,
    clear: useCallback(() => setProblem(undefined), []),
  };
}

async function askAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries();
  setTimeout(() => void client.invalidateQueries(), RETOLD_AFTER_MS);
}
