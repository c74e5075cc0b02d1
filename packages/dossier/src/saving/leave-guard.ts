import type { Saver } from './saver.js';

/** The words of the dialog (S5). The answers are given in the order of the buttons, the safest first. */
export const leaveQuestion = {
  title: 'Quitter ce dossier ?',
  text: 'Vos dernières modifications ne sont pas encore enregistrées.',
  answers: {
    enregistrer: 'Enregistrer et quitter',
    quitter: 'Quitter sans enregistrer',
    rester: 'Rester',
  },
} as const;

export type LeaveAnswer = keyof typeof leaveQuestion.answers;

export interface LeaveGuardOptions {
  readonly saver: Pick<Saver, 'pending' | 'flush' | 'discard' | 'subscribe'>;
  /** Shows the dialog. Closing it without an answer is « rester ». */
  readonly ask: (question: typeof leaveQuestion) => Promise<LeaveAnswer>;
}

export interface LeaveGuard {
  /**
   * Whether an in-app navigation may go on; asks the person while anything is pending. After « Enregistrer et quitter »
   * only once the store acknowledged: when it fails the person stays, and sees the failure.
   */
  mayLeave(): Promise<boolean>;
  close(): void;
}

/**
 * Warns before anything that is not saved is lost: the browser's own warning when the tab is closed, `mayLeave` inside the
 * application. Also saves whenever the page is put in the background, which may be its last moment.
 */
export function createLeaveGuard({ saver, ask }: LeaveGuardOptions): LeaveGuard {
  const ending = new AbortController();
  let asking: Promise<boolean> | undefined;

  const flush = (): void => {
    if (saver.pending) void saver.flush();
  };
  const flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  const warn = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // By the time the person answers, it may well be saved.
    flush();
  };
  // Only while it is needed: a page with this listener is not kept in the back-forward cache by every browser.
  const follow = (): void => {
    if (saver.pending) addEventListener('beforeunload', warn, { signal: ending.signal });
    else removeEventListener('beforeunload', warn);
  };

  document.addEventListener('visibilitychange', flushWhenHidden, { signal: ending.signal });
  addEventListener('pagehide', flush, { signal: ending.signal });
  const unsubscribe = saver.subscribe(follow);
  follow();

  async function question(): Promise<boolean> {
    const answer = await ask(leaveQuestion);
    if (answer === 'enregistrer') return saver.flush();
    if (answer === 'quitter') saver.discard();
    return answer === 'quitter';
  }

  return {
    async mayLeave() {
      if (!saver.pending) return true;
      asking ??= question().finally(() => (asking = undefined));
      return asking;
    },
    close() {
      ending.abort();
      unsubscribe();
    },
  };
}
