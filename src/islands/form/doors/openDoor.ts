import { isLocal, readState, setBase } from '../api.ts';
import type { Door } from './door.ts';
import { localDoor } from './localDoor.ts';

/** The door that this page has: the local server, or the one of a published site; undefined when neither answers. */
export async function openDoor(base: string): Promise<Door | undefined> {
  setBase(base);
  if (await isLocal()) return localDoor();
  const { poort } = await readState();
  if (poort === undefined) return undefined;
  try {
    // On one's own computer nobody needs these.
    const [{ publicDoor }, { readFacts }] = await Promise.all([
      import('./publicDoor.ts'),
      import('./readFacts.ts'),
    ]);
    const facts = readFacts(poort);
    return facts === undefined ? undefined : publicDoor(facts);
  } catch {
    return undefined;
  }
}
