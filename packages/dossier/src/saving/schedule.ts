/** Calls back once after a delay in milliseconds; returns what cancels it. */
export type Schedule = (callback: () => void, delay: number) => () => void;

export const scheduleTimeout: Schedule = (callback, delay) => {
  const id = setTimeout(callback, delay);
  return () => clearTimeout(id);
};

/** Timers known by a name: setting one again replaces it. */
export interface Timers<Name extends string> {
  set(name: Name, callback: () => void, delay: number): void;
  has(name: Name): boolean;
  clear(): void;
}

export function createTimers<Name extends string>(schedule: Schedule): Timers<Name> {
  const cancels = new Map<Name, () => void>();
  return {
    set(name, callback, delay) {
      cancels.get(name)?.();
      const cancel = schedule(() => {
        cancels.delete(name);
        callback();
      }, delay);
      cancels.set(name, cancel);
    },
    has: (name) => cancels.has(name),
    clear() {
      for (const cancel of cancels.values()) cancel();
      cancels.clear();
    },
  };
}
