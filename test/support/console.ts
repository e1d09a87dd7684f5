import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { type Role, roles } from '../../server/domain/user.ts';
import { buildServer } from '../../server/server.ts';
import { aUser, test as base } from '../stories/index.ts';

export interface Reply {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- each test knows what it asked for.
  readonly data: any;
  readonly errors: { message: string; extensions: { code: string; reference?: string } }[] | undefined;
}

/** What a deed answered, flat: whichever of Planned, Done and Refused it was. */
export interface DeedReply {
  readonly __typename: 'Planned' | 'Done' | 'Refused';
  readonly sentence?: string;
  readonly changes?: ChangeShown[];
  readonly changeCount?: number;
  readonly notices?: string[];
  readonly money?: MoneyShown | null;
  readonly amount?: { called: string; pence: string } | null;
  readonly fingerprint?: string;
  readonly moved?: boolean;
  readonly event?: { id: string; sentence: string };
  readonly code?: string;
  readonly because?: string;
}

export interface ChangeShown {
  readonly record: string;
  readonly name: string | null;
  readonly op: 'insert' | 'update' | 'delete';
  readonly fields: { field: string; before: string | null; after: string | null }[];
}

/** Amounts are pence as text. */
export interface MoneyShown {
  readonly statements: {
    readonly leadProvider: string;
    readonly name: string;
    readonly status: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly difference: string;
    readonly stays: boolean;
    readonly newVersion: number | null;
  }[];
  readonly count: number;
  readonly difference: string;
}

export interface Person {
  readonly userId: string;
  ask(query: string, variables?: object): Promise<Reply>;
  /** What the deed would do; nothing is written. */
  plan(mutation: string, input: object, why?: object): Promise<DeedReply>;
  /** Plans, then confirms what was planned; or answers the refusal. */
  perform(mutation: string, input: object, why?: object): Promise<DeedReply>;
  /** Any other request, in this person's name. */
  send(request: {
    method: 'GET' | 'POST';
    url: string;
    payload?: string | Buffer;
    headers?: object;
  }): Promise<LightMyRequestResponse>;
  /** Confirms by a fingerprint already had. */
  confirm(mutation: string, input: object, fingerprint: string, why?: object): Promise<DeedReply>;
}

export interface Console {
  readonly server: FastifyInstance;
  /** London's day for the server; a test may move it. */
  today: string;
  as(role: Exclude<Role, 'system'>): Person;
  anonymous: Person;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const deed = (name: string) => `mutation ($input: ${capital(name)}Input!, $why: Why!, $confirm: String) {
  answer: ${name}(input: $input, why: $why, confirm: $confirm) {
    __typename
    ... on Planned { sentence changes { record name op fields { field before after } } changeCount notices fingerprint moved
      amount { called pence }
      money { statements { leadProvider name status before after difference stays newVersion } count difference } }
    ... on Done { event { id sentence } }
    ... on Refused { code because }
  }
}`;

/** `console` is the whole server on this file's own database, asked over HTTP by people of every role. */
export const test = base.extend(
  'console',
  { scope: 'worker' },
  async ({ database, story }, { onCleanup }) => {
    const clock = { today: '2026-03-02' };
    const server = await buildServer({
      url: database.url,
      publicUrl: 'http://localhost',
      screens: undefined,
      identityProvider: 'development',
      clock: () => new Date(`${clock.today}T12:00:00Z`),
    });
    onCleanup(() => server.close());
    const people = new Map<Role, Person>();
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    for (const role of roles.filter((one) => one !== 'system')) {
      const user = await aUser(story, { role });
      const token = randomBytes(32).toString('base64url');
      const hash = createHash('sha256').update(token).digest();
      await owner.query('select access.begin_bearer_session($1, $2)', [user.email, hash]);
      people.set(role, person(server, token, user.id));
    }
    await owner.end();
    return {
      server,
      get today() {
        return clock.today;
      },
      set today(day) {
        clock.today = day;
      },
      as: (role) => people.get(role) ?? person(server, 'nobody', ''),
      anonymous: person(server, undefined, ''),
    } satisfies Console as Console;
  },
);

function person(server: FastifyInstance, token: string | undefined, userId: string): Person {
  async function ask(query: string, variables: object = {}): Promise<Reply> {
    const reply = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      payload: { query, variables },
    });
    return { status: reply.statusCode, ...reply.json() };
  }
  async function answer(mutation: string, variables: object): Promise<DeedReply> {
    const { data, errors } = await ask(deed(mutation), variables);
    if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions.code });
    return data.answer;
  }
  const because = (why: object) => ({ reason: 'The school told us', idempotencyKey: randomUUID(), ...why });
  return {
    userId,
    ask,
    send: ({ headers, ...request }) =>
      server.inject({
        ...request,
        headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      }),
    plan: (mutation, input, why = {}) => answer(mutation, { input, why: because(why) }),
    confirm: (mutation, input, fingerprint, why = {}) =>
      answer(mutation, { input, why: because(why), confirm: fingerprint }),
    async perform(mutation, input, why = {}) {
      const reason = because(why);
      const planned = await answer(mutation, { input, why: reason });
      if (planned.__typename !== 'Planned') return planned;
      return answer(mutation, { input, why: reason, confirm: planned.fingerprint });
    },
  };
}
