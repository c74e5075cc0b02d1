const ADDRESS = '/service-worker.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string };
}

/** Under Trusted Types `register` takes no other address than this policy's. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('mon-espace', { createScriptURL: () => ADDRESS });

/** From the next page on, the portal opens without network too. A browser that refuses (private window, http) does without. */
export function workOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(policy?.createScriptURL(ADDRESS) ?? ADDRESS, { updateViaCache: 'none' }).catch(() => undefined);
}
