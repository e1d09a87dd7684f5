import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** HTML that is safe to put into a page as it stands. Made by `html` alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | readonly Html[];

/** A template whose strings are escaped, so that a name cannot become a script. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((whole, string, i) => whole + asText(parts[i - 1] ?? '') + string));
}

function asText(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return part instanceof Html ? part.text : part.map(({ text }) => text).join('');
}

export interface Page {
  readonly status: number;
  /** The one heading, and what the browser's tab says. */
  readonly heading: string;
  readonly body: Html;
}

const SERVICE = 'Register early career teachers console';
/** The colours of the console's own screens, light and dark (admin-ui/src/theme/tokens.ts). */
const STYLE = `
:root { color-scheme: light dark; --page: #f3f5f4; --paper: #fff; --ink: #15211f; --line: #dbe1df;
  --accent: #0d5563; --on: #fff; --header: #10252b }
@media (prefers-color-scheme: dark) { :root { --page: #0f1618; --paper: #172124; --ink: #e7edeb; --line: #2b3a3e;
  --accent: #84cbd8; --on: #06242b; --header: #0a1012 } }
body { margin: 0; font: .9375rem/1.5 "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif; color: var(--ink); background: var(--page) }
header { padding: .75rem 1.5rem; font-weight: 650; color: #fff; background: var(--header) }
main { box-sizing: border-box; max-width: 35rem; margin: 4rem auto; padding: 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px }
@media (max-width: 37rem) { main { margin: 1rem; padding: 1rem } }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -.015em }
a { color: var(--accent) } li { margin-bottom: .5rem }
button { font: inherit; font-weight: 600; min-height: 2.25rem; padding: .3rem .9rem; color: var(--on); background: var(--accent); border: 0; border-radius: 4px; cursor: pointer }
a:focus-visible, button:focus-visible { outline: 3px solid #ffd84d; outline-offset: 0; color: #0d1214; background: #ffd84d; box-shadow: 0 0 0 5px #0d1214 }
`;
const ALLOWED_STYLE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const POLICY = `default-src 'none'; style-src ${ALLOWED_STYLE}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** A page that stands on its own: no script, nothing fetched, so that it also shows when all else is down. */
export function sendPage(reply: FastifyReply, { status, heading, body }: Page): FastifyReply {
  const { text } = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – ${SERVICE}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>${SERVICE}</header>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
  return reply
    .code(status)
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(text);
}
