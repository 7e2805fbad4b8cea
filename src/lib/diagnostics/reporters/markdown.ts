import type { Diagnostic } from '../diagnostic.ts';
import { escapeMarkdown } from '../escapeMarkdown.ts';

/** A heading with counts and a table, for the summary of a check. Text from records cannot act as Markdown or HTML. */
export function reportMarkdown(diagnostics: readonly Diagnostic[]): string {
  const faults = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const warnings = diagnostics.length - faults;
  const heading = `## Controle: ${count(faults, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}\n`;
  if (diagnostics.length === 0) return `${heading}\nAlles is in orde.\n`;
  const rows = diagnostics.map(
    ({ file, line, column, severity, field, message, hint, code }) =>
      `| ${severity} | ${file === '-' ? '' : `${escapeMarkdown(file)}:${line}:${column}`} | ${escapeMarkdown(field)} | ${escapeMarkdown(`${message} ${hint}`)} | ${code} |`,
  );
  return `${heading}\n| soort | plaats | veld | wat en hoe | code |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
