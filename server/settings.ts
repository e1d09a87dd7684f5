import { isIP } from 'node:net';
import { type IdentityProviderSettings, identityProviderOf, isConfidential } from './access/settings.ts';
import { isBlocked } from './blocked-ports.ts';
import { CannotStart } from './cannot-start.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where people reach the console, without a slash at the end; sign-in returns them there. */
  readonly publicUrl: string;
  /** Addresses and networks of the proxies in front, whose word of who asks is taken; nobody else's. */
  readonly trustedProxies: readonly string[];
  readonly identityProvider: IdentityProviderSettings;
  /** The owner's address of the database; undefined means the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded PostgreSQL keeps its data; undefined means its usual place. */
  readonly dataFolder: string | undefined;
  readonly production: boolean;
  /** False when the screens are served by the development server beside this one. */
  readonly servesScreens: boolean;
  /** How many made-up teachers an empty database is filled with; none with the department's identity provider. */
  readonly demoTeachers: number;
}

const MOST_DEMO_TEACHERS = 500_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what the environment sets. Throws one `CannotStart` that names every setting at fault, and no secret. */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const port = portOf(env['PORT'], faults);
  const identityProvider = identityProviderOf(env, production, faults);
  const settings = {
    host: env['HOST'] || '127.0.0.1',
    port,
    publicUrl: publicUrlOf(env['PUBLIC_URL'], port, production, faults),
    trustedProxies: trustedProxiesOf(env['TRUSTED_PROXIES'], faults),
    identityProvider,
    databaseUrl: databaseUrlOf(env['DATABASE_URL'], production, faults),
    dataFolder: env['DATA_DIR'] || undefined,
    production,
    servesScreens: env['SCREENS'] !== 'elsewhere',
    demoTeachers: identityProvider === 'development' ? demoTeachersOf(env['DEMO_TEACHERS'], faults) : 0,
  };
  if (faults.length > 0) throw new CannotStart(faults.join('\n'));
  return settings;
}

function portOf(text: string | undefined, faults: string[]): number {
  const port = Number(text || '4000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    faults.push(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  else if (isBlocked(port))
    faults.push(
      `PORT must not be ${port}: browsers refuse to connect to that port. Choose another, such as 4000.`,
    );
  return port;
}

function demoTeachersOf(text: string | undefined, faults: string[]): number {
  const teachers = Number(text || '3000');
  if (!Number.isInteger(teachers) || teachers < 0 || teachers > MOST_DEMO_TEACHERS)
    faults.push(`DEMO_TEACHERS must be a whole number from 0 (no demo data) to ${MOST_DEMO_TEACHERS}.`);
  return teachers;
}

function publicUrlOf(text: string | undefined, port: number, production: boolean, faults: string[]): string {
  if (!text) {
    if (production)
      faults.push('PUBLIC_URL must be given in production: the address people open in their browser.');
    return `http://localhost:${port}`;
  }
  const url = parse(text);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    faults.push(`PUBLIC_URL must be an http or https address without a path, not "${text}".`);
  else if (isBlocked(Number(url.port)))
    faults.push(`PUBLIC_URL must not have the port ${url.port}: browsers refuse to connect to it.`);
  else if (production && !isConfidential(url))
    faults.push('PUBLIC_URL must be an https address in production (http is for localhost alone).');
  return url?.origin ?? '';
}

function trustedProxiesOf(text: string | undefined, faults: string[]): string[] {
  const proxies = (text ?? '').split(',').map((proxy) => proxy.trim());
  const named = proxies.filter((proxy) => proxy !== '');
  for (const proxy of named)
    if (!isNetwork(proxy))
      faults.push(
        `TRUSTED_PROXIES must be addresses or networks with commas between them, such as 10.0.0.4 or 10.0.0.0/24, not "${proxy}".`,
      );
  return named;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return (
    most !== undefined &&
    more.length === 0 &&
    (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  );
}

function databaseUrlOf(text: string | undefined, production: boolean, faults: string[]): string | undefined {
  if (!text) {
    if (production)
      faults.push('DATABASE_URL must be given in production: the embedded PostgreSQL is for development.');
    return undefined;
  }
  const url = parse(text);
  const whole = url?.username && url.password && url.pathname.length > 1;
  if (!/^postgres(ql)?:$/.test(url?.protocol ?? '') || !whole)
    faults.push(
      'DATABASE_URL must be an address such as postgresql://owner:password@host:5432/console: ' +
        'with the login that owns the tables, its password and the name of the database.',
    );
  return text;
}

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
