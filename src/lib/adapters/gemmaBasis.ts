import { readFile } from 'node:fs/promises';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { gemmaImportTexts } from '../diagnostics/texts/gemmaImport.ts';
import type { Configuration } from './configuration.ts';
import { sha256Of } from './sha256Of.ts';

/** The whole GEMMA as base of AMEFF files, checked against `catalogus.config.json`. */
export type GemmaBasis =
  /** GEMMA_BASIS is not set: the export uses the catalogue's own part of GEMMA. */
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly diagnostic: Diagnostic }
  | {
      readonly state: 'present';
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly sha256: string;
      readonly release: string;
    };

/**
 * Reads the file that GEMMA_BASIS names. A file that is not there, or has another checksum than the configuration
 * says, is a fault and never quietly another base: exports must be the same bytes for everyone.
 */
export async function readGemmaBasis(
  { release, sha256 }: Pick<Configuration['gemmaBasis'], 'release' | 'sha256'>,
  file: string | undefined = process.env.GEMMA_BASIS,
): Promise<GemmaBasis> {
  if (file === undefined || file === '') return { state: 'absent' };
  const place = { file, line: 1, column: 1 };
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined)
    return { state: 'refused', diagnostic: diagnose(gemmaImportTexts.baseMissing, { path: file }, place) };
  const found = sha256Of(bytes);
  if (found !== sha256) {
    const params = { found, expected: sha256, release };
    return { state: 'refused', diagnostic: diagnose(gemmaImportTexts.baseOtherChecksum, params, place) };
  }
  return { state: 'present', file, bytes, sha256, release };
}
