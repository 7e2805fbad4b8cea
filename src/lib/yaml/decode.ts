import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { yamlTexts } from '../diagnostics/texts/yaml.ts';
import { codePointOf, forbiddenCharacters } from './forbiddenCharacters.ts';
import { positionIn } from './position.ts';

/** What a file may measure (editing.md, guard 2); files of `gemma/` are machine-written and larger. */
export interface SizeLimit {
  readonly bytes: number;
  readonly lines: number;
}
export const recordLimit: SizeLimit = { bytes: 64 * 1024, lines: 1_000 };
export const gemmaLimit: SizeLimit = { bytes: 8 * 1024 * 1024, lines: 400_000 };

export interface DecodedText {
  /** Undefined when the file is too large to be read at all. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Anything that is not plain printable ASCII with line feeds deserves a second look. */
const unusual = /[^\n\x20-\x7e]/;
/** Each kind of strange character is reported this often; the rest of the file is likely to have more of the same. */
const maxPerKind = 5;

/**
 * Makes text of the bytes of one file and says what is wrong with them: size, UTF-8, byte order mark, line ends,
 * control, direction and invisible characters, Unicode form. Never throws. A fault does not hide what follows:
 * the text is given as far as it can be read.
 */
export function decodeText(bytes: Uint8Array, file: string, limit: SizeLimit = recordLimit): DecodedText {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > limit.bytes) {
    const params = { size: bytes.length, max: limit.bytes };
    return { text: undefined, diagnostics: [diagnose(yamlTexts.tooLarge, params, start)] };
  }
  const diagnostics: Diagnostic[] = [];
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    text = lenient.decode(bytes);
    const place = { file, ...positionIn(text, Math.max(0, text.indexOf('\uFFFD'))) };
    diagnostics.push(diagnose(yamlTexts.notUtf8, {}, place));
  }
  const lines = countLines(text, limit.lines);
  if (lines > limit.lines) {
    const place = { file, line: limit.lines + 1, column: 1 };
    diagnostics.push(diagnose(yamlTexts.tooManyLines, { max: limit.lines }, place));
    return { text: undefined, diagnostics };
  }
  if (!unusual.test(text)) return { text, diagnostics };
  diagnostics.push(...checkCharacters(text, file));
  return { text, diagnostics };
}

function countLines(text: string, max: number): number {
  if (text.length <= max) return 0;
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function checkCharacters(text: string, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const place = (offset: number) => ({ file, ...positionIn(text, offset) });
  if (text.startsWith('\uFEFF')) diagnostics.push(diagnose(yamlTexts.byteOrderMark, {}, place(0)));
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const count = text.split('\r').length - 1;
    diagnostics.push(diagnose(yamlTexts.lineEnd, { count }, place(carriageReturn)));
  }
  for (const [pattern, definition] of forbiddenCharacters) {
    let found = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index === 0 && match[0] === '\uFEFF') continue;
      // A tab that indents is the business of the YAML reader.
      if (match[0] === '\t' && isIndent(text, match.index)) continue;
      const codePoint = codePointOf(match[0]);
      diagnostics.push(diagnose(definition, { codePoint }, place(match.index)));
      found += 1;
      if (found === maxPerKind) break;
    }
  }
  const normal = text.normalize('NFC');
  if (normal !== text) {
    let offset = 0;
    while (text[offset] === normal[offset]) offset += 1;
    // The letter before its separate accent is where the eye must go.
    if (offset > 0 && /\p{M}/u.test(text[offset] ?? '')) offset -= 1;
    diagnostics.push(diagnose(yamlTexts.notNfc, {}, place(offset)));
  }
  return diagnostics;
}

function isIndent(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
