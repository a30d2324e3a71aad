import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const quietArgs = ['--no-sandbox', '--disable-gpu'];

/** Debian's build phones home at start (updates, field trials); a test must not depend on a network. */
const debianArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Starts a headless Chromium for tests and screenshots: the one named by `CHROMIUM_PATH`, else the
 * system's `/usr/bin/chromium`, else the one that npm installed. Close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (existsSync(own)) {
    return chromium.launch({ executablePath: own, args: [...quietArgs, ...debianArgs] });
  }
  if (process.env['CHROMIUM_PATH'] !== undefined) {
    throw new Error(
      `CHROMIUM_PATH names ${own}, and there is no such file. Unset it to use the packaged browser.`,
    );
  }
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: quietArgs,
    env: { ...textEnvironment(process.env), ...browserEnvironment(folder) },
  });
}

/**
 * The folder of the packaged browser, unpacked on first use (some seconds). Unpacking happens aside and
 * is put in place by one rename, so that test files which start together never see half a browser.
 */
async function unpackedBrowser(): Promise<string> {
  const cache = join(root, '.cache');
  const folder = join(cache, `chromium-${packagedVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  // A process of its own: the package reads TMPDIR and the runtime's name while it is being imported.
  await promisify(execFile)(process.execPath, [join(root, 'infra/local/unpack-browser.ts')], {
    env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
  return folder;
}

function browserEnvironment(folder: string): Record<string, string> {
  const fontSettings = join(folder, 'fonts.conf');
  writeFileSync(fontSettings, fontsConf(folder));
  return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fontSettings, TMPDIR: folder };
}

/** The package's own settings name /tmp/fonts, where nothing is: without these all text is blank. */
function fontsConf(folder: string): string {
  const fonts = [join(root, 'web/public/fonts'), '/usr/share/fonts', join(folder, 'fonts')];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts.map((font) => `  <dir>${font}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function packagedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const about: unknown = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  if (typeof about === 'object' && about !== null && 'version' in about) return String(about.version);
  throw new Error('@sparticuz/chromium says no version: run `npm ci` again.');
}

function textEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
