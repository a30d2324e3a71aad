import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/problem.ts';
import { ErrorSummary } from '../working/ErrorSummary.tsx';
import { FormActs } from '../working/FormActs.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly errors: readonly FieldError[];
  readonly problem: Problem | undefined;
  readonly pending: boolean;
  readonly send: string;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
  readonly onLoadNew: () => void;
  readonly children: ReactNode;
};

/** A step of a sheet's course that is taken with words: what it does, what is still wrong, its fields, and how it ends. */
export const StepForm = ({ title, lead, errors, problem, pending, send, children, ...acts }: Props) => (
  <form
    className="panel next stack step-form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void acts.onSend();
    }}
  >
    <h2>{title}</h2>
    <p className="hint">{lead}</p>
    <ErrorSummary errors={errors} />
    <ProblemNotice problem={problem} onLoadNew={acts.onLoadNew} />
    {children}
    <FormActs send={send} pending={pending} onClose={acts.onClose} />
  </form>
);
