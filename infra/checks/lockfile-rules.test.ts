import { expect, test } from 'vitest';
import { inspectLockFile } from './lockfile-rules.ts';

const text = (packages: object) => `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`;

test('a lock file of links and hashes is left as it is', () => {
  const inOrder = text({
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
    'node_modules/@bang-vang/web': { resolved: 'web', link: true },
  });
  expect(inspectLockFile(inOrder)).toEqual({ complaints: [], mended: inOrder });
});

test('addresses and engines are named and taken out, and nothing else is', () => {
  const lock = text({
    'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz', integrity: 'sha512-x' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-y', engines: { node: '>=22' } },
  });
  expect(inspectLockFile(lock)).toEqual({
    complaints: [
      '1 packages carry the address of a registry.',
      '1 packages carry "engines", which makes an older npm leave some out.',
    ],
    mended: text({
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
      'node_modules/b': { version: '2.0.0', integrity: 'sha512-y' },
    }),
  });
});
