import type { Limits } from './limits.ts';
import type { DateSystem } from './numbers.ts';
import { showsDate } from './numbers.ts';
import type { Parts } from './parts.ts';
import { Refused } from './refused.ts';
import { onItsOwn, parseAll } from './xml.ts';

export type NamedSheet = { readonly name: string; readonly part: string; readonly hidden: boolean };

/** What the cells of a sheet refer to. */
export type Workbook = {
  readonly sheets: readonly NamedSheet[];
  readonly dates: DateSystem;
  /** Whether a style, by its place, shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly texts: readonly string[];
};

type Relation = { readonly id: string; readonly type: string; readonly part: string };

const RELATIONS = '_rels/.rels';
const TYPES = '[Content_Types].xml';
const SHEET_MAIN = /\.(sheet|template)\.main\+xml$/;

/** Refuses what is a zip file and not a workbook of the kind that is read here, by its own table of contents. */
export async function refuseOtherKinds(parts: Parts, limits: Limits): Promise<void> {
  if (!parts.has(TYPES)) {
    if (await isOpenDocument(parts)) throw new Refused({ code: 'workbook-open-document' });
    throw new Refused({ code: 'not-a-workbook' });
  }
  const types = new Set<string>();
  const gather = (name: string, { ContentType }: Readonly<Record<string, string>>): void => {
    if (
      (name === 'Override' || name === 'Default') &&
      ContentType !== undefined &&
      types.size < limits.listed
    )
      types.add(ContentType);
  };
  await parseAll(parts.read(TYPES), { open: gather }, limits);
  const some = (test: RegExp): boolean => [...types].some((type) => test.test(type));
  if (some(/ms-excel\.sheet\.binary/)) throw new Refused({ code: 'workbook-binary' });
  if (some(/macroEnabled|vbaProject/i) || parts.has('xl/vbaProject.bin'))
    throw new Refused({ code: 'workbook-macros' });
  if (!some(SHEET_MAIN)) throw new Refused({ code: 'not-a-workbook' });
}

async function isOpenDocument(parts: Parts): Promise<boolean> {
  if (!parts.has('mimetype')) return false;
  for await (const chunk of parts.read('mimetype'))
    return Buffer.from(chunk).toString('latin1').startsWith('application/vnd.oasis.opendocument');
  return false;
}

/** Reads everything but the sheets themselves. Refused: parts that are missing or broken, and too many texts. */
export async function readWorkbook(parts: Parts, limits: Limits): Promise<Workbook> {
  const main = (await relationsOf(parts, RELATIONS, '', limits)).find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  if (!main) throw new Refused({ code: 'workbook-broken' });
  const folder = main.part.slice(0, main.part.lastIndexOf('/') + 1);
  const relations = await relationsOf(
    parts,
    `${folder}_rels/${main.part.slice(folder.length)}.rels`,
    folder,
    limits,
  );
  const partOf = (type: string): string | undefined => relations.find((one) => one.type.endsWith(type))?.part;
  const styles = partOf('/styles');
  const texts = partOf('/sharedStrings');
  return {
    ...(await sheetsOf(parts, main.part, relations, limits)),
    dateStyles: styles === undefined ? [] : await dateStylesOf(parts, styles, limits),
    texts: texts === undefined ? [] : await textsOf(parts, texts, limits),
  };
}

function kept<Item>(list: Item[], item: Item, limits: Limits): void {
  if (list.push(item) > limits.listed) throw new Refused({ code: 'workbook-unsafe' });
}

async function relationsOf(
  parts: Parts,
  name: string,
  folder: string,
  limits: Limits,
): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await parseAll(
    parts.read(name),
    {
      open: (element, { Id, Type, Target, TargetMode }) => {
        if (element !== 'Relationship' || Id === undefined || Target === undefined) return;
        if (TargetMode === 'External') return;
        kept(relations, { id: Id, type: Type ?? '', part: resolved(folder, Target) }, limits);
      },
    },
    limits,
  );
  return relations;
}

/** The name of a part that is said relative to a folder of the workbook; it can lead to other parts only. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function sheetsOf(
  parts: Parts,
  main: string,
  relations: readonly Relation[],
  limits: Limits,
): Promise<Pick<Workbook, 'sheets' | 'dates'>> {
  const sheets: NamedSheet[] = [];
  let dates: DateSystem = 1900;
  await parseAll(
    parts.read(main),
    {
      open: (element, attributes) => {
        if (element === 'workbookPr' && isOn(attributes['date1904'])) dates = 1904;
        if (element !== 'sheet') return;
        const relation = relations.find(({ id }) => id === relationIn(attributes));
        if (!relation) throw new Refused({ code: 'workbook-broken' });
        // Sheets of charts and dialogs hold no rows.
        if (!relation.type.endsWith('/worksheet')) return;
        const hidden = (attributes['state'] ?? 'visible') !== 'visible';
        kept(sheets, { name: attributes['name'] ?? '', part: relation.part, hidden }, limits);
      },
    },
    limits,
  );
  return { sheets, dates };
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** `r:id`, whatever prefix the writer bound to the namespace. */
const relationIn = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

async function dateStylesOf(parts: Parts, name: string, limits: Limits): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await parseAll(
    parts.read(name),
    {
      open: (element, { numFmtId = '0', formatCode }) => {
        if (element === 'cellXfs') inCells = true;
        if (element === 'numFmt' && codes.size < limits.listed) codes.set(Number(numFmtId), formatCode ?? '');
        if (inCells && element === 'xf')
          kept(styles, showsDate(Number(numFmtId), codes.get(Number(numFmtId))), limits);
      },
      close: (element) => {
        if (element === 'cellXfs') inCells = false;
      },
    },
    limits,
  );
  return styles;
}

/** The shared texts in order. Runs of rich text are joined; what stands above them to help pronounce is left out. */
async function textsOf(parts: Parts, name: string, limits: Limits): Promise<readonly string[]> {
  const texts: string[] = [];
  let letters = 0;
  let text = '';
  let inText = false;
  let phonetic = 0;
  await parseAll(
    parts.readLong(name),
    {
      open: (element) => {
        if (element === 'si') text = '';
        if (element === 'rPh') phonetic += 1;
        if (element === 't') inText = phonetic === 0;
      },
      text: (more) => {
        if (!inText) return;
        letters += more.length;
        if (letters > limits.textLetters) throw new Refused({ code: 'too-many-texts' });
        text += more;
      },
      close: (element) => {
        if (element === 't') inText = false;
        if (element === 'rPh') phonetic -= 1;
        if (element === 'si' && texts.push(onItsOwn(text)) > limits.texts)
          throw new Refused({ code: 'too-many-texts' });
      },
    },
    limits,
  );
  return texts;
}
