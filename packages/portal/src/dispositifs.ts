/** One line of `dispositifs/index.json`, written by the build: every schema file of the folder is there. */
export interface DispositifEntry {
  readonly code: string;
  readonly title: string;
  /** « Nouvelle demande FPE » */
  readonly description: string;
  readonly version: string;
  readonly hash: string;
  readonly valid: { readonly from?: string; readonly to?: string };
  /** Those that were published before; paths of their modules from this file. */
  readonly versions?: readonly { readonly hash: string; readonly module: string }[];
}

export const dispositifsUrl = new URL('/dispositifs/', location.href).href;

let entries: Promise<readonly DispositifEntry[]> | undefined;

/** The dispositifs that this portal offers; asked once, and again after a failure. */
export function dispositifs(): Promise<readonly DispositifEntry[]> {
  entries ??= load().catch((error: unknown) => {
    entries = undefined;
    throw error;
  });
  return entries;
}

async function load(): Promise<readonly DispositifEntry[]> {
  const response = await fetch(new URL('index.json', dispositifsUrl)).catch((cause: unknown) => {
    throw new Error('Le réseau ne répond pas. Vérifiez votre connexion, puis réessayez : ce que vous avez saisi est conservé.', { cause });
  });
  if (!response.ok) throw new Error(`La liste des dispositifs ne répond pas (${response.status}).`);
  return (await response.json()) as readonly DispositifEntry[];
}
