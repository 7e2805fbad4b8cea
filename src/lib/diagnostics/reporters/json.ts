import type { Diagnostic } from '../diagnostic.ts';

/** `{ fouten, waarschuwingen, meldingen: [...] }`, for other programs. Keys of a diagnostic as in `Diagnostic`. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const faults = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const report = { fouten: faults, waarschuwingen: diagnostics.length - faults, meldingen: diagnostics };
  return `${JSON.stringify(report, null, 2)}\n`;
}
