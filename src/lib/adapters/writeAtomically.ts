import { rename, rm, writeFile } from 'node:fs/promises';

/** Replaces a file as a whole: written beside it first, then renamed, so that nobody ever reads half of it. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
