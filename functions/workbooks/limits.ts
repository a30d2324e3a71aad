/**
 * How much of a file is read at most. What is held in memory at once is bounded by `texts`, `textLetters` and
 * `between`; everything else is streamed, however large it is.
 */
export type Limits = {
  readonly fileBytes: number;
  readonly entries: number;
  /** Of a sheet or of the shared texts, when inflated. */
  readonly partBytes: number;
  /** Of any other part. */
  readonly smallPartBytes: number;
  /** How many times larger than compressed a part may be, once it is larger than `denseFrom` bytes. */
  readonly ratio: number;
  readonly denseFrom: number;
  /** Letters between two tags, or of one tag. */
  readonly between: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellLetters: number;
  readonly merges: number;
  readonly texts: number;
  readonly textLetters: number;
  /** Sheets, number formats, styles, relations: anything that a workbook lists. */
  readonly listed: number;
};

const MB = 1024 * 1024;

/**
 * 100,000 people in twelve columns make 8 MB of .xlsx, or 20 MB of CSV, and 100 MB of XML. Excel itself keeps 32,767
 * letters in a cell; sheets compress five to forty times.
 */
export const LIMITS: Limits = {
  fileBytes: 32 * MB,
  entries: 1_000,
  partBytes: 256 * MB,
  smallPartBytes: 16 * MB,
  ratio: 200,
  denseFrom: 4 * MB,
  between: 256 * 1024,
  rows: 150_000,
  columns: 100,
  cellLetters: 32_767,
  merges: 1_000,
  texts: 500_000,
  textLetters: 20_000_000,
  listed: 70_000,
};
