import { createContext } from 'react';

/** What the union above wrote to each line when it returned the sheet; empty where nothing is to be mended. */
export const MendWords = createContext<Readonly<Record<string, string>>>({});
