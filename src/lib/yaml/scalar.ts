/** Words that some YAML reader (1.1 or 1.2) takes for something else than text. */
const notText = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan))$/i;
/** A number in some notation, or text that people could take for one: `14 030`, `1.10`, `06-12345678`, `0x1F`, `1e3`. */
const likeNumber = /^[-+]?(?:[0-9.][0-9 .,_()+:/-]*|[0-9.]+e[-+]?[0-9]+|0[xob][0-9a-f_]+)$/i;
/** A date or a GUID has dashes and digits too, but nobody takes it for a number. */
const dateOrGuid = /^(?:\d{4}-\d{2}-\d{2}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;
/** Characters with which plain text cannot start, `---` and `...` included. */
const badStart = /^[-?:,[\]{}#&*!|>'"%@`=]|^\.\.\./;
const badInside = /: |:$| #|\t|^\s|\s$/;
const badInFlow = /[,[\]{}]/;
/** Only these need an escape, and so double quotes. */
const needsEscape = /[\p{Cc}\p{Zl}\p{Zp}\u{FEFF}]/u;
const lowercaseWord = /^[a-z]{2,}(?:[-/][a-z0-9]+)*$/;

/**
 * The one way in which a text is written on one line: plain where that is safe in every YAML reader, else in double
 * quotes, or in single quotes where the text itself has a double quote or backslash. What looks like a number is
 * always quoted, a date (`2026-01-31`) never.
 */
export function scalarText(text: string, inFlow = false): string {
  if (isPlain(text, inFlow)) return text;
  if (!needsEscape.test(text) && /["\\]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return quoteDouble(text);
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (lowercaseWord.test(text)) return !notText.test(text);
  return (
    text !== '' &&
    (dateOrGuid.test(text) || !likeNumber.test(text)) &&
    !notText.test(text) &&
    !badStart.test(text) &&
    !badInside.test(text) &&
    !(inFlow && badInFlow.test(text)) &&
    !needsEscape.test(text)
  );
}

function quoteDouble(text: string): string {
  const escaped = text.replace(/["\\]|[\p{Cc}\p{Zl}\p{Zp}\u{FEFF}]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`;
  });
  return `"${escaped}"`;
}

/**
 * The lines of a text with line ends as a literal block (`|`), or undefined where a block cannot hold it
 * (indented first line, control characters, only line ends).
 */
export function blockLines(
  text: string,
): { readonly head: string; readonly lines: readonly string[] } | undefined {
  if (!text.includes('\n') || /^\s|\n[\n]*$(?<=^\n*)/.test(text)) return undefined;
  if (/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\u{FEFF}]/u.test(text)) return undefined;
  const end = /\n*$/.exec(text)?.[0].length ?? 0;
  const head = end === 0 ? '|-' : end === 1 ? '|' : '|+';
  const lines = (end === 0 ? text : text.slice(0, -1)).split('\n');
  return { head, lines };
}
