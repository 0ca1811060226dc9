import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, SignJWT, decodeJwt, type JWTPayload } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';

export interface ProvidedClient {
  client_id: string;
  client_secret: string;
  redirect_uris: string[];
}

/** A real OpenID provider (oidc-provider) in this process, at which whoever the test names is signed in at once. */
export interface IdentityProvider {
  issuer: string;
  /** Who signs in next, and with which claims. */
  person: { sub: string; claims: Record<string, unknown> };
  /** Changes the ID tokens that are given out from now on, signed with the provider's own key. */
  tamper?: (claims: JWTPayload) => JWTPayload;
  /** Follows an authorization address as a browser does, until it comes back: the address that it is sent to. */
  authorize(url: string): Promise<string>;
  close(): Promise<void>;
}

const keyId = 'provider-key';

export async function identityProvider(clients: ProvidedClient[]): Promise<IdentityProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: keyId, alg: 'RS256', use: 'sig' };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hosted: IdentityProvider = {
    issuer,
    person: { sub: 'nobody', claims: {} },
    authorize: (url) => follow(url, issuer),
    close: () => stop(server),
  };
  const provider = new Provider(issuer, configurationFor(hosted, clients, jwk));
  provider.use(async (ctx, next) => {
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (!hosted.tamper || ctx.path !== '/token' || !body?.id_token) return;
    const key = await importJWK(jwk, 'RS256');
    const claims = hosted.tamper(decodeJwt(body.id_token));
    ctx.body = {
      ...body,
      id_token: await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keyId }).sign(key),
    };
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/sign-in/')) return void answer(request, response);
    const login = { accountId: hosted.person.sub };
    void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  });
  return hosted;
}

function configurationFor(hosted: IdentityProvider, clients: ProvidedClient[], jwk: object): Configuration {
  return {
    clients: clients.map((client) => ({ ...client, grant_types: ['authorization_code'], response_types: ['code'] })),
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key for cookies of tests'] },
    claims: { openid: ['sub'], profile: ['name', 'locale', 'groups'] },
    scopes: ['openid', 'profile'],
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => Promise.resolve({ sub, ...hosted.person.claims }) }),
    // Consent is not what is tested: whoever signs in has given it.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

async function follow(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10 && url.startsWith(issuer); step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  return url;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
