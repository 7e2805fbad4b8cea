import type { Diagnostic } from '../diagnostic.ts';
import { visible } from '../visible.ts';

/** One line per diagnostic: `path:line:column: fout: key: what is wrong. What to do. [code]`. */
export function reportText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${formatLine(diagnostic)}\n`).join('');
}

function formatLine({ file, line, column, severity, field, message, hint, code }: Diagnostic): string {
  const key = field === '' ? '' : `${field}: `;
  const place = file === '-' ? '' : `${file}:${line}:${column}: `;
  return visible(`${place}${severity}: ${key}${message} ${hint} [${code}]`);
}
