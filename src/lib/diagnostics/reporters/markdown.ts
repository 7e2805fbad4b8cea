import type { Diagnostic } from '../diagnostic.ts';
import { visible } from '../visible.ts';

/** A heading with counts and a table, for the summary of a check. Text from records cannot act as Markdown or HTML. */
export function reportMarkdown(diagnostics: readonly Diagnostic[]): string {
  const faults = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const warnings = diagnostics.length - faults;
  const heading = `## Controle: ${count(faults, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}\n`;
  if (diagnostics.length === 0) return `${heading}\nAlles is in orde.\n`;
  const rows = diagnostics.map(
    ({ file, line, column, severity, field, message, hint, code }) =>
      `| ${severity} | ${file === '-' ? '' : `${text(file)}:${line}:${column}`} | ${text(field)} | ${text(`${message} ${hint}`)} | ${code} |`,
  );
  return `${heading}\n| soort | plaats | veld | wat en hoe | code |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Every character with a meaning in Markdown or HTML; `@` and `#` would notify people and link to issues. */
function text(value: string): string {
  return visible(value)
    .replace(/[&<>@#]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|~!]/g, (character) => `\\${character}`)
    .replace(/(https?):\/\//g, '$1&#58;//')
    .replace(/www\./g, 'www&#46;');
}
