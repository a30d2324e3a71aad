import { WORKING } from '../../copy/working.vi.ts';
import { Button } from './Button.tsx';

type Props = { readonly send: string; readonly pending: boolean; readonly onClose: () => void };

/** How a form ends: sent, or left as it is. */
export const FormActs = ({ send, pending, onClose }: Props) => (
  <div className="actions">
    <Button look="filled" type="submit" pending={pending}>
      {pending ? WORKING.working : send}
    </Button>
    <Button look="plain" onClick={onClose}>
      {WORKING.cancel}
    </Button>
  </div>
);
