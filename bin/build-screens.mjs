// `node bin/build-screens.mjs <folder>` builds the admin UI into the folder, always for production: the same files
// whether npm start, a test run or the image asked for them.
import { fileURLToPath } from 'node:url';

process.env.NODE_ENV = 'production';
const { build } = await import('vite');
await build({
  configFile: fileURLToPath(new URL('../admin-ui/vite.config.ts', import.meta.url)),
  build: { outDir: process.argv[2], emptyOutDir: true },
  logLevel: 'warn',
});
