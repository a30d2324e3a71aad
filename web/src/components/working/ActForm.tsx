import type { ReactNode } from 'react';
import { FormActs } from './FormActs.tsx';

type Props = {
  /** How it stands on the page. */
  readonly look?: string;
  readonly send: string;
  readonly pending: boolean;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form that carries out one act, or is left as it is. It is not sent again while an answer is awaited. */
export const ActForm = ({ look = 'narrow panel stack', send, pending, onSend, onClose, children }: Props) => (
  <form
    className={look}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      if (!pending) void onSend();
    }}
  >
    {children}
    <FormActs send={send} pending={pending} onClose={onClose} />
  </form>
);
