import { Lexer } from 'yaml';
import { schemaFaults } from '../schema/explain.ts';
import { canonicalYaml, type NameOfElement } from '../yaml/canonical.ts';
import { checkEscapes } from '../yaml/checkEscapes.ts';
import { decodeText, gemmaLimit, recordLimit } from '../yaml/decode.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';
import { meaningOf } from './meaningOf.ts';

/** What `--herstel` mends in the bytes, because the meaning stays the same: byte order mark, line ends, Unicode form. */
const mendable: ReadonlySet<string> = new Set(['SWC123', 'SWC124', 'SWC128']);
/** Comments below the last key move to the last group on the first pass; after two passes nothing moves any more. */
const maxPasses = 4;

/**
 * The canonical text of one file, with the names of GEMMA elements refreshed. Undefined when it is canonical already,
 * when it has any other fault, or when a value or comment would be lost: then a person must look.
 */
export function repairFile(source: SourceFile, names: NameOfElement): string | undefined {
  const meaning = meaningOf(source);
  if (meaning === undefined || source.isSpecial === true) return undefined;
  const { kind } = meaning;
  const decoded = decodeText(source.bytes, source.file, kind.startsWith('gemma-') ? gemmaLimit : recordLimit);
  if (decoded.text === undefined || decoded.diagnostics.some(({ code }) => !mendable.has(code)))
    return undefined;
  const before = decoded.text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const firstLine = ownSchemaLine(source, before, kind);

  let text = before;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const read = readYaml(text, source.file);
    if (read.diagnostics.length > 0 || checkEscapes(text, read, source.file).length > 0) return undefined;
    if (schemaFaults(kind, read, source.file).length > 0) return undefined;
    let next = canonicalYaml(kind, source.path, read.value, names, read.comments);
    if (firstLine !== undefined) next = firstLine + next.slice(next.indexOf('\n'));
    if (next === text) break;
    text = next;
  }
  if (text === decoded.text || !keepsEverything(before, text, source.file)) return undefined;
  return text;
}

/** A private root may keep its schemas in another folder. */
function ownSchemaLine(source: SourceFile, text: string, kind: string): string | undefined {
  if (!source.isPrivate) return undefined;
  const line = text.slice(0, Math.max(0, text.indexOf('\n')));
  return /^# yaml-language-server: \$schema=\S+$/.test(line) && line.endsWith(`/${kind}.schema.json`)
    ? line
    : undefined;
}

function keepsEverything(before: string, after: string, file: string): boolean {
  if (plain(readYaml(before, file).value) !== plain(readYaml(after, file).value)) return false;
  const left = commentsOf(after);
  for (const comment of commentsOf(before)) {
    const at = left.indexOf(comment);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** JSON with sorted keys. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Comments of a text, without the schema line and without what stands behind a GEMMA reference. */
function commentsOf(text: string): string[] {
  const comments: string[] = [];
  let behindReference = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#')) {
      const comment = token.replace(/^#\s*/, '').trim();
      if (!behindReference && comment !== '' && !comment.startsWith('yaml-language-server:'))
        comments.push(comment);
    } else if (token.trim() !== '') {
      behindReference = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(token.trim());
    } else if (token.includes('\n')) behindReference = false;
  }
  return comments;
}
