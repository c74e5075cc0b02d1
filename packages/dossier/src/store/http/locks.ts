/**
 * Runs `work` while no other tab (nor anything else here) does something under the same name. Without Web Locks the server still
 * decides which of two saves comes first.
 */
export async function exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? ((await locks.request(name, work)) as Result) : work();
}
