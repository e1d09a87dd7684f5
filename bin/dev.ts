// `npm run dev`: the console at one address, following the files. The screens change in place; a change in server/ or
// schema/ starts the server again; a change of the schema or of a query generates the types first. Ctrl-C stops all.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, watch } from 'node:fs';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** What the server answers; every other address is a screen, which Vite serves. */
const ANSWERED_BY_THE_SERVER = '^/(graphql|auth|dev-idp|import|exports|live|ready)(/|\\?|$)';
const SETTLE_MS = 150;
const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['PORT'] || 4000);
const serverPort = await freePort();

let server: ChildProcess | undefined;
let stopping = false;
let dirty = { schema: false, server: false };
let settling: NodeJS.Timeout | undefined;
let work = Promise.resolve();

const vite = await createServer({
  configFile: join(root, 'admin-ui/vite.config.ts'),
  logLevel: 'warn',
  server: {
    port,
    strictPort: true,
    // The server sees the address that the browser has, which sign-in compares with its own.
    proxy: {
      [ANSWERED_BY_THE_SERVER]: { target: `http://127.0.0.1:${serverPort}`, changeOrigin: false },
    },
  },
});
await vite.listen().catch((error: Error) => {
  console.error(`${error.message}. Choose another port: PORT=${port + 1} npm run dev`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
startServer();
watch(join(root, 'server'), { recursive: true }, (_event, file) => changed('server', file));
watch(join(root, 'schema'), { recursive: true }, (_event, file) => changed('schema', file));
watch(join(root, 'admin-ui/src'), { recursive: true }, (_event, file) => changed('admin-ui/src', file));

function changed(folder: string, file: string | null): void {
  if (file === null || /(\.test\.ts|\.generated\.ts|~)$/.test(file)) return;
  const asksTheServer =
    folder === 'admin-ui/src' &&
    !file.startsWith('gql') &&
    read(join(root, folder, file)).includes('graphql(');
  dirty.schema ||= folder === 'schema' || asksTheServer;
  dirty.server ||= folder !== 'admin-ui/src';
  clearTimeout(settling);
  settling = setTimeout(() => {
    work = work.then(follow);
  }, SETTLE_MS);
}

/** Catches up with what has changed since the last time. */
async function follow(): Promise<void> {
  const { schema, server: restart } = dirty;
  dirty = { schema: false, server: false };
  if (schema) await generateTypes();
  if (!restart || stopping) return;
  console.log('Starting the server again…');
  await stopServer();
  startServer();
}

function startServer(): void {
  const env = {
    ...process.env,
    PORT: String(serverPort),
    PUBLIC_URL: `http://localhost:${port}`,
    SCREENS: 'elsewhere',
  };
  server = spawn(process.execPath, ['server/start.ts'], { cwd: root, env, stdio: 'inherit' });
  server.once(
    'exit',
    (code) => code && console.log('The server ended; it starts again with the next change.'),
  );
}

async function stopServer(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function generateTypes(): Promise<void> {
  const codegen = ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.yml', '--silent'];
  const [code] = await once(spawn(process.execPath, codegen, { cwd: root, stdio: 'inherit' }), 'exit');
  if (code !== 0) console.error('The types could not be generated; npm run codegen says why.');
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all([stopServer(), vite.close()]);
  process.exit(0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port: free } = socket.address() as AddressInfo;
  socket.close();
  return free;
}
