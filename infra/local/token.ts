// `npm run token -- <account>`: prints an access token for curl, whether the stack runs or not.
import { dataFolder, readJson, usualFolder, type Whereabouts } from './data-folder.ts';
import { Sentence } from './say.ts';
import { keptKeys } from './sign-in/keys.ts';
import { mintAccessToken } from './sign-in/mint.ts';

const folder = dataFolder(usualFolder);
const last = readJson<Whereabouts>(folder.whereabouts);
const origin = last?.origin ?? `http://localhost:${process.env['PORT'] ?? '4321'}`;
try {
  console.log(await mintAccessToken(origin, await keptKeys(folder.keys), process.argv[2] ?? ''));
} catch (cause) {
  if (!(cause instanceof Sentence)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}
