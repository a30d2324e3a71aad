import { openApiDocument } from '@bang-vang/shared/contract/openapi.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../openapi.json');
const wanted = `${JSON.stringify(openApiDocument(), undefined, 2)}\n`;

function written(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (written() !== wanted) {
  console.error(
    'openapi.json no longer says what the contract says. Run `npm run openapi` and commit the file.',
  );
  process.exitCode = 1;
}
