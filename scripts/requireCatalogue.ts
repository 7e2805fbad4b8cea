import { type CheckedCatalogue, readCheckedCatalogue } from '../src/lib/adapters/checkedCatalogue.ts';
import { reportText } from '../src/lib/diagnostics/reporters/text.ts';

/** The checked Catalogue; with faults in the content it prints them and ends the command (exit code 1). */
export async function requireCatalogue(): Promise<CheckedCatalogue> {
  const checked = await readCheckedCatalogue();
  if (!checked.hasFaults) return checked;
  process.stderr.write(reportText(checked.diagnostics.filter(({ severity }) => severity === 'fout')));
  console.error('\nEr is niets geschreven: verbeter eerst de fouten hierboven.');
  process.exit(1);
}
