/** The largest file that is taken, in bytes: 100,000 people in twelve columns make 8 MB of .xlsx or 20 MB of CSV. */
export const LARGEST_FILE = 32 * 1024 * 1024;
