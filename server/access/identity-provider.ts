import * as oidc from 'openid-client';
import type { Identity } from './sessions.ts';
import type { Registration } from './settings.ts';
import type { SignInAttempt } from './sign-in-attempts.ts';

/** What every OpenID provider can do, so that there is nothing to negotiate. */
const SIGNATURE = 'RS256';
const PATIENCE_S = 5;
const CLOCKS_DIFFER_BY_S = 60;

/** The identity provider did not answer. Nobody can sign in for now; whoever is signed in is not concerned. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The identity provider, or someone in its name, answered with something we do not accept. */
export class NotVouchedFor extends Error {
  override readonly name = 'NotVouchedFor';
}

export interface SetOut {
  /** Where the browser goes to sign in. */
  readonly url: URL;
  readonly state: string;
  readonly attempt: Omit<SignInAttempt, 'returnTo'>;
}

/** Signs people in at one OpenID provider: authorisation code, PKCE S256, state and nonce. */
export class IdentityProvider {
  readonly #registration: () => Registration;
  #found: Promise<oidc.Configuration> | null = null;

  /** The registration is asked for at the first sign-in: the development provider is then listening. */
  constructor(registration: () => Registration) {
    this.#registration = registration;
  }

  /** Throws `Unreachable`. */
  async setOut(redirectUri: string): Promise<SetOut> {
    const configuration = await this.#configuration();
    const [state, nonce, codeVerifier] = [
      oidc.randomState(),
      oidc.randomNonce(),
      oidc.randomPKCECodeVerifier(),
    ];
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url, state, attempt: { nonce, codeVerifier } };
  }

  /** Who came back with this address. Throws `Unreachable`, or `NotVouchedFor` for an answer that does not hold. */
  async identify(returned: URL, state: string, attempt: SignInAttempt): Promise<Identity> {
    const configuration = await this.#configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, returned, {
        expectedState: state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new NotVouchedFor('The answer has no id token');
      const person =
        claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : claims;
      return { issuer: claims.iss, subject: claims.sub, email: vouchedEmail(person) };
    } catch (error) {
      if (isSilence(error)) throw new Unreachable('The identity provider does not answer', { cause: error });
      throw new NotVouchedFor('The identity provider’s answer was not accepted', { cause: error });
    }
  }

  /** Discovered at the first sign-in, and again after a failure, so that we start while the provider is down. */
  #configuration(): Promise<oidc.Configuration> {
    this.#found ??= discover(this.#registration()).catch((error) => {
      this.#found = null;
      throw new Unreachable('The identity provider was not found', { cause: error });
    });
    return this.#found;
  }
}

function discover({ issuer, clientId, clientSecret }: Registration): Promise<oidc.Configuration> {
  const client = {
    client_secret: clientSecret,
    id_token_signed_response_alg: SIGNATURE,
    [oidc.clockTolerance]: CLOCKS_DIFFER_BY_S,
  };
  // The signature is checked although the token comes straight from the provider: what is between may not be ours.
  const execute = [oidc.enableNonRepudiationChecks];
  if (issuer.protocol === 'http:') execute.push(oidc.allowInsecureRequests);
  return oidc.discovery(issuer, clientId, client, undefined, { execute, timeout: PATIENCE_S });
}

/** Null for one that the provider itself has doubts about: it would bind a stranger to a colleague's account. */
function vouchedEmail(person: oidc.IDToken | oidc.UserInfoResponse): string | null {
  const { email, email_verified: verified } = person;
  return typeof email === 'string' && verified !== false ? email : null;
}

/** No connection, no answer in time, or an answer that is itself a failure (5xx). */
function isSilence(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === 'fetch failed';
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500;
  if (!(error instanceof oidc.ClientError)) return false;
  if (error.code === 'OAUTH_TIMEOUT') return true;
  return error.cause instanceof Response && error.cause.status >= 500;
}
