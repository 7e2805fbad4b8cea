import type { FileChange } from '../../../lib/proposals/changeSet.ts';
import { textOf } from '../api.ts';
import type { NewerFile } from './door.ts';
import { faultOfReply } from './faultOfReply.ts';
import { ForgeRefusal } from './forgeRefusal.ts';
import type { ForgeRest } from './forgeRest.ts';

/** A file at the forge. */
export interface ForgeFile {
  /** Null where there is none. */
  readonly oid: string | null;
  readonly text: string | null;
}

/** The changed files that are not what the edit was made on, as they stand at a commit. */
export async function newerFiles(
  rest: ForgeRest,
  changes: readonly FileChange[],
  commit: string,
): Promise<readonly NewerFile[]> {
  const found: NewerFile[] = [];
  for (const { path, baseOid } of changes) {
    const file = await readForgeFile(rest, rest.repository, path, commit);
    if (file.oid !== baseOid) found.push({ path, ...file });
  }
  return found;
}

/**
 * One file at a commit or branch.
 *
 * @throws ForgeRefusal for every answer but "here" and "not here"
 */
export async function readForgeFile(
  rest: ForgeRest,
  repository: string,
  path: string,
  ref: string,
): Promise<ForgeFile> {
  const inside = path.split('/').map(encodeURIComponent).join('/');
  const reply = await rest.call('GET', `${repository}/contents/${inside}?ref=${encodeURIComponent(ref)}`);
  if (reply.status === 404) return { oid: null, text: null };
  if (reply.status !== 200) throw new ForgeRefusal(faultOfReply(reply, 'de catalogus lezen'));
  return { oid: textOf(reply.json.sha), text: fromBase64(textOf(reply.json.content)) };
}

function fromBase64(content: string): string {
  const bytes = Uint8Array.from(atob(content.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
