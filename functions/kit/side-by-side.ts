const LANES = 12;

/**
 * Does the work on each item, several at a time, each begun in the order of the list; answers in that order too. Much of
 * a step is waiting for the table, so lanes are what keeps both busy.
 */
export async function sideBySide<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const done: Out[] = [];
  const left = items.entries();
  const lane = async () => {
    for (const [place, item] of left) done[place] = await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return done;
}
