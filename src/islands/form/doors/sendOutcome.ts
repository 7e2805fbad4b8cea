import type { Diagnostic } from '../../../lib/diagnostics/diagnostic.ts';
import type { NewerFile } from './door.ts';

/** How sending with a token ends. */
export type SendOutcome =
  /** The voorstel is there. */
  | { readonly kind: 'ingestuurd'; readonly url: string }
  /** The change is there, but this token may not make a voorstel of it: its owner does, on this page of the forge. */
  | { readonly kind: 'afmaken'; readonly url: string }
  /** Somebody else changed one of the files: nothing was written. */
  | { readonly kind: 'conflict'; readonly base: string; readonly files: readonly NewerFile[] }
  | { readonly kind: 'fout'; readonly diagnostic: Diagnostic };
