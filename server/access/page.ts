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
const STYLE = `
body { margin: 0; font: 1.1875rem/1.4 system-ui, sans-serif; color: #0b0c0c; background: #fff }
header { padding: .75rem 1rem; font-weight: 700; color: #fff; background: #1d3557 }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem }
h1 { font-size: 2rem; line-height: 1.15 }
a { color: #1a4f8b } li { margin-bottom: .5rem }
button { font: inherit; min-height: 2.75rem; padding: .5rem 1rem; color: #fff; background: #0b5e3c; border: 0; cursor: pointer }
a:focus-visible, button:focus-visible { outline: 3px solid #fd0; outline-offset: 0; color: #0b0c0c; background: #fd0; box-shadow: 0 4px #0b0c0c }
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
