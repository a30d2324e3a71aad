/** What is said to lines, as the lines stand on the sheet, in whatever order it was written. */
export const inOrder = <Said>(lines: Readonly<Record<string, Said>>): readonly (readonly [string, Said])[] =>
  Object.entries(lines).toSorted(([one], [other]) => one.localeCompare(other, 'vi', { numeric: true }));
