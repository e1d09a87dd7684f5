import type { AuthProvider } from 'react-admin';
import type { MeQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { ask } from './ask.ts';
import { Fault } from './fault.ts';

const MeDocument = graphql(/* GraphQL */ `
  query Me {
    me {
      id
      name
      email
      role
    }
  }
`);

export type Me = MeQuery['me'];

let asked: Promise<Me> | null = null;

/** Who is signed in: asked once a visit, since a visit ends with signing out. */
function whoIsThis(): Promise<Me> {
  asked ??= ask(MeDocument, {}).then(({ me }) => me);
  asked.catch(() => (asked = null));
  return asked;
}

/** The address at the server that signs people in and brings them back to this path. */
export const signInAddress = (back: string) => `/auth/sign-in?return=${encodeURIComponent(back)}`;

/** Loads the sign-in page afresh, so that nothing that was read stays in this tab. */
export function leaveToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname === '/sign-in') return;
  window.location.assign(`/sign-in?return=${encodeURIComponent(pathname + search)}`);
}

/** Answers whether it was done: nobody is told that they have signed out while their session goes on. */
export async function signOut(): Promise<boolean> {
  const answer = fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin' });
  const isDone = await answer.then(({ ok }) => ok).catch(() => false);
  if (isDone) window.location.assign('/sign-in?signed-out');
  return isDone;
}

/** A promise for a page that is being left: react-admin waits instead of drawing what it may not. */
const leaving = () => new Promise<never>(() => leaveToSignIn());

const isSignedOut = (error: unknown) => error instanceof Fault && error.kind === 'signed-out';

export const signIn: AuthProvider = {
  login: () => leaving(),
  logout: () => Promise.resolve(false),
  checkAuth: async () => {
    // A server that does not answer has not said that anybody is signed out: the frame says what is wrong.
    await whoIsThis().catch((error: unknown) => isSignedOut(error) && leaving());
  },
  checkError: async (error) => {
    if (isSignedOut(error)) await leaving();
  },
  getIdentity: async () => {
    const me = await whoIsThis();
    return { ...me, fullName: me.name };
  },
  getPermissions: async () => (await whoIsThis()).role,
};
