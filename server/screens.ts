import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CannotStart } from './cannot-start.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const builds = join(root, 'dist/admin-ui');
const vite = join(root, 'node_modules/vite');
const DAY_MS = 86_400_000;

/**
 * The folder with the built screens of exactly these sources; built now if it is not there yet. Each build has a
 * folder of its own, so that building never pulls the files from under a server that is running.
 */
export async function screens(): Promise<string> {
  const folder = join(builds, fingerprint());
  if (existsSync(folder)) return folder;
  if (!existsSync(vite))
    throw new CannotStart('The screens are not built. Run npm run build before starting in production.');
  const part = `${folder}.part-${process.pid}`;
  await build(part);
  await compress(part);
  clearAwayTheOld();
  keepFirst(part, folder);
  return folder;
}

/** The part becomes the folder. Of two builds of the same sources at once the first is kept, for it may be in use by now. */
export function keepFirst(part: string, folder: string): void {
  try {
    renameSync(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(part, { recursive: true });
  }
}

/** Of every file the build reads: the sources, the packages and the compiler's settings. */
function fingerprint(): string {
  const sources = globSync('admin-ui/**/*', { cwd: root }).sort();
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json', 'tsconfig.json'])
    if (statSync(join(root, file)).isFile()) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** In a process of its own, because the mode of the build is the mode of the process. */
async function build(into: string): Promise<void> {
  const builder = spawn(process.execPath, [join(root, 'bin/build-screens.mjs'), into], { cwd: root });
  let said = '';
  builder.stdout.on('data', (text) => (said += text));
  builder.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve, reject) => builder.once('close', resolve).once('error', reject));
  if (code === 0) return;
  rmSync(into, { recursive: true, force: true });
  throw new CannotStart(`The screens could not be built:\n${said}`);
}

/** Beside each text file its compressed forms, which the server hands out as they are. */
async function compress(folder: string): Promise<void> {
  const brotli = (text: Buffer) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const files = globSync('**/*.{js,css,html,svg}', { cwd: folder });
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(join(folder, file));
      writeFileSync(join(folder, `${file}.br`), await brotli(text));
      writeFileSync(join(folder, `${file}.gz`), await promisify(gzip)(text));
    }),
  );
}

function clearAwayTheOld(): void {
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}
