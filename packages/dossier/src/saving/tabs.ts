const CHANNEL = 'akto-dossier/brouillons';

interface Announcement {
  readonly draftId: string;
  readonly revision: number;
}

export interface Tabs {
  /** Tells the other tabs of this browser that the store acknowledged a save. */
  announce(revision: number): void;
  close(): void;
}

/**
 * Lets the tabs that have the same draft open know of each other's saves. A courtesy: without it (or without
 * BroadcastChannel) a save over another is still refused by the store with ConflictError.
 * @param onSavedElsewhere told the revision that another tab saved
 */
export function connectTabs(draftId: string, onSavedElsewhere: (revision: number) => void): Tabs {
  if (!('BroadcastChannel' in globalThis)) return { announce: () => {}, close: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  let open = true;
  channel.addEventListener('message', ({ data }: MessageEvent<Announcement>) => {
    if (data.draftId === draftId) onSavedElsewhere(data.revision);
  });
  return {
    announce(revision) {
      // The last save may be acknowledged after the page was left.
      if (open) channel.postMessage({ draftId, revision } satisfies Announcement);
    },
    close() {
      open = false;
      channel.close();
    },
  };
}
