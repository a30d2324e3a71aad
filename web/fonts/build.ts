/**
 * Cuts the three font files of the product out of the full faces and writes them to web/public/fonts.
 *
 * The letters for Latin, its extension and Vietnamese are merged into one file per face: a Vietnamese word needs all
 * three at once, and three requests would come in at three moments. Kerning stays, hinting goes (it would double the
 * text face and no browser in use on Windows 10 or later reads it for smoothed text).
 *
 * Run by hand after changing the letters: `node web/fonts/build.ts`. The files are kept in git.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { fontText } from './letters.ts';

const FACES = [
  { file: 'source-serif-4-600', source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
  { file: 'be-vietnam-pro-400', source: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
  { file: 'be-vietnam-pro-600', source: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
];
const LICENCES = ['source-serif-4', 'be-vietnam-pro'];
const TARGET = fileURLToPath(new URL('../public/fonts/', import.meta.url));

const packageFile = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));

await mkdir(TARGET, { recursive: true });
for (const { file, source } of FACES) {
  const woff2 = await subsetFont(await readFile(packageFile(source)), fontText, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'ccmp', 'locl'],
    noHinting: true,
  });
  await writeFile(`${TARGET}${file}.woff2`, woff2);
  console.log(`${file}.woff2 ${(woff2.length / 1024).toFixed(1)} KiB`);
}
for (const family of LICENCES) {
  await copyFile(packageFile(`${family}/LICENSE_FONT`), `${TARGET}${family}-OFL.txt`);
}
