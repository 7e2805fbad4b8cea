import { type FileCache, type LoadedCatalogue, loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import type { SourceFile } from '../yaml/source.ts';
import { allRules } from './allRules.ts';

export interface CheckOptions {
  readonly cache?: FileCache | undefined;
  /** The day against which dates are held, `jjjj-mm-dd`: the date of the commit. */
  readonly peildatum: string;
  /** Told the name of each step before it starts. */
  readonly onStep?: (step: string) => void;
}

/**
 * The whole check, the same for the command line, the build, the server and the guard: reads every file, makes the
 * Catalogue and applies all rules. All faults at once, in order of place. Never throws on bad content.
 * Publish nothing while a diagnostic has severity `fout`.
 */
export function checkCatalogue(
  sources: readonly SourceFile[],
  { cache, peildatum, onStep }: CheckOptions,
): LoadedCatalogue {
  onStep?.('bestanden');
  const { catalogue, diagnostics } = loadCatalogue(sources, cache);
  const found = [...diagnostics];
  for (const [name, rule] of Object.entries(allRules)) {
    onStep?.(name);
    found.push(...rule(catalogue, { peildatum }));
  }
  return { catalogue, diagnostics: sortDiagnostics(found) };
}
