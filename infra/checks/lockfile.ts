// `npm run check -- lockfile`, and `npm run lockfile:mend`: keeps package-lock.json fit for every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectLockFile } from './lockfile-rules.ts';

const path = join(import.meta.dirname, '../../package-lock.json');
const { complaints, mended } = inspectLockFile(readFileSync(path, 'utf8'));

if (process.argv.includes('--mend')) {
  writeFileSync(path, mended);
  console.log(complaints.length === 0 ? 'package-lock.json was in order.' : complaints.join('\n'));
} else if (complaints.length > 0) {
  console.error([...complaints, 'Run `npm run lockfile:mend` and commit package-lock.json.'].join('\n'));
  process.exitCode = 1;
}
