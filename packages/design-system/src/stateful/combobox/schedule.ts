/** Runs work later; what it returns calls the work off. */
export type Schedule = (work: () => void, milliseconds: number) => () => void;

export const browserSchedule: Schedule = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
