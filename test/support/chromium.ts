import { mkdirSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/**
 * The browser of every test: $CHROMIUM, or else the headless one that npm installed, with its own libraries and fonts,
 * so that a bare machine will do and text has the same size everywhere.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const chosen = process.env['CHROMIUM'];
  if (chosen) return { executablePath: chosen, args };
  const home = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(home, { recursive: true });
  const { executablePath, libraries } = await unpackInto(home);
  const fonts = `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`;
  writeFileSync(
    `${home}/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${fonts}`,
  );
  const env = { ...process.env, LD_LIBRARY_PATH: `${libraries}/lib`, FONTCONFIG_FILE: `${home}/fonts.conf` };
  return { executablePath, args, env };
}

/** The package unpacks into the temporary folder and trusts any older copy it finds there; ours is beside it. */
async function unpackInto(home: string): Promise<{ executablePath: string; libraries: string }> {
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = home;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const packaged = dirname(findPackageJSON('@sparticuz/chromium', import.meta.url) ?? '');
    return {
      executablePath: await chromium.executablePath(),
      libraries: await inflate(join(packaged, 'bin/al2023.tar.br')),
    };
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}
