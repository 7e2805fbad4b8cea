import { parseCsv } from 'hucre/csv';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';

/**
 * The rows of a CSV text, as texts with spaces and line ends kept; empty ones only at the end are left out. The delimiter is the one of `;`, `,` and tab that
 * the header has most of; a first line `sep=;`, as Excel knows it, says it too. The apostrophe that the export puts
 * before what a spreadsheet would run (`exports/csv.ts`) is taken off.
 */
export function csvRows(
  text: string,
  file: string,
): { readonly rows: readonly (readonly string[])[] } | { readonly diagnostics: readonly Diagnostic[] } {
  const whole = text.replace(/^\uFEFF/, '');
  const named = /^sep=(.)\r?\n/.exec(whole);
  const body = named === null ? whole : whole.slice(named[0].length);
  const delimiter = named?.[1] ?? delimiterOf(body);
  const rows = parseCsv(body, { delimiter }).map((row) => row.map((cell) => unguard(String(cell ?? ''))));
  // Inside quotes a quote is doubled, so an odd number means that one was never closed; the rest is in the last row.
  if ((body.match(/"/g)?.length ?? 0) % 2 === 1) {
    const line = Math.max(1, rows.length);
    return { diagnostics: [diagnose(importTexts.openQuote, {}, { file, line, column: 1 })] };
  }
  // Empty lines between others stay: messages count rows as a spreadsheet shows them.
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return { rows };
}

function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.search(/\r?\n/)) || text.length);
  return [';', ',', '\t'].reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );
}

function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
