import { askConflict } from './windows.js';
import type { Workspace } from './workspace/workspace.js';

/** Saves a file; where someone else wrote it meanwhile, the person says which text stays. Resolves to whether what is typed is now kept. */
export async function saveFile(workspace: Workspace, path: string, root: ShadowRoot): Promise<boolean> {
  const result = await workspace.save(path);
  if (result.is !== 'changed') return result.is === 'saved';
  const answer = await askConflict(root, path, result.current === null);
  if (answer === undefined) return false;
  if (answer === 'theirs' && result.current) {
    workspace.takeTheirs(path, result.current);
    return true;
  }
  workspace.keepMine(path, result.current);
  return saveFile(workspace, path, root);
}
