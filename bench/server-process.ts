// Run as a process of its own by a bench, so that its memory is the server's alone.
import { roleUrl } from '../server/database/roles.ts';
import { buildServer } from '../server/server.ts';

const [ownerUrl = ''] = process.argv.slice(2);
const server = await buildServer({
  url: (role) => roleUrl(ownerUrl, role),
  publicUrl: 'http://localhost',
  screens: undefined,
  identityProvider: 'development',
});
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss() / 1024 / 1024 }));
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ address });
