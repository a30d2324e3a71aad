import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { DEEPEST_GROUP } from '../scoring/criteria.ts';
import type { Band, Cap, CriteriaNode, Item, SetContent } from '../scoring/criteria.ts';
import { endToEnd, sumOfMaxima } from '../scoring/sums.ts';
import type { CellsFaulty, CriteriaFault, PlacedRow } from './criteria-read.ts';
import { said } from './criteria-read.ts';
import type { ColumnId, CriteriaRow, RowKind } from './criteria-sheet.ts';
import { COLUMNS, WORDS } from './criteria-sheet.ts';

/** Letters, figures, points and hyphens: what the contract takes as a code. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,19}$/u;
const LINES: ReadonlySet<RowKind> = new Set(['points', 'yes-no', 'bands', 'bonus']);

/**
 * A criteria set of the rows of its workbook, `rowsOfSet` backwards. Every fault is named by its cell; the set may still
 * contradict itself, which `soundness` says of it as of any other.
 */
export function setOfRows(rows: readonly PlacedRow[]): Result<SetContent, CellsFaulty> {
  const reading = new Reading(rows);
  const content = reading.content();
  return reading.faults.length > 0 ? refuse({ code: 'cells-faulty', faults: reading.faults }) : ok(content);
}

/** The rows under way to a set: faults are gathered, and stand-ins let the reading go on to find the next. */
class Reading {
  readonly faults: CriteriaFault[] = [];
  readonly #rows: readonly PlacedRow[];

  constructor(rows: readonly PlacedRow[]) {
    this.#rows = rows;
  }

