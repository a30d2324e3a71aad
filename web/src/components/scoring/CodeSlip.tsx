import { codeHalves, readHonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import { PEOPLE } from '../../copy/people.vi.ts';
import { ADDRESSES } from '../../lib/addresses.ts';
import { Button } from '../working/Button.tsx';

type Props = {
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly code: string;
  readonly onClose: () => void;
};

/** The code in letters that are read across a table, and the slip that is printed and handed over. */
export function CodeSlip({ name, unit, year, code, onClose }: Props) {
  const read = readHonourCode(code);
  const [first, second] = read ? codeHalves(read) : [code, ''];
  return (
    <>
      <p role="alert">{PEOPLE.codeOnce}</p>
      <div className="slip">
        <h3>{PEOPLE.slip}</h3>
        <p className="slip-name">{name}</p>
        <p className="quiet">{PEOPLE.slipFor(unit, year)}</p>
        <p className="slip-code figure" aria-label={`${PEOPLE.code}: ${[...code].join(' ')}`}>
          <span>{first}</span>
          <span aria-hidden="true">-</span>
          <span>{second}</span>
        </p>
        <p>{PEOPLE.slipHow}</p>
        <p className="slip-address">{window.location.host + ADDRESSES.mySheet}</p>
        <p className="quiet">{PEOPLE.slipKeep}</p>
      </div>
      <div className="actions">
        <Button look="filled" onClick={() => window.print()}>
          {PEOPLE.print}
        </Button>
        <Button onClick={onClose}>{PEOPLE.handedOver}</Button>
      </div>
    </>
  );
}
