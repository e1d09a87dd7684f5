/** How the console is registered with the department's identity provider. */
export interface Registration {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Who says who people are. The development one, with its made-up people, is never there in production. */
export type IdentityProviderSettings = Registration | 'development';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads ISSUER_URL, CLIENT_ID and CLIENT_SECRET; adds a sentence to the faults for each that does not do. */
export function identityProviderOf(
  env: Environment,
  production: boolean,
  faults: string[],
): IdentityProviderSettings {
  const { ISSUER_URL: text, CLIENT_ID: clientId = '', CLIENT_SECRET: clientSecret = '' } = env;
  if (!text) {
    if (production)
      faults.push(
        'ISSUER_URL must be given in production: people sign in with the department’s identity provider, ' +
          'and the development one, with its made-up people, cannot be switched on.',
      );
    return 'development';
  }
  const issuer = URL.parse(text);
  if (!issuer || !isConfidential(issuer)) {
    faults.push('ISSUER_URL must be an https address (http is for localhost alone).');
    return 'development';
  }
  if (!clientId || !clientSecret)
    faults.push('CLIENT_ID and CLIENT_SECRET must be given with ISSUER_URL, as registered there.');
  return { issuer, clientId, clientSecret };
}

/** Whether what is sent there stays between the two ends: https, or this machine. */
export const isConfidential = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
