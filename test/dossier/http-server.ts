import type { HttpStoreOptions } from '../../packages/dossier/src/store/http/http-store.js';

/** What goes wrong on the way (test/browser/server.ts). */
interface Fault {
  readonly kind: 'cut' | 'lost' | 'portal' | 'busy' | 'broken';
  readonly method?: string;
  readonly times?: number;
}

/** Somebody who is signed in on the real server, with a company of their own. */
export interface Visitor extends HttpStoreOptions {
  /** What goes wrong from now on; nothing any more when nothing is given. Resolves with what was asked since the last time. */
  faults(...faults: readonly Fault[]): Promise<readonly string[]>;
  /** The session ends. */
  signOut(): Promise<void>;
  signIn(): Promise<void>;
  /** The server goes back to a draft's first revision, as from a backup. */
  restore(id: string): Promise<void>;
}

/** @param colleague of whom this is another account, of the same company */
export async function visitor(colleague?: Visitor): Promise<Visitor> {
  const own = crypto.randomUUID();
  const name = colleague ? `${colleague.endpoint.split('/')[2]}+${own}` : own;
  const control = async (body: unknown): Promise<{ readonly requests: readonly string[]; readonly account: string; readonly tenant: string }> =>
    (await fetch(`/serveur/${name}/fautes`, { method: 'POST', body: JSON.stringify(body) })).json() as ReturnType<typeof control>;
  const { account, tenant } = await control({});
  return {
    endpoint: `/serveur/${name}/api`,
    owner: `${account}/${tenant}`,
    faults: async (...faults) => (await control({ faults })).requests,
    signOut: async () => void (await control({ signOut: true })),
    signIn: async () => void (await control({ signOut: false })),
    restore: async (id) => void (await control({ restore: id })),
  };
}
