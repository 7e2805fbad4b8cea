import type { ReadResult } from '../archimate/read.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readFile } from '../catalogue/readFile.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { gemmaImportTexts } from '../diagnostics/texts/gemmaImport.ts';
import type { SourceFile } from '../yaml/source.ts';
import type { GemmaChanges } from './changes.ts';
import { type GemmaFile, gemmaFiles } from './gemmaFiles.ts';
import { layOver } from './layOver.ts';
import { type ReleaseOptions, readRelease } from './readRelease.ts';
import type { HeldRelease } from './release.ts';
import { vanishedInUse } from './vanishedInUse.ts';

export interface GemmaImportInput {
  readonly read: ReadResult;
  readonly options: ReleaseOptions & {
    /** Accept a release that is older than the one present. */
    readonly back: boolean;
  };
  /** What stands in the content roots now. */
  readonly catalogue: Catalogue;
  /** What is wrong within the present files. */
  readonly presentDiagnostics: readonly Diagnostic[];
  /** Files of `gemma/` in the public root. */
  readonly present: readonly SourceFile[];
}

/** What the import does. Nothing is done where there are no `files`. */
export interface GemmaPlan {
  readonly held: HeldRelease;
  readonly changes: GemmaChanges;
  /** Name of the release that was there; undefined on a first import. */
  readonly previous: string | undefined;
  /** Files that get another content. */
  readonly files: readonly GemmaFile[];
  /** Paths of files that go. */
  readonly removed: readonly string[];
}

/**
 * Decides what a GEMMA release changes in the catalogue. Pure; everything is validated, the files to write included,
 * before anything may be replaced.
 * @returns no plan where anything is a `fout`
 */
export function importGemma(input: GemmaImportInput): {
  readonly plan: GemmaPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { read, options, catalogue, present } = input;
  const { held, diagnostics: found } = readRelease(read, options);
  const diagnostics = [...found, ...checkPresent(input), ...(held ? checkOrder(held, input) : [])];
  if (held === undefined || hasFault(diagnostics))
    return { plan: undefined, diagnostics: sortDiagnostics(diagnostics) };

  const { elementen, views, changes } = layOver(catalogue.gemma, held);
  diagnostics.push(...vanishedInUse(catalogue, changes.vanished, held.release.release));
  const files = gemmaFiles({ release: held.release, elementen, relaties: held.relaties, views });
  diagnostics.push(...files.flatMap((file) => checkFile(file, present)));
  if (hasFault(diagnostics)) return { plan: undefined, diagnostics: sortDiagnostics(diagnostics) };

  const texts = new Map(present.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const paths = new Set(files.map(({ path }) => path));
  const plan: GemmaPlan = {
    held,
    changes,
    previous: catalogue.gemma.release?.release,
    files: files.filter(({ path, text }) => texts.get(path) !== text),
    removed: [...texts.keys()].filter((path) => !paths.has(path)),
  };
  return { plan, diagnostics: sortDiagnostics(diagnostics) };
}

/** Without the present files no tombstones: they must all be readable. */
function checkPresent({ present, presentDiagnostics }: GemmaImportInput): Diagnostic[] {
  const broken = new Set(
    presentDiagnostics.filter(({ severity }) => severity === 'fout').map(({ file }) => file),
  );
  return present
    .filter(({ file }) => broken.has(file))
    .map(({ file }) => diagnose(gemmaImportTexts.presentBroken, {}, { file, line: 1, column: 1 }));
}

const isoDate = /^\d{4}-\d{2}-\d{2}/;

function checkOrder(held: HeldRelease, { catalogue, options }: GemmaImportInput): Diagnostic[] {
  const present = catalogue.gemma.release;
  if (present === undefined) return [];
  const place = { file: options.file, line: 1, column: 1 };
  const { release, sha256 } = held.release;
  if (release === present.release)
    return sha256 === present.sha256
      ? []
      : [diagnose(gemmaImportTexts.sameReleaseOtherBytes, { release }, place)];
  // Names that are no dates have no order.
  const isOlder = isoDate.test(release) && isoDate.test(present.release) && release < present.release;
  return isOlder && !options.back
    ? [diagnose(gemmaImportTexts.olderRelease, { release, present: present.release }, place)]
    : [];
}

/** What the catalogue itself will say of the new file. */
function checkFile({ path, text }: GemmaFile, present: readonly SourceFile[]): readonly Diagnostic[] {
  const root = present[0]?.root ?? 'content';
  const bytes = new TextEncoder().encode(text);
  return readFile({ root, isPrivate: false, path, file: `${root}/${path}`, blob: '', bytes }).diagnostics;
}

function hasFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'fout');
}
