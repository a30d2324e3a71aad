import { useState } from 'react';
import { DOOR } from '../../copy/people.vi.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

type Props = {
  /** What would be lost; undefined when nothing would. */
  readonly warning?: string | undefined;
  readonly beforehand?: () => Promise<unknown>;
  readonly close: () => void;
};

/** Leaves a sheet that was opened with a code. Saves first; asks when something could not be saved. */
export function CloseSheet({ warning, beforehand, close }: Props) {
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    await beforehand?.();
    setAsking(true);
  };
  const safe = warning === undefined;
  return (
    <>
      <Button onClick={() => (safe ? close() : void leave())}>{DOOR.close}</Button>
      <Confirm
        open={asking}
        title={DOOR.close}
        act={safe ? DOOR.close : DOOR.closeAnyway}
        onAct={close}
        onClose={() => setAsking(false)}
      >
        <p>{warning ?? DOOR.closeSaved}</p>
      </Confirm>
    </>
  );
}
