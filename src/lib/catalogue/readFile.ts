import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { meaningOfPath } from '../model/paths.ts';
import { checkSchema } from '../schema/explain.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { SourceFile } from '../yaml/source.ts';

/** What one file gives by itself, without the others. Plain data, so that it can be cached by blob id. */
export interface FileResult {
  /** The value when it fits its schema; undefined otherwise. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and validates one file. Pure: the result depends on the path and the bytes alone. */
export function readFile(source: SourceFile): FileResult {
  const meaning = meaningOfPath(source.path);
  const place = { file: source.file, line: 1, column: 1 };
  if (meaning === undefined) {
    return {
      value: undefined,
      diagnostics: [diagnose(rulesTexts.unknownPlace, { path: source.path }, place)],
    };
  }
  const text = new TextDecoder('utf-8').decode(source.bytes);
  const read = readYaml(text, source.file);
  const schemaFaults = checkSchema(meaning.kind, read, source.file);
  return {
    value: schemaFaults.length === 0 ? read.value : undefined,
    diagnostics: [...read.diagnostics, ...schemaFaults],
  };
}
