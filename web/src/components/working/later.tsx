import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Skeleton } from './Skeleton.tsx';

/**
 * A part of a screen whose script is fetched when it is first shown, so that the screen opens with less. Where it cannot be
 * fetched, the person is told so and tries again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => fetched);
    const [missing, setMissing] = useState(false);
    const fetchPart = () => {
      setMissing(false);
      load().then(
        (part) => {
          fetched = part;
          setPart(() => part);
        },
        () => setMissing(true),
      );
    };
    useEffect(() => {
      if (!fetched) fetchPart();
    }, []);
    if (Part) return <Part {...props} />;
    return missing ? <ProblemNotice problem={{ code: 'no-connection' }} onRetry={fetchPart} /> : <Skeleton />;
  };
}
