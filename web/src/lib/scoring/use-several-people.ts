import { useQueryClient } from '@tanstack/react-query';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useEffect, useState } from 'react';
import type { Answer, Problem } from '../problem.ts';
import { keysFor, partByPart, peopleAt } from './part-by-part.ts';
import type { Batch, OfUnit, Someone } from './part-by-part.ts';

type Asked = {
  readonly params: OfUnit;
  /** Those who were chosen; undefined for the next of all who stand at the step. */
  readonly chosen: readonly Someone[] | undefined;
  readonly step: Parameters<typeof peopleAt>[1];
};
type Send<Done> = (people: PersonId[], key: string) => Promise<Answer<Done>>;

/**
 * People for whom the same is begun: who they are, then how far it has come. Begun again after it broke off, it goes on with
 * the same attempts.
 */
export function useSeveralPeople<Done>({ params: { round, unit }, chosen, step }: Asked) {
  const client = useQueryClient();
  const [people, setPeople] = useState(chosen);
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [pending, setPending] = useState(false);
  const [keys, setKeys] = useState<readonly string[]>();
  const [batch, setBatch] = useState<Batch<Done>>({ done: [] });
  useEffect(() => {
    if (chosen) return;
    void peopleAt({ round, unit }, step).then((found) => {
      if (!found.ok) return setProblem(found.problem);
      setPeople(found.value.people);
      setMore(found.value.more);
    });
  }, [chosen, round, unit, step]);
  const begin = async (all: readonly Someone[], send: Send<Done>) => {
    setPending(true);
    const attempts = keys ?? keysFor(all);
    setKeys(attempts);
    const ended = await partByPart(all, attempts, send, setBatch);
    setBatch(ended);
    setProblem(ended.problem);
    setPending(false);
    await client.invalidateQueries();
  };
  const isBegun = keys !== undefined;
  return {
    people,
    more,
    problem,
    pending,
    done: batch.done,
    isBegun,
    isThrough: !pending && problem === undefined && isBegun,
    begin,
  };
}
