import { readFile } from 'node:fs/promises';
import { readAmeff } from '../archimate/read.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { ameffImportTexts } from '../diagnostics/texts/ameffImport.ts';
import type { ReadRecord } from '../landscape/readContext.ts';
import { readLandscape } from '../landscape/readLandscape.ts';
import { koppelingKey } from '../model/koppelingKey.ts';
import { gebruikName } from '../model/paths.ts';
import { applyEdit, type EditOutcome } from '../proposals/applyEdit.ts';
import type { RecordEdit } from '../proposals/edits.ts';
import type { OpenedCatalogue } from './proposalCommand.ts';

/** An outcome with what was worth saying about the file: which names were recognised, which were not. */
export type AmeffOutcome = EditOutcome & { readonly notes?: readonly Diagnostic[] };

/**
 * Turns the landscape in an AMEFF file into a voorstel: new usage and koppelingen are added, of known ones only what
 * the file says is changed, and nothing is removed: a model may show a part of a landscape.
 * @throws the error of the system when the file cannot be opened
 */
export async function applyAmeff(
  file: string,
  organisatie: string,
  { catalogue, sources }: OpenedCatalogue,
  title: string | undefined,
): Promise<AmeffOutcome> {
  const { model, diagnostics, locate } = readAmeff(await readFile(file), file);
  if (model === undefined) return { ok: false, diagnostics };
  const faults = diagnostics.filter(({ severity }) => severity === 'fout').length;
  // A file of another maker is read as it comes; what it gets wrong is told, and everything else is checked as ever.
  const told =
    faults === 0 ? [] : [diagnose(ameffImportTexts.faultyFile, { faults }, { file, line: 1, column: 1 })];
  const found = readLandscape(model, catalogue, organisatie, (identifier) => ({
    file,
    ...(locate(identifier) ?? { line: 1, column: 1 }),
  }));
  if (found.diagnostics.some(({ severity }) => severity === 'fout')) {
    return { ok: false, diagnostics: found.diagnostics };
  }
  const { gebruik, koppelingen } = catalogue.of(organisatie);
  const current = (id: string) => catalogue.redirects.current('applicaties', id);
  const knownGebruik = new Map(gebruik.map((entry) => [current(entry.value.applicatie), entry]));
  const knownKoppelingen = new Map(
    koppelingen.map((entry) => [koppelingKey({ ...entry.value }, current), entry]),
  );
  const edits: RecordEdit[] = [
    ...found.gebruik.map((value) =>
      editOf(
        'gebruik',
        organisatie,
        value,
        knownGebruik.get(String(value.applicatie)),
        gebruikName(String(value.applicatie)),
      ),
    ),
    ...found.koppelingen.map((value) =>
      editOf('koppeling', organisatie, value, knownKoppelingen.get(koppelingKey(value, current)), undefined),
    ),
  ].filter((edit) => edit !== undefined);
  return {
    ...applyEdit(edits, sources, title ?? 'Landschap uit een AMEFF-bestand'),
    notes: [...told, ...found.diagnostics],
  };
}

function editOf(
  kind: 'gebruik' | 'koppeling',
  organisatie: string,
  value: ReadRecord,
  known: { readonly name: string; readonly value: object } | undefined,
  name: string | undefined,
): RecordEdit | undefined {
  if (known === undefined) {
    return { action: 'create', kind, organisatie, value, ...(name === undefined ? {} : { name }) };
  }
  const old = new Map<string, unknown>(Object.entries(known.value));
  const fields = Object.entries(value)
    .map(([key, part]) => ({
      path: [key],
      value: key === 'datums' ? { ...datesOf(old.get(key)), ...datesOf(part) } : part,
    }))
    .filter(({ path: [key], value: part }) => JSON.stringify(part) !== JSON.stringify(old.get(key ?? '')));
  return fields.length === 0 ? undefined : { action: 'fields', kind, organisatie, name: known.name, fields };
}

function datesOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
