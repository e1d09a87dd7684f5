import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import Fastify from 'fastify';
import { addressOf } from './console.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

type Claims = Record<string, unknown>;

/** What an identity provider answers when it is honest; a test bends it. */
export interface Answer {
  header: Record<string, unknown>;
  claims: Claims;
  sign: (input: string) => string;
  /** Of the token endpoint. */
  status: number;
  body?: unknown;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signedWith = (key: KeyObject) => (input: string) =>
  createSign('sha256').update(input).sign(key, 'base64url');

export const signedByAStranger = signedWith(stranger.privateKey);
export const unsigned = () => '';
/** The old trick: the public key, which everybody has, taken for a shared secret. */
export const signedWithThePublicKey = (input: string) =>
  createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
    .update(input)
    .digest('base64url');

/** An identity provider on a port of its own, whose answers the test decides. */
export async function startFakeIssuer(hostname = 'localhost') {
  const app = Fastify({ forceCloseConnections: true });
  let bend: (answer: Answer) => void = () => undefined;
  let nonce = '';
  let asked: URLSearchParams | undefined;
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
  app.get('/.well-known/openid-configuration', () => {
    const issuer = addressOf(app, hostname);
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
    };
  });
  // As for someone who is signed in there already: straight back, with a code.
  app.get<{ Querystring: Record<string, string> }>('/authorize', ({ query }, reply) => {
    nonce = query['nonce'] ?? '';
    const back = new URL(query['redirect_uri'] ?? '');
    back.searchParams.set('code', 'code');
    back.searchParams.set('state', query['state'] ?? '');
    return reply.redirect(back.href);
  });
  app.get('/jwks', () => ({
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', use: 'sig', alg: 'RS256' }],
  }));
  app.post<{ Body: string }>('/token', (request, reply) => {
    asked = new URLSearchParams(request.body);
    const answer = honest(addressOf(app, hostname), nonce);
    bend(answer);
    const input = `${encode(answer.header)}.${encode(answer.claims)}`;
    const tokens = {
      access_token: 'access',
      token_type: 'Bearer',
      id_token: `${input}.${answer.sign(input)}`,
    };
    return reply.code(answer.status).send(answer.body ?? tokens);
  });
  await app.listen({ host: hostname, port: 0 });
  return {
    issuer: new URL(addressOf(app, hostname)),
    /** From now on it answers like this. */
    answer(how: (answer: Answer) => void) {
      bend = how;
    },
    /** What the token endpoint was asked last. */
    asked: () => asked,
    close: () => app.close(),
  };
}

function honest(issuer: string, nonce: string): Answer {
  const now = Math.floor(Date.now() / 1000);
  return {
    header: { alg: 'RS256', kid: 'key' },
    claims: {
      iss: issuer,
      sub: 'subject',
      aud: 'console',
      iat: now,
      exp: now + 300,
      nonce,
      email: 'sam.sesay@example.com',
    },
    sign: signedWith(privateKey),
    status: 200,
  };
}
