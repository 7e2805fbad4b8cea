import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import type { Forge } from '../../../lib/proposals/forge.ts';
import type { Answer } from '../api.ts';
import type { Values } from '../values.ts';

/** What edits would change. */
export interface Preview {
  /** 200 with sentences and differences; 409 or 422 with faults. */
  readonly answer: Answer;
  /** The files, where they were made in this browser. */
  readonly changeSet?: ChangeSet;
}

/** What the records were before somebody else changed them. */
export interface NewerFile {
  /** Path from the top of the repository. */
  readonly path: string;
  /** Null for a file that is gone. */
  readonly text: string | null;
  readonly oid: string | null;
}

interface AnyDoor {
  /** The records of an organisation, as `formLandscape` tells them. */
  readonly landscape: (organisatie: string) => Promise<Answer>;
  /** What edits would change; nothing is written. */
  readonly preview: (edits: readonly Values[]) => Promise<Preview>;
}

/** The local server of `npm start`: it makes the voorstel itself. */
export interface LocalDoor extends AnyDoor {
  readonly kind: 'lokaal';
  readonly propose: (edits: readonly Values[]) => Promise<Answer>;
}

/**
 * A published site: the voorstel is made in this browser and leaves by the forge's own pages, by a file, or with a
 * token.
 */
export interface PublicDoor extends AnyDoor {
  readonly kind: 'openbaar';
  readonly forge: Forge;
  /** Takes over what stands at the forge now, so that the next preview is made on that. */
  readonly learn: (commit: string, files: readonly NewerFile[]) => Promise<void>;
}

export type Door = LocalDoor | PublicDoor;
