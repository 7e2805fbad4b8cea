import { badIdentifier, duplicateIdentifier } from '../diagnostics/texts/ameff.ts';
import type { ConformanceReport } from './conformanceReport.ts';
import { NCNAME } from './xmlCharacters.ts';

const ncName = new RegExp(`^${NCNAME}$`);

/** Identifiers are NCNames and unique in the whole document, over all kinds and views. */
export function checkIdentifiers(report: ConformanceReport): void {
  const seen = new Map<string, number>();
  for (const [identifier, entry] of report.index.sequence) {
    const occurrence = seen.get(identifier) ?? 0;
    seen.set(identifier, occurrence + 1);
    if (identifier === '' && report.isRead) continue;
    if (!ncName.test(identifier)) {
      report.add(badIdentifier, { identifier, what: report.describe(entry) }, [
        'identifier',
        identifier,
        occurrence,
      ]);
    }
    const first = occurrence > 0 ? report.index.entries.get(identifier) : undefined;
    if (first) {
      const params = { identifier, what: report.describe(entry), first: report.describe(first) };
      report.add(duplicateIdentifier, params, ['identifier', identifier, occurrence]);
    }
  }
}
