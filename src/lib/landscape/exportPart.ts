import type { Base } from './base.ts';
import { exportLandscape, textOfExport } from './exportLandscape.ts';
import { type LandscapeFile, partOfFile } from './landscapeFile.ts';
import type { PartScope } from './narrowLandscape.ts';
import { type GemmaPart, makeOwnPart } from './ownPart.ts';
import { makePartialBase } from './partialBase.ts';

/** An AMEFF file, ready to be saved. */
export interface ExportedPart {
  readonly fileName: string;
  readonly text: string;
  /** Dutch sentences about what does not stand in the file. */
  readonly notes: readonly string[];
}

/**
 * Makes the AMEFF of a part of a file of the site: the bytes that CI makes of the same scope and records.
 * @param scope undefined for the file as a whole (an application as offered, a whole landscape)
 * @param readGemma gives the catalogue's part of GEMMA; asked only for scopes that stand on it
 * @returns undefined for an application that is not used
 */
export async function exportPart(
  file: LandscapeFile,
  scope: PartScope | undefined,
  readGemma: () => Promise<GemmaPart>,
): Promise<ExportedPart | undefined> {
  const part = partOfFile(file, scope);
  if (part === undefined) return undefined;
  const base = part.data.onBase ? baseOf(await readGemma()) : makePartialBase([]);
  const made = exportLandscape(part.data, base, part.date);
  return { fileName: made.fileName, text: textOfExport(made), notes: made.notes };
}

const bases = new WeakMap<GemmaPart, Base>();

function baseOf(part: GemmaPart): Base {
  const known = bases.get(part) ?? makeOwnPart(part);
  bases.set(part, known);
  return known;
}
