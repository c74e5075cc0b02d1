import * as oidc from 'openid-client';
import type { OidcSettings } from '../settings/oidc.js';
import type { Person } from './directory.js';

/** What the browser keeps while the person is at the sign-in service. */
export interface Journey {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** Where to go back to: a path of this site. */
  readonly back: string;
}

/** Signing in with an OpenID Connect service: authorization code with PKCE, state and nonce. */
export class OidcSignIn {
  readonly #settings: OidcSettings;
  #configuration: Promise<oidc.Configuration> | undefined;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  /** Rejects when the service does not answer as one; asked again the next time. */
  async check(): Promise<void> {
    await this.#discover();
  }

  async begin(back: string): Promise<{ readonly journey: Journey; readonly address: string }> {
    const journey = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce(), back };
    const address = oidc.buildAuthorizationUrl(await this.#discover(), {
      redirect_uri: this.#callback.href,
      scope: this.#settings.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      state: journey.state,
      nonce: journey.nonce,
    });
    return { journey, address: address.href };
  }

  /** Who came back. Rejects when the answer is not the one to this journey. @param query of the callback's address */
  async end({ verifier, state, nonce }: Journey, query: string): Promise<Person> {
    const configuration = await this.#discover();
    const address = Object.assign(new URL(this.#callback), { search: query });
    const tokens = await oidc.authorizationCodeGrant(configuration, address, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
    const claims = tokens.claims()!;
    const info = configuration.serverMetadata().userinfo_endpoint === undefined ? {} : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    return this.#person({ ...claims, ...info }, claims);
  }

  #person(claims: Readonly<Record<string, unknown>>, { iss, sub }: oidc.IDToken): Person {
    const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '');
    const siret = text('siret').replaceAll(' ', '');
    const { claim, value } = this.#settings.adviser ?? { claim: '', value: '' };
    const given = claims[claim];
    return {
      issuer: iss,
      subject: sub,
      name: (text('name') || `${text('given_name')} ${text('usual_name') || text('family_name')}`.trim() || 'Sans nom').slice(0, 200),
      company: /^\d{14}$/.test(siret) ? { siret, name: (text('organization_name') || `Établissement ${siret}`).slice(0, 200) } : undefined,
      isAdviser: claim !== '' && (given === value || (Array.isArray(given) && given.includes(value))),
    };
  }

  get #callback(): URL {
    return new URL('/api/signin/callback', this.#settings.publicAddress);
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, client, secret } = this.#settings;
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    this.#configuration ??= oidc.discovery(issuer, client, secret, undefined, { execute, timeout: 10 }).catch((error: unknown) => {
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }
}
