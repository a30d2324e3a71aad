// `npm run check -- length`: a file past the limit says in its first lines why it is long.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longestAllowed, tooLong } from './file-length-rules.ts';

const root = join(import.meta.dirname, '../..');
const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
const paths = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0');
const long = paths.filter(
  (path) => existsSync(join(root, path)) && tooLong(path, () => readFileSync(join(root, path), 'utf8')),
);

for (const path of long) console.error(`${path} is over ${longestAllowed} lines.`);
if (long.length > 0) {
  console.error('Split it by idea, or say why it is long in its first lines: `// long: <reason>`.');
  process.exitCode = 1;
}
