import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { formatInstant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ABOVE } from '../../copy/queue-above.vi.ts';
import type { CallInput } from '../../lib/client.ts';
import { useRead } from '../../lib/queries.ts';
import { addressOfWork, nameOfWork } from '../../lib/work.ts';
import { BoardTable } from '../board/BoardTable.tsx';
import { Chip } from '../working/Chip.tsx';
import { LinkButton } from '../working/Button.tsx';
import { Empty, Panel, Section } from '../working/Panel.tsx';
import { ProblemNotice } from '../working/ProblemNotice.tsx';
import { Skeleton } from '../working/Skeleton.tsx';

type Props = {
  readonly params: CallInput<'getBoard'>['params'];
  readonly onOpen: (union: string) => void;
};

/** What a level above the reviewing unions does about sheets: appeals after its second look, and its unions to be opened. */
export const QueueAbove = ({ params, onOpen }: Props) => (
  <div className="stack-wide">
    <Appeals params={params} />
    <Unions params={params} onOpen={onOpen} />
  </div>
);

/** The appeals that wait for this level, from its work list: nothing below is gone through for them. */
function Appeals({ params }: Pick<Props, 'params'>) {
  const { value, problem, refresh } = useRead('listWork', { params });
  const appeals = value?.work.filter(({ task, at }) => task === 'answer-appeal' && at.id === params.unit);
  return (
    <Section title={ABOVE.appeals}>
      <ProblemNotice problem={problem} onRetry={() => void refresh()} />
      {!appeals ? (
        !problem && <Skeleton />
      ) : appeals.length === 0 ? (
        <Empty>{ABOVE.appealsNone}</Empty>
      ) : (
        <Panel look="flush">
          <ul className="rows">
            {appeals.map((item) => (
              <li key={item.subject}>
                <div className="row-what">
                  <b>{nameOfWork(item)}</b>
                  <p className="quiet">{ABOVE.since(formatInstant(item.since))}</p>
                </div>
                <div className="row-state">
                  <Chip look="waiting">{STATE_NAMES['appealed']}</Chip>
                </div>
                <div className="row-act actions">
                  <LinkButton href={addressOfWork(item)}>{ABOVE.answer}</LinkButton>
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Section>
  );
}

function Unions({ params, onOpen }: Props) {
  const { value, problem, refresh } = useRead('getBoard', { params });
  return (
    <Section title={ABOVE.unions}>
      <div className="stack">
        <p className="quiet">{ABOVE.unionsLead}</p>
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        {value ? (
          <Panel look="flush">
            <BoardTable board={value} onOpen={onOpen} />
          </Panel>
        ) : (
          !problem && <Skeleton />
        )}
      </div>
    </Section>
  );
}
