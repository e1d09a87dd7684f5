import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LIMITS } from './limits.ts';

const TOLD: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'The request must be one JSON object, in UTF-8.' },
  403: {
    code: 'FORBIDDEN',
    message: 'This request came from another site. Open the console and do it there.',
  },
  413: { code: 'BODY_TOO_LARGE', message: `A request may be ${LIMITS.bodyBytes / 1024} KB. Send less.` },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the request as application/json, in UTF-8, not compressed.',
  },
};

/** Our code and sentence for a request that a library refused to read, by its status. */
export const notRead = (status: number) => TOLD[status];

/** Reads bodies that are one JSON object in UTF-8, of 64 KB and 32 levels at most, and no others. */
export function onlyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: LIMITS.bodyBytes },
    (request, body, done) => {
      try {
        done(null, parse(request, body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

class Refused extends Error {
  readonly statusCode: number;
  constructor(statusCode: number) {
    super();
    this.statusCode = statusCode;
  }
}

function parse({ headers }: FastifyRequest, body: Buffer): unknown {
  const charset =
    /charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' || (headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new Refused(415);
  const text = decoded(body);
  if (depthOf(text) > LIMITS.jsonDepth) throw new Refused(400);
  const parsed: unknown = parsedJson(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Refused(400);
  return parsed;
}

function decoded(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Refused(400);
  }
}

/** A name that reads so once its escapes are undone. */
const MAY_NAME_PROTO = /__proto__|\\u/;

function parsedJson(text: string): unknown {
  try {
    if (!MAY_NAME_PROTO.test(text)) return JSON.parse(text);
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    throw new Refused(400);
  }
}

/** How deep brackets nest, strings aside: known before a parser recurses into them. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}
