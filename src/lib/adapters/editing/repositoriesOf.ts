import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ContentRoot } from '../disk.ts';
import { topOf } from '../gitSandbox.ts';
import type { LocalRepository } from './repository.ts';

/**
 * The clones in which voorstellen can be made: the public one, and those of private roots that stand in a clone of
 * their own.
 *
 * @param roots  with their folders resolved, the public one first
 */
export async function repositoriesOf(
  publicSide: LocalRepository,
  roots: readonly ContentRoot[],
): Promise<readonly LocalRepository[]> {
  const clones: LocalRepository[] = [publicSide];
  for (const { name, folder } of roots.slice(1)) {
    const found = await topOf(folder);
    if (found === undefined) continue;
    const top = realpathSync(found);
    const root = relative(top, realpathSync(resolve(folder))).replaceAll('\\', '/');
    // A root that is the repository itself has no folder to write in.
    if (root !== '') clones.push({ folder: top, root, name, publicSide });
  }
  return clones;
}
