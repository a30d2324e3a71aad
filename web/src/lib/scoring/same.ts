/** Whether two plain values say the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortedFields) === JSON.stringify(other, sortedFields);
}

const sortedFields = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};
