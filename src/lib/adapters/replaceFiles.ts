import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes beside each file first and renames at the end, so that a full disk leaves no half file; then takes away.
 * @param folder content root
 * @param files paths inside it, with `/`, and their new texts
 * @param removed paths of files that go
 * @throws what the file system throws; before the first rename nothing has changed
 */
export async function replaceFiles(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
  removed: readonly string[] = [],
): Promise<void> {
  const temporary = new Map<string, string>();
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const beside = `${target}.nieuw`;
      temporary.set(beside, target);
      await writeFile(beside, text);
    }
  } catch (error) {
    for (const beside of temporary.keys()) await rm(beside, { force: true });
    throw error;
  }
  for (const [beside, target] of temporary) await rename(beside, target);
  for (const path of removed) await rm(join(folder, path), { force: true });
}
