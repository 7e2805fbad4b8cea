import { badIdentifier, duplicateIdentifier } from '../diagnostics/texts/ameff.ts';
import type { ConformanceReport } from './conformance-report.ts';

/** NCName of XML Namespaces 1.0, by the characters of XML 1.0 (fifth edition). */
const NAME_START =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const NCNAME = new RegExp(`^[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`);

/** Identifiers are NCNames and unique in the whole document, over all kinds and views. */
export function checkIdentifiers(report: ConformanceReport): void {
  const seen = new Map<string, number>();
  for (const [identifier, entry] of report.index.sequence) {
    const occurrence = seen.get(identifier) ?? 0;
    seen.set(identifier, occurrence + 1);
    if (identifier === '' && report.isRead) continue;
    if (!NCNAME.test(identifier)) {
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
