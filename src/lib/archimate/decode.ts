import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { wrongEncoding } from '../diagnostics/texts/ameff.ts';

/**
 * Bytes or text → text without byte order mark. AMEFF is read as UTF-8 only: that is what every tool writes,
 * and guessing an encoding damages names silently.
 * @returns the text, or the one diagnostic that says why there is none
 */
export function decodeXml(input: string | Uint8Array, file: string): string | Diagnostic {
  const refuse = (found: string, line = 1, column = 1) =>
    diagnose(wrongEncoding, { found }, { file, line, column });
  if (typeof input !== 'string') {
    const mark = foreignMark(input);
    if (mark) return refuse(mark);
  }
  let text: string;
  if (typeof input === 'string') {
    text = input;
  } else {
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
    } catch {
      const { line, column } = firstBadByte(input);
      return refuse('bytes die geen UTF-8 zijn', line, column);
    }
  }
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared)) {
    return refuse(`codering ${declared}`, 1, text.indexOf('encoding') + 1);
  }
  return text;
}

/** UTF-16 and UTF-32, with a byte order mark or recognisable by the zero bytes around the first `<`. */
function foreignMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0) return 'UTF-32';
  if ((a === 0x3c && b === 0) || (a === 0 && b === 0x3c)) return 'UTF-16';
  return undefined;
}

/** Decodes line by line until one fails; the column is that of the line's first character that was lost. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const part = bytes.subarray(start, end);
    try {
      strict.decode(part);
    } catch {
      return { line, column: Math.max(0, lenient.decode(part).indexOf('\uFFFD')) + 1 };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}
