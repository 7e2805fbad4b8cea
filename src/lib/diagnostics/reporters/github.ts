import type { Diagnostic } from '../diagnostic.ts';
import { visible } from '../visible.ts';

/**
 * Workflow commands that GitHub shows as annotations beside the changed lines. Text from records is escaped, so that
 * it cannot become a command itself. Source: GitHub's documentation of workflow commands.
 */
export function reportGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic)}\n`).join('');
}

function annotation({ file, line, column, severity, field, message, hint, code }: Diagnostic): string {
  const command = severity === 'fout' ? 'error' : 'warning';
  const place = file === '-' ? [] : [`file=${property(file)}`, `line=${line}`, `col=${column}`];
  const properties = [...place, `title=${property(code)}`].join(',');
  const key = field === '' ? '' : `${field}: `;
  return `::${command} ${properties}::${data(`${key}${message} ${hint}`)}`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
