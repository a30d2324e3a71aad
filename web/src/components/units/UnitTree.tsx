import { levels } from '@bang-vang/shared/data/levels.ts';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { UNITS } from '../../copy/units.vi.ts';
import type { AsOf } from '../../lib/units/address.ts';
import { asked, unitsAddress } from '../../lib/units/address.ts';
import type { LevelCounts, ListedUnit, Row } from '../../lib/units/rows.ts';
import { moveBy, typedAhead, visibleRows } from '../../lib/units/rows.ts';
import { useBranches } from '../../lib/units/use-branches.ts';
import { goTo } from '../../lib/use-param.ts';

/** What of a tree outlives a look at one of its units: which are open, and which line has the focus. */
export type TreeMemory = { readonly open: ReadonlySet<string>; readonly active: string };

type Props = {
  readonly top: ListedUnit;
  readonly asOf: AsOf;
  readonly memory: TreeMemory;
  readonly remember: (memory: TreeMemory) => void;
};

const ROW_HEIGHT = 56; // pixels, before a line has been measured
const TYPED_TOGETHER_MS = 600;

/**
 * The tree below a unit. Only lines in sight are in the document, and pages are loaded as they come into sight, so that
 * 3,000 units under one cost no more than a screenful.
 */
export function UnitTree({ top, asOf, memory, remember }: Props) {
  const [loaded, load] = useBranches(asOf);
  const rows = visibleRows(top, loaded, memory.open);
  const found = rows.findIndex(({ key }) => key === memory.active);
  const active = Math.max(found, 0);
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.key ?? index,
    // The line that Tab leads to is always there, in sight or not.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    virtualizer.scrollToIndex(active);
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${String(active)}"]`)
      ?.focus({ preventScroll: true });
  });
  const typing = useRef({ text: '', at: 0 });
  const keys = useId();

  const go = (to: number) => {
    follow.current = true;
    remember({ ...memory, active: rows[to]?.key ?? memory.active });
  };
  const toggle = (unit: string, isOpen: boolean) => {
    const open = new Set(memory.open);
    if (isOpen) open.add(unit);
    else open.delete(unit);
    remember({ open, active: unit });
  };
  const act = (row: Row) => {
    if (row.kind === 'rest') load(row.parent ?? top.id);
    if (row.kind !== 'unit') return;
    remember({ ...memory, active: row.key });
    goTo(unitsAddress({ ...asked(asOf), unit: row.key }));
  };
  const typed = (letter: string, now: number): number | undefined => {
    const text = now - typing.current.at < TYPED_TOGETHER_MS ? typing.current.text + letter : letter;
    typing.current = { text, at: now };
    return typedAhead(text, rows, active);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    const move = moveBy(event.key, rows, active);
    const isLetter = /^\p{L}$|^\d$/u.test(event.key);
    if (move?.kind === 'go') go(move.to);
    else if (move) {
      follow.current = true;
      toggle(move.unit, move.kind === 'open');
    } else if ((event.key === 'Enter' || event.key === ' ') && row) act(row);
    else if (isLetter) {
      const to = typed(event.key, event.timeStamp);
      if (to !== undefined) go(to);
    } else if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key))
      return;
    event.preventDefault();
  };

  return (
    <>
      <p className="visually-hidden" id={keys}>
        {UNITS.treeKeys}
      </p>
      <div
        className="tree panel flush"
        role="tree"
        aria-label={UNITS.treeOf(top.name)}
        aria-describedby={keys}
        ref={list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <Line
                key={String(key)}
                row={row}
                index={index}
                offset={start - margin}
                isActive={index === active}
                asOf={asOf}
                measure={virtualizer.measureElement}
                load={load}
                onAct={() => act(row)}
                onToggle={() => row.kind === 'unit' && toggle(row.key, !row.isOpen)}
              />
            )
          );
        })}
      </div>
    </>
  );
}

type LineProps = {
  readonly row: Row;
  readonly index: number;
  readonly offset: number;
  readonly isActive: boolean;
  readonly asOf: AsOf;
  readonly measure: (line: Element | null) => void;
  readonly load: (unit: string) => void;
  readonly onAct: () => void;
  readonly onToggle: () => void;
};

/** One line of the tree: a unit, what is still to be loaded, or that there is nothing. */
function Line({ row, index, offset, isActive, asOf, measure, load, onAct, onToggle }: LineProps) {
  const comesNext = row.kind === 'rest' && !row.failed ? row.parent : undefined;
  useEffect(() => {
    if (comesNext !== undefined) load(comesNext);
  }, [comesNext, load]);
  const common = {
    role: 'treeitem',
    className: `tree-line ${row.kind}`,
    'data-index': index,
    tabIndex: isActive ? 0 : -1,
    'aria-level': row.depth,
    style: { transform: `translateY(${String(offset)}px)`, '--depth': row.depth - 1 } as object,
    ref: measure,
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onAct();
  };
  if (row.kind !== 'unit')
    return (
      <div {...common} aria-selected={false} onClick={onClick}>
        <span className="quiet">
          {row.kind === 'none'
            ? UNITS.noneUnder
            : row.failed
              ? UNITS.failedRest
              : UNITS.loadingRest(row.loaded, row.total)}
        </span>
      </div>
    );
  const { unit } = row;
  return (
    <a
      {...common}
      href={unitsAddress({ ...asked(asOf), unit: unit.id })}
      aria-selected={false}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-expanded={row.opens ? row.isOpen : undefined}
      onClick={onClick}
    >
      {row.opens ? (
        <span
          className="tree-toggle"
          aria-hidden="true"
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onToggle();
          }}
        />
      ) : (
        <span className="tree-leaf" aria-hidden="true" />
      )}
      <span className="tree-words">
        <b>{unit.name}</b>
        <span className="quiet">
          {[levelName(unit.level), ...(unit.territory ? [unit.territory] : [])].join(' · ')}
          {row.isOpen && row.counts && row.counts.length > 0 && ` · ${countsOf(row.counts)}`}
        </span>
      </span>
    </a>
  );
}

/** What a level is called; its identifier where the data no longer hold it. */
export const levelName = (level: string): string => levels.find(({ id }) => id === level)?.name ?? level;

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** "36 công đoàn cơ sở, 2 …": how many units stand on each level. */
export const countsOf = (counts: LevelCounts): string =>
  counts.map(({ level, count }) => UNITS.count(count, lowered(levelName(level)))).join(', ');
