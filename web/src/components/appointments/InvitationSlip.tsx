import { ROLE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { codeHalves, readHonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import { formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { APPOINTMENTS } from '../../copy/appointments.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { Button, LinkButton } from '../working/Button.tsx';
import { Panel } from '../working/Panel.tsx';

/** An invitation as it was given out: its code is shown this once. */
export type Invitation = {
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly code: string;
  readonly expires: Day;
};

const spelt = (code: string): string => {
  const read = readHonourCode(code);
  return read ? codeHalves(read).join('-') : code;
};

/** The slip that is printed and handed over, or sent by a letter that the officer's own mail program writes. */
export function InvitationSlip({
  invitation,
  onClose,
}: {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}) {
  const { name, role, unit, code, expires } = invitation;
  const address = window.location.origin + ADDRESSES.myWork;
  const lines = [
    APPOINTMENTS.slipRole(ROLE_NAMES[role], unit),
    `${APPOINTMENTS.slipHow} ${address}`,
    `${APPOINTMENTS.code}: ${spelt(code)}`,
    APPOINTMENTS.slipKeep(formatDay(expires)),
  ];
  const letter = new URLSearchParams({ subject: APPOINTMENTS.mailSubject, body: lines.join('\n\n') });
  return (
    <Panel look="next">
      <div className="stack">
        <p role="alert">{APPOINTMENTS.codeOnce}</p>
        <div className="slip">
          <h2>{APPOINTMENTS.slip}</h2>
          <p className="slip-name">{name}</p>
          <p className="quiet">{APPOINTMENTS.slipRole(ROLE_NAMES[role], unit)}</p>
          <p className="slip-code figure" aria-label={`${APPOINTMENTS.code}: ${[...code].join(' ')}`}>
            {spelt(code)}
          </p>
          <p>{APPOINTMENTS.slipHow}</p>
          <p className="slip-address">{address}</p>
          <p className="quiet">{APPOINTMENTS.slipKeep(formatDay(expires))}</p>
        </div>
        <div className="actions">
          <Button look="filled" onClick={() => window.print()}>
            {APPOINTMENTS.print}
          </Button>
          <LinkButton href={`mailto:?${letter.toString().replaceAll('+', '%20')}`}>
            {APPOINTMENTS.mail}
          </LinkButton>
          <Button onClick={onClose}>{APPOINTMENTS.close}</Button>
        </div>
      </div>
    </Panel>
  );
}
