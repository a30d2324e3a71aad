/** The lists that go out as workbooks, in the columns in which they can come back. */
export const LISTS_OUT = ['people', 'units', 'honours'] as const;
export type ListOut = (typeof LISTS_OUT)[number];
