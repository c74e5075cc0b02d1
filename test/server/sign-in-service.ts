import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type KoaContextWithOIDC } from 'oidc-provider';

/** What a sign-in service says of somebody. */
export type Claims = Readonly<Record<string, string | readonly string[]>>;

export interface SignInService {
  readonly issuer: URL;
  stop(): Promise<void>;
}

export const CLIENT = { client: 'akto-dossier', secret: 'un-secret-de-test' };

/** A real OpenID Connect provider, which asks nobody's password: who signs in is `people.current`. */
export async function signInService(callback: string, people: { current: string; readonly claims: Readonly<Record<string, Claims>> }): Promise<SignInService> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.client, client_secret: CLIENT.secret, redirect_uris: [callback], response_types: ['code'], grant_types: ['authorization_code'] }],
    cookies: { keys: ['essai'] },
    claims: { openid: ['sub'], profile: ['name', 'given_name', 'usual_name', 'groups'], siret: ['siret', 'organization_name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.claims[sub] }) }),
    loadExistingGrant: (context) => grantEverything(provider, context),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: people.current } });
  });
  return {
    issuer: new URL(issuer),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function grantEverything(provider: Provider, { oidc }: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']>> {
  const grant = new provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
  grant.addOIDCScope('openid profile siret');
  await grant.save();
  return grant;
}
