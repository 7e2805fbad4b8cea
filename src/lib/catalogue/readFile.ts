import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { FileKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import { schemaFaults } from '../schema/explain.ts';
import { canonicalYaml } from '../yaml/canonical.ts';
import { checkEscapes } from '../yaml/checkEscapes.ts';
import { decodeText, gemmaLimit, recordLimit } from '../yaml/decode.ts';
import { type ReadYaml, readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';
import { meaningOf } from './meaningOf.ts';
import { salvage } from './salvage.ts';

/**
 * What one file gives by itself, without the others. Plain data, so that it can be cached by blob id. Depends on the
 * bytes, the kind and whether the root is private; its diagnostics name the file.
 */
export interface FileResult {
  /** The value when it fits its schema, as far as it does: see `removed`. Undefined otherwise. */
  readonly value: unknown;
  /** Parts with faults that were left out of the value; undefined for a file without faults. */
  readonly removed?: readonly KeyPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and validates the contents of one file; `checkPath` judges the path. Pure. */
export function readFile(source: SourceFile): FileResult {
  const { file } = source;
  const meaning = meaningOf(source);
  if (meaning === undefined || source.isSpecial === true) return { value: undefined, diagnostics: [] };
  const { kind } = meaning;
  const decoded = decodeText(source.bytes, file, kind.startsWith('gemma-') ? gemmaLimit : recordLimit);
  if (decoded.text === undefined) return { value: undefined, diagnostics: decoded.diagnostics };
  const read = readYaml(decoded.text, file);
  const before = [...decoded.diagnostics, ...read.diagnostics, ...checkEscapes(decoded.text, read, file)];
  if (read.value === undefined) return { value: undefined, diagnostics: before };
  const faults = schemaFaults(kind, read, file);
  const diagnostics = [...before, ...faults.map(({ diagnostic }) => diagnostic)];
  if (diagnostics.length === 0) {
    const form = checkForm(source, kind, decoded.text, read);
    return { value: read.value, diagnostics: form === undefined ? [] : [form] };
  }
  const saved = salvage(kind, read, faults);
  return saved === undefined
    ? { value: undefined, diagnostics }
    : { value: saved.value, removed: saved.removed, diagnostics };
}

/** Whether a file without other faults is written in the one canonical form; names the first line that is not. */
function checkForm(source: SourceFile, kind: FileKind, text: string, read: ReadYaml): Diagnostic | undefined {
  const wanted = canonicalYaml(kind, source.path, read.value, undefined, read.comments);
  if (wanted === text || sameButSchemaLine(source, kind, wanted, text)) return undefined;
  const found = text.split('\n');
  const lines = wanted.split('\n');
  const index = lines.findIndex((line, at) => line !== found[at]);
  const line = Math.min(index < 0 ? lines.length : index + 1, Math.max(1, found.length));
  const params = { wanted: index < 0 ? '' : (lines[index] ?? '').trim() };
  return diagnose(rulesTexts.notCanonical, params, { file: source.file, line, column: 1 });
}

/** A private root may keep its schemas elsewhere: there the folder in the first line is free. */
function sameButSchemaLine(source: SourceFile, kind: FileKind, wanted: string, text: string): boolean {
  if (!source.isPrivate) return false;
  const rest = wanted.indexOf('\n');
  const own = text.indexOf('\n');
  const line = text.slice(0, own);
  return (
    line.startsWith('# yaml-language-server: $schema=') &&
    line.endsWith(`/${kind}.schema.json`) &&
    wanted.slice(rest) === text.slice(own)
  );
}
