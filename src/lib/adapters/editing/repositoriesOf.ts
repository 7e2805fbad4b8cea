import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ContentRoot } from '../disk.ts';
import { guardEnvironment, runGit } from '../gitSandbox.ts';
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
  const found: LocalRepository[] = [publicSide];
  for (const { name, folder } of roots.slice(1)) {
    const { code, stdout } = await runGit(['-C', folder, 'rev-parse', '--show-toplevel'], guardEnvironment());
    if (code !== 0) continue;
    const top = realpathSync(stdout.toString('utf8').trim());
    const root = relative(top, realpathSync(resolve(folder))).replaceAll('\\', '/');
    // A root that is the repository itself has no folder to write in.
    if (root !== '') found.push({ folder: top, root, name, publicSide });
  }
  return found;
}
