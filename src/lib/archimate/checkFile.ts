import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { checkConformance } from './conformance.ts';
import type { ArchimateModel } from './model.ts';
import { readAmeff } from './read.ts';

export interface FileCheck {
  /** Absent where the input is no AMEFF at all. */
  readonly model: ArchimateModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an AMEFF file and checks everything there is to check: encoding, XML, shape and conformance. */
export function checkFile(input: string | Uint8Array, file: string): FileCheck {
  const { model, diagnostics, positions, unread } = readAmeff(input, file);
  if (!model) return { model, diagnostics };
  const more = checkConformance(model, { file, positions, unread });
  return { model, diagnostics: sortDiagnostics([...diagnostics, ...more]) };
}