  content(): SetContent {
    this.#checkPlaces();
    const ceiling = this.#only('ceiling');
    const source = this.#only('source');
    const classifications = this.#of('classification').map((one) => ({
      id: this.#code(one),
      title: String(one.row.text ?? ''),
      from: this.#figure(one, 'from'),
      ...(said(String(one.row.confidence ?? '')) === said(WORDS.confidence.unverified) && {
        unverified: true as const,
      }),
    }));
    return {
      title: this.#words(this.#needed('title'), 'text'),
      subject: this.#choice(this.#needed('subject'), 'text', WORDS.subject),
      total: this.#figure(this.#needed('total'), 'max'),
      ...(ceiling && { ceiling: this.#figure(ceiling, 'max') }),
      groups: this.#under(undefined),
      deductions: this.#of('deduction').map((one) => ({
        id: this.#code(one),
        appliesTo: this.#words(one, 'parent'),
        text: String(one.row.text ?? ''),
        amount: one.row.max === undefined ? null : Number(one.row.max),
      })),
      ...(classifications.length > 0 && { classifications }),
      source: {
        title: String(source?.row.text ?? ''),
        section: String(source?.row.source ?? ''),
        confidence:
          source?.row.confidence === undefined
            ? 'unverified'
            : this.#choice(source, 'confidence', WORDS.confidence),
      },
    };
  }

  /** The nodes of one group in the order of the rows, or those that stand in none. */
  #under(group: string | undefined): readonly CriteriaNode[] {
    const rows = this.#rows.filter(
      ({ row }) => isNode(row.kind) && (row.parent === undefined ? undefined : String(row.parent)) === group,
    );
    return rows.map((placed): CriteriaNode => {
      const id = this.#code(placed);
      const source = String(placed.row.source ?? '');
      if (placed.row.kind !== 'group') return this.#item(placed, id, source);
      const children = this.#under(id);
      return {
        kind: 'group',
        id,
        title: String(placed.row.text ?? ''),
        source,
        max: sumOfMaxima(children),
        children,
      };
    });
  }

  #item(placed: PlacedRow, id: string, source: string): Item {
    const { row } = placed;
    const max = this.#figure(placed, 'max');
    const line = {
      id,
      text: String(row.text ?? ''),
      source,
      strand: this.#choice(placed, 'strand', WORDS.strand),
      max,
      step: row.kind === 'yes-no' && row.step === undefined ? max : this.#figure(placed, 'step'),
      ...(row.evidence !== undefined && { evidence: this.#choice(placed, 'evidence', WORDS.evidence) }),
      ...(row.guidance !== undefined && { guidance: String(row.guidance) }),
    };
    if (row.kind === 'bonus')
      return {
        ...line,
        kind: 'bonus',
        grounds: this.#inside(id, 'ground').map((one) => this.#words(one, 'text')),
      };
    const uncounted = row.counts !== undefined && this.#choice(placed, 'counts', WORDS.counts) === 'no';
    const cap = row.caps === undefined ? undefined : this.#cap(placed);
    const answered = { ...line, ...(uncounted && { uncounted }), ...(cap && { cap }) };
    if (row.kind !== 'bands') return { ...answered, kind: row.kind === 'yes-no' ? 'yes-no' : 'points' };
    const bands = this.#inside(id, 'band').map((one): Band => ({
      text: String(one.row.text ?? ''),
      percent: { from: this.#figure(one, 'percent'), to: 0, toInclusive: false },
      points: { from: this.#figure(one, 'from'), to: 0, toInclusive: false },
    }));
    const falling = bands.toSorted((one, other) => other.percent.from - one.percent.from);
    return { ...answered, kind: 'bands', bands: endToEnd(falling, max) };
  }

  #cap(placed: PlacedRow): Cap {
    const when = this.#choice(placed, 'caps', WORDS.caps);
    const at = this.#words(placed, 'at');
    return when === 'yes' ? { when, at } : { when, at, points: this.#figure(placed, 'threshold') };
  }

  /** Every code is one of its own, and what lies in something lies in something that can hold it and stands above it. */
  #checkPlaces(): void {
    const seen = new Map<string, RowKind>();
    const depths = new Map<string, number>();
    for (const placed of this.#rows) {
      const { row, cell } = placed;
      const parent = row.parent === undefined ? undefined : String(row.parent);
      if (parent !== undefined && row.kind !== 'deduction') {
        const holder = seen.get(parent);
        if (holder === undefined)
          this.faults.push({ cell: cell('parent'), code: 'no-such-code', text: parent });
        else if (holder !== HOLDER[row.kind])
          this.faults.push({ cell: cell('parent'), code: 'not-a-place', text: parent });
      } else if (parent === undefined && NEEDS_HOLDER.has(row.kind)) {
        this.faults.push({ cell: cell('parent'), code: 'missing', column: COLUMNS.parent });
      }
      if (!isNode(row.kind) && row.kind !== 'deduction' && row.kind !== 'classification') continue;
      const id = String(row.id ?? '');
      const depth = (depths.get(parent ?? '') ?? 0) + 1;
      if (row.kind === 'group' && id !== '') depths.set(id, depth);
      if (row.kind === 'group' && depth === DEEPEST_GROUP + 1)
        this.faults.push({ cell: cell('parent'), code: 'too-deep', most: DEEPEST_GROUP });
      if (seen.has(id)) this.faults.push({ cell: cell('id'), code: 'twice', text: id });
      else if (id !== '') seen.set(id, row.kind);
    }
  }

  #of(kind: RowKind): readonly PlacedRow[] {
    return this.#rows.filter(({ row }) => row.kind === kind);
  }

  #inside(id: string, kind: RowKind): readonly PlacedRow[] {
    return this.#of(kind).filter(({ row }) => row.parent !== undefined && String(row.parent) === id);
  }

  /** The one row of a kind; a second one is a fault. */
  #only(kind: RowKind): PlacedRow | undefined {
    const [first, second] = this.#of(kind);
    if (second)
      this.faults.push({ cell: second.cell('kind'), code: 'twice', text: String(second.row.text ?? kind) });
    return first;
  }

  #needed(kind: 'title' | 'subject' | 'total'): PlacedRow {
    const found = this.#only(kind);
    if (found) return found;
    this.faults.push({ cell: 'A1', code: 'no-row', kind });
    return { row: { kind }, cell: () => 'A1' };
  }

  #words(placed: PlacedRow, column: Exclude<ColumnId, 'kind'>): string {
    const value = placed.row[column];
    if (value === undefined && !this.#isTold(placed)) this.#missing(placed, column);
    return String(value ?? '');
  }

  #figure(placed: PlacedRow, column: Exclude<ColumnId, 'kind'>): number {
    const value = placed.row[column];
    if (value === undefined && !this.#isTold(placed)) this.#missing(placed, column);
    return Number(value ?? 0);
  }

  #choice<Id extends string>(
    placed: PlacedRow,
    column: Exclude<ColumnId, 'kind'>,
    words: Readonly<Record<Id, string>>,
  ): Id {
    const ids = Object.keys(words) as [Id, ...Id[]];
    const typed = this.#words(placed, column);
    const found = ids.find((id) => said(words[id]) === said(typed));
    if (!found && typed !== '')
      this.faults.push({
        cell: placed.cell(column),
        code: 'unknown-word',
        text: typed,
        known: Object.values<string>(words),
      });
    return found ?? ids[0];
  }

  #code(placed: PlacedRow): string {
    const id = this.#words(placed, 'id');
    if (id !== '' && !CODE.test(id))
      this.faults.push({ cell: placed.cell('id'), code: 'bad-code', text: id });
    return id;
  }

  #missing(placed: PlacedRow, column: ColumnId): void {
    this.faults.push({ cell: placed.cell(column), code: 'missing', column: COLUMNS[column] });
  }

  /** A row that is not there at all was told once already. */
  #isTold(placed: PlacedRow): boolean {
    return !this.#rows.includes(placed);
  }
}

const isNode = (kind: RowKind): boolean => kind === 'group' || LINES.has(kind);

/** In what a row of a kind lies. */
const HOLDER: Partial<Record<RowKind, RowKind>> = {
  group: 'group',
  points: 'group',
  'yes-no': 'group',
  bands: 'group',
  bonus: 'group',
  band: 'bands',
  ground: 'bonus',
} satisfies Partial<Record<CriteriaRow['kind'], RowKind>>;
const NEEDS_HOLDER: ReadonlySet<RowKind> = new Set(['band', 'ground']);
