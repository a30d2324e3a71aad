import { codeHalves, readHonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import { useState } from 'react';
import { CODES, PEOPLE } from '../../copy/people.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { qrPath } from '../../lib/qr.ts';
import type { ValueOf } from '../../lib/client.ts';
import { Button } from '../working/Button.tsx';
import { Confirm } from '../working/Confirm.tsx';

type Props = {
  readonly given: ValueOf<'issueCodes'>['codes'];
  readonly unit: string;
  readonly year: number;
  /** Whether there are further people without a code. */
  readonly more: boolean;
  readonly onClose: () => void;
};

/** Slips to be printed and cut apart, one for each person. Leaving asks first: the codes are shown nowhere else. */
export function CodeSheet({ given, unit, year, more, onClose }: Props) {
  const [asking, setAsking] = useState(false);
  const { size, path } = qrPath(window.location.origin + ADDRESSES.mySheet);
  return (
    <>
      <p role="alert">{given.length === 0 ? CODES.allHad : CODES.once(given.length)}</p>
      {more && <p>{CODES.more}</p>}
      <ul className="slips slip-print">
        {given.map(({ id, name, code }) => {
          const read = readHonourCode(code);
          return (
            <li key={id}>
              <div>
                <p className="slip-name">{name}</p>
                <p className="quiet">{PEOPLE.slipFor(unit, year)}</p>
                <p className="slips-code figure" aria-label={`${PEOPLE.code}: ${[...code].join(' ')}`}>
                  {read ? codeHalves(read).join('-') : code}
                </p>
                <p className="slips-how">
                  {PEOPLE.slipHow} <b>{window.location.host + ADDRESSES.mySheet}</b>
                </p>
                <p className="quiet">{PEOPLE.slipKeep}</p>
              </div>
              <svg className="slips-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={CODES.qr}>
                <path d={path} stroke="#000" shapeRendering="crispEdges" />
              </svg>
            </li>
          );
        })}
      </ul>
      <div className="actions">
        <Button look="filled" onClick={() => window.print()}>
          {CODES.print(given.length)}
        </Button>
        <Button onClick={() => (given.length === 0 ? onClose() : setAsking(true))}>{CODES.close}</Button>
      </div>
      <Confirm
        open={asking}
        title={CODES.closeTitle}
        act={CODES.close}
        onAct={onClose}
        onClose={() => setAsking(false)}
      >
        <p>{CODES.closeLead}</p>
      </Confirm>
    </>
  );
}
