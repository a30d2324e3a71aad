// `npm run retell -- --projection <name>`: tells a projection again from the events, whether the stack runs or not.
import { parseArgs } from 'node:util';
import { dataFolder, usualFolder } from './data-folder.ts';
import { openTable } from './open-table.ts';
import { Sentence } from './say.ts';
import { setSurroundings } from './surroundings.ts';

async function retell(): Promise<void> {
  const { values } = parseArgs({ options: { projection: { type: 'string' } } });
  const table = await openTable(dataFolder(usualFolder));
  try {
    setSurroundings(table);
    const { projectionNames, rebuild } = await import('@bang-vang/functions/retell/rebuild.ts');
    const name = values.projection ?? '';
    if (!projectionNames.includes(name)) {
      throw new Sentence(`Cách dùng / usage: npm run retell -- --projection ${projectionNames.join('|')}`);
    }
    const told = await rebuild(name);
    console.log(`Đã kể lại “${name}” từ ${String(told)} sự kiện.`);
  } finally {
    await table.stop();
  }
}

retell().catch((cause: unknown) => {
  console.error(cause instanceof Sentence ? cause.message : cause);
  process.exitCode = 1;
});
