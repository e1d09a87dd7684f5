// Run as a process of its own: starts the cluster in the folder named and sends its address to the parent.
import { startCluster } from '../../server/database/postgres.ts';

const [folder = ''] = process.argv.slice(2);
const cluster = await startCluster(folder);
process.on('SIGTERM', () => void cluster.stop().then(() => process.exit(0)));
process.send?.(cluster.url('postgres'));
