/** How far the pages of a published decision are: `arrived` of them answer, after so many tries since the last one. */
export type Arrival = { readonly arrived: number; readonly waits: number };
export const NOTHING_ARRIVED: Arrival = { arrived: 0, waits: 0 };

/** Pages are asked for once a second; past so many waits for one page, the screen says that it takes longer. */
export const LONG_WAITS = 120;

/** The next standing, once the first page still missing has been asked for. */
export const arrivalAfter = ({ arrived, waits }: Arrival, answered: boolean): Arrival =>
  answered ? { arrived: arrived + 1, waits: 0 } : { arrived, waits: waits + 1 };
