import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import { printedName } from '../../lib/nominations/nominee.ts';
import { unitText } from '../../lib/show.ts';

type Props = {
  /** What is done: "Tặng Giấy khen của công đoàn cơ sở". */
  readonly act: string;
  readonly kind: 'collective' | 'person';
  readonly name: string;
  readonly unitName?: string | undefined;
  readonly citation: string;
  readonly basis?: readonly string[];
};

/** An honour as it will stand: the name outweighs everything else. */
export const Excerpt = ({ act, kind, name, unitName, citation, basis = [] }: Props) => (
  <div className="excerpt">
    <p className="quiet">{gluedText(act)}</p>
    <p className="excerpt-name">{printedName({ kind, name })}</p>
    {kind === 'person' && unitName && <p>{unitText(unitName)}</p>}
    {citation && <p className="excerpt-citation long-text">{citation}</p>}
    {basis.map((line) => (
      <p className="quiet" key={line}>
        {gluedText(line)}
      </p>
    ))}
  </div>
);
