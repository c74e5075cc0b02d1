/** Works now, and again `pause` milliseconds after it has ended. @returns what stops it, once the work in progress is over */
export function regularly(work: () => Promise<unknown>, pause: number, failed: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    await work().catch(failed);
    if (!stopped) timer = setTimeout(() => (running = run()), pause);
  };
  let running = run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
