import { isLocal, readState, setBase } from '../api.ts';
import type { Door } from './door.ts';
import { localDoor } from './localDoor.ts';
import { publicDoor } from './publicDoor.ts';
import { readFacts } from './readFacts.ts';

/** The door that this page has: the local server, or the one of a published site; undefined when neither answers. */
export async function openDoor(base: string): Promise<Door | undefined> {
  setBase(base);
  if (await isLocal()) return localDoor();
  const facts = readFacts((await readState()).poort);
  return facts === undefined ? undefined : publicDoor(facts);
}
