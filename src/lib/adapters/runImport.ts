import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/order.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { parseImportArguments } from '../imports/arguments.ts';
import type { Importer, ImportInput } from '../imports/importer.ts';
import { planImport } from '../imports/planImport.ts';
import { helpText, reportImport } from '../imports/reportImport.ts';
import { type ContentRoot, contentRoots, readRoots } from './disk.ts';
import { replaceFiles } from './replaceFiles.ts';

/** What a command prints and how it ends: 0 good, 1 faults in the source, 2 wrong use. */
export interface CommandOutcome {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs one import command: reads the source and the content, lets the importer decide, and writes last of all, after
 * everything was validated. Writes only into the public root (the first one).
 */
export async function runImport(
  importer: Importer,
  args: readonly string[],
  roots: readonly ContentRoot[] = contentRoots(),
): Promise<CommandOutcome> {
  const wanted = parseImportArguments(args, importer.fileOption?.name);
  if (wanted.help) return { output: helpText(importer), exitCode: 0 };
  const [root] = roots;
  if (wanted.problems.length > 0 || root === undefined) {
    return { output: `${wanted.problems.join('\n')}\n\n${helpText(importer)}`, exitCode: 2 };
  }

  const diagnostics: Diagnostic[] = [];
  const inputs: ImportInput[] = [];
  for (const file of wanted.files) {
    const found = await filesOf(file);
    if (found === undefined) return { output: `Het bestand ${file} bestaat niet.\n`, exitCode: 2 };
    if (found.length === 0)
      return {
        output: `In de map ${file} staan geen bestanden die op .yml of .yaml eindigen.\n`,
        exitCode: 2,
      };
    for (const path of found) {
      const input = await readInput(path);
      if ('input' in input) inputs.push(input.input);
      else diagnostics.push(input.fault);
    }
  }
  let optionFile: ImportInput | undefined;
  if (wanted.optionFile !== undefined) {
    if ((await filesOf(wanted.optionFile)) === undefined) {
      return { output: `Het bestand ${wanted.optionFile} bestaat niet.\n`, exitCode: 2 };
    }
    const input = await readInput(wanted.optionFile);
    if ('input' in input) optionFile = input.input;
    else diagnostics.push(input.fault);
  }

  const sources = await readRoots(roots);
  const { catalogue } = loadCatalogue(sources);
  const bytesOf = new Map(
    sources.filter(({ isPrivate }) => !isPrivate).map(({ path, bytes }) => [path, bytes]),
  );
  const textOf = (path: string) => {
    const bytes = bytesOf.get(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  const result = importer.read(inputs, catalogue, { update: wanted.update, optionFile });
  const plan = planImport(result.records, catalogue, { update: wanted.update, textOf });
  diagnostics.push(...result.diagnostics, ...plan.diagnostics);
  const hasFaults = diagnostics.some(({ severity }) => severity === 'fout');
  const refused = hasFaults && importer.unit === 'one-file';
  if (!refused && !wanted.dryRun) await replaceFiles(root.folder, plan.files);
  const mode = refused ? 'refused' : wanted.dryRun ? 'dry-run' : 'written';
  return {
    output: reportImport({ summary: result.summary, diagnostics, plan, mode }),
    exitCode: hasFaults ? 1 : 0,
  };
}

/** The file itself, or the YAML files straight in a folder in order of name; undefined where nothing is. */
async function filesOf(path: string): Promise<readonly string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.ya?ml$/.test(name)).sort(compareText);
  return names.map((name) => join(path, name));
}

async function readInput(
  file: string,
): Promise<{ readonly input: ImportInput } | { readonly fault: Diagnostic }> {
  const bytes = await readFile(file);
  try {
    return { input: { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    return { fault: diagnose(importTexts.notUtf8, {}, { file, line: 1, column: 1 }) };
  }
}
