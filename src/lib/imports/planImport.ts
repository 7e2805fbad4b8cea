import type { Catalogue } from '../catalogue/catalogue.ts';
import { readFile } from '../catalogue/readFile.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/order.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import { meaningOfPath } from '../model/paths.ts';
import type { Entry, KeyPath } from '../model/record.ts';
import { checkSchema } from '../schema/explain.ts';
import { canonicalYaml } from '../yaml/canonical.ts';
import { editYamlTo } from '../yaml/edit.ts';
import type { EditTarget } from '../yaml/editFragment.ts';
import { valueAt, YamlEditError } from '../yaml/editOps.ts';
import type { ImportRecord } from './importer.ts';
import { firstKey, plainValue, type Reconciled, reconcile, shortText } from './reconcile.ts';

/** One file to write. */
export interface PlannedFile {
  /** Path inside the content root. */
  readonly path: string;
  readonly text: string;
  readonly state: 'nieuw' | 'gewijzigd';
  /** What changes in an existing record, in plain Dutch: `erbij: swcId`, `inwoners: 1 → 2`. */
  readonly details: readonly string[];
}

export interface ImportPlan {
  /** In order of path. */
  readonly files: readonly PlannedFile[];
  /** Records that say already what the source says. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How to plan. */
export interface PlanOptions {
  /** `--bijwerken`: values that this source gave before give way to what it says now. */
  readonly update: boolean;
  /** The text of a file of the public root, so that an edit keeps its comments; undefined where there is none. */
  readonly textOf: (path: string) => string | undefined;
}

/**
 * Decides what an import writes: validates every record against its schema (faults point into the source), lays it
 * over what the catalogue has (see `reconcile`) and gives canonical texts. Pure: writes nothing.
 */
export function planImport(
  records: readonly ImportRecord[],
  catalogue: Catalogue,
  options: PlanOptions,
): ImportPlan {
  const present = new Map<string, Entry>();
  for (const entry of catalogue.entries) if (!entry.isPrivate) present.set(entry.path, entry);
  const names = (objectId: string) => catalogue.gemma.elementen.get(objectId)?.naam;
  const files: PlannedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let unchanged = 0;
  for (const record of records) {
    const faults = schemaFaults(record);
    if (faults.length > 0) {
      diagnostics.push(...faults);
      continue;
    }
    const target: EditTarget = { kind: record.kind, path: record.path, names };
    const entry = present.get(record.path);
    if (isBroken(record, entry, catalogue)) {
      diagnostics.push(diagnose(importTexts.brokenRecord, { path: record.path }, record.place));
      continue;
    }
    if (entry === undefined) {
      const text = canonicalYaml(record.kind, record.path, record.value, names);
      const wrong = faultsOfText(record, text);
      diagnostics.push(...wrong);
      if (wrong.length === 0) files.push({ path: record.path, text, state: 'nieuw', details: [] });
      continue;
    }
    const merged = reconcile(
      { ...entry.value },
      { ...record.value },
      options.update || record.isMerged === true,
    );
    diagnostics.push(...keptDifferences(record, merged));
    if (merged.added.length === 0 && merged.changed.length === 0) {
      unchanged += 1;
      continue;
    }
    const text = edited(target, options.textOf(record.path) ?? '', merged.value);
    if (text === undefined) {
      diagnostics.push(diagnose(importTexts.brokenRecord, { path: record.path }, record.place));
      continue;
    }
    const wrong = faultsOfText(record, text);
    diagnostics.push(...wrong);
    if (wrong.length === 0) {
      files.push({ path: record.path, text, state: 'gewijzigd', details: detailsOf(merged) });
    }
  }
  files.sort((a, b) => compareText(a.path, b.path));
  return { files, unchanged, diagnostics };
}

/** The present text with the new value, comments kept; undefined where it cannot be edited safely. */
function edited(target: EditTarget, text: string, value: unknown): string | undefined {
  try {
    return editYamlTo(target, text, plainValue(value));
  } catch (error) {
    if (error instanceof YamlEditError) return undefined;
    throw error;
  }
}

/**
 * What `controle` would say of this text: nothing is written that it would refuse (hidden characters, for one).
 * A record that stood in another form already keeps it: `controle --herstel` is for that.
 */
function faultsOfText(record: ImportRecord, text: string): Diagnostic[] {
  const { path } = record;
  const bytes = new TextEncoder().encode(text);
  const { diagnostics } = readFile({ root: '', isPrivate: false, path, file: path, blob: '', bytes });
  return diagnostics
    .filter(({ severity, code }) => severity === 'fout' && code !== rulesTexts.notCanonical.code)
    .map(({ message, field }) => diagnose(importTexts.badRecord, { message }, { ...record.place, field }));
}

/** A file with faults is in the catalogue in part or not at all: laying a record over it would lose the rest. */
function isBroken(record: ImportRecord, entry: Entry | undefined, catalogue: Catalogue): boolean {
  if (entry !== undefined) return entry.removed !== undefined;
  const meaning = meaningOfPath(record.path);
  return meaning !== undefined && catalogue.hasFile(meaning.kind, meaning.id);
}

/** The schema's own messages, at the place in the source that each field came from. */
function schemaFaults(record: ImportRecord): Diagnostic[] {
  const placeOf = (key: string): Place => record.places?.[key] ?? record.place;
  const value = plainValue(record.value);
  const read = {
    value,
    diagnostics: [],
    locate: (path: KeyPath) => placeOf(firstKey(path)),
    sourceOf: (path: KeyPath) => ({ style: 'QUOTE_DOUBLE', text: textAt(value, path) }),
  };
  return checkSchema(record.kind, read, record.place.file);
}

function textAt(value: unknown, path: KeyPath): string {
  const here = valueAt(value, path);
  return typeof here === 'string' ? here : JSON.stringify(here ?? null);
}

function keptDifferences(record: ImportRecord, merged: Reconciled): Diagnostic[] {
  return merged.kept.map(({ field, present, incoming }) =>
    diagnose(
      importTexts.kept,
      { path: record.path, present: shortText(present), incoming: shortText(incoming) },
      { ...(record.places?.[field] ?? record.place), field },
    ),
  );
}

function detailsOf({ added, changed }: Reconciled): readonly string[] {
  return [
    ...added.map((field) => `erbij: ${field}`),
    ...changed.map(
      ({ field, present, incoming }) => `${field}: ${shortText(present)} → ${shortText(incoming)}`,
    ),
  ];
}
