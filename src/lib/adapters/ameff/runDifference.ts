import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  compareLandscapes,
  isSameLandscape,
  type LandscapeDifference,
} from '../../landscape/difference/compareLandscapes.ts';
import { differenceText } from '../../landscape/difference/differenceWords.ts';
import { emptyLandscape } from '../../landscape/difference/emptyLandscape.ts';
import { mergeLandscapes } from '../../landscape/difference/mergeLandscapes.ts';
import { exportLandscape, partsOfExport } from '../../landscape/exportLandscape.ts';
import type { LandscapeData } from '../../landscape/landscapeData.ts';
import { selectLandscape } from '../../landscape/selectLandscape.ts';
import { readCommitSources } from '../commitSources.ts';
import { readConfiguration } from '../configuration.ts';
import { contentRoots, readRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { GuardUsageError } from '../gitSandbox.ts';
import { writeAtomically } from '../writeAtomically.ts';
import { PartCompressor } from './compressParts.ts';
import { prepareBase } from './prepareBase.ts';

export interface DifferenceOptions {
  /** `A..B`: two commits, branches or tags; with nothing after the dots the working tree is the new version. */
  readonly verschil: string;
  readonly organisatie: string;
  readonly basis?: string | undefined;
  readonly out?: string | undefined;
  readonly gzip: boolean;
  /** Whether a model is written; else only the text or the data is wanted. */
  readonly asModel: boolean;
}

export type DifferenceResult =
  | {
      readonly kind: 'verschil';
      readonly text: string;
      /** The difference as data, for other programs. */
      readonly data: object;
      /** Path of the file; undefined where none was asked or nothing differs. */
      readonly file: string | undefined;
      /** Dutch sentences about what the comparison leaves out. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'fouten'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'onbekend'; readonly message: string };

interface Version {
  /** As people read it: `main (24-11-2026, 66d9dc3)`. */
  readonly label: string;
  /** In words that stand in the file. */
  readonly date: string;
  readonly catalogue: Catalogue;
  readonly faults: number;
}

/** Compares the landscape of one organisation in two versions of the catalogue, and writes the difference as a model. */
export async function runDifference(options: DifferenceOptions): Promise<DifferenceResult> {
  const range = /^(?<van>.+?)\.{2,3}(?<naar>.*)$/.exec(options.verschil)?.groups;
  if (range?.van === undefined) {
    return {
      kind: 'onbekend',
      message: `'${options.verschil}' zijn geen twee versies. Schrijf --verschil A..B, of A.. voor het verschil met de werkmap.`,
    };
  }
  let versions: readonly [Version, Version];
  try {
    versions = await readVersions(range.van, range.naar ?? '');
  } catch (error) {
    if (error instanceof GuardUsageError) return { kind: 'onbekend', message: error.message };
    throw error;
  }
  const [before, after] = versions;
  const [old, fresh] = versions.map(
    ({ catalogue }) =>
      selectLandscape(catalogue, { kind: 'landschap', organisatie: options.organisatie })?.data,
  );
  const known = fresh ?? old;
  if (known === undefined) {
    return {
      kind: 'onbekend',
      message: `De organisatie '${options.organisatie}' staat in geen van beide versies. Controleer het id.`,
    };
  }
  const [was, is] = [old ?? emptyLandscape(known), fresh ?? emptyLandscape(known)];
  const difference = compareLandscapes(was, is);
  const title = `Landschap van ${known.title}: van ${before.label} naar ${after.label}`;
  const notes = versions
    .filter(({ faults }) => faults > 0)
    .map(({ label, faults }) => `In ${label} staan ${faults} fouten; records met een fout tellen niet mee.`);
  const answer = {
    kind: 'verschil',
    text: differenceText(title, difference),
    data: { organisatie: options.organisatie, van: before.label, naar: after.label, ...difference },
    notes,
  } as const;
  if (!options.asModel || isSameLandscape(difference)) return { ...answer, file: undefined };
  return writeModel(options, answer, { was, is, difference }, before, after);
}

async function writeModel(
  options: DifferenceOptions,
  answer: Omit<Extract<DifferenceResult, { kind: 'verschil' }>, 'file'>,
  {
    was,
    is,
    difference,
  }: { readonly was: LandscapeData; readonly is: LandscapeData; readonly difference: LandscapeDifference },
  before: Version,
  after: Version,
): Promise<DifferenceResult> {
  const prepared = await prepareBase(after.catalogue, (await readConfiguration()).gemmaBasis, options.basis);
  if (prepared.kind === 'fouten') return prepared;
  const merged = mergeLandscapes(was, is, difference, { van: before.label, naar: after.label });
  const made = exportLandscape(merged, prepared.base, after.date);
  const parts = partsOfExport(made);
  const bytes = options.gzip ? new PartCompressor().gzip(parts, new Set()) : parts.join('');
  const name = `${made.fileName}${options.gzip ? '.gz' : ''}`;
  const file = join(resolve(options.out ?? 'dist/ameff'), options.organisatie, name);
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, bytes);
  return { ...answer, file, notes: [...answer.notes, ...made.notes] };
}

async function readVersions(van: string, naar: string): Promise<readonly [Version, Version]> {
  const folder = process.cwd();
  const roots = contentRoots();
  const present = await readRoots(roots);
  const cache = await openFileCache();
  const load = (sources: typeof present) => {
    const { catalogue, diagnostics } = loadCatalogue(sources, cache);
    return { catalogue, faults: diagnostics.filter(({ severity }) => severity === 'fout').length };
  };
  const atCommit = async (name: string): Promise<Version> => {
    const { commit, date, sources } = await readCommitSources(folder, name, roots, present);
    return { label: labelOf(name, date, commit), date, ...load(sources) };
  };
  const before = await atCommit(van);
  if (naar !== '') return [before, await atCommit(naar)];
  // Of a working tree only the last commit has a date; a file is not different because it was made on another day.
  const head = await readCommitSources(folder, 'HEAD', [], []);
  return [before, { label: 'de werkmap', date: head.date, ...load(present) }];
}

function labelOf(name: string, date: string, commit: string): string {
  const [year, month, day] = date.split('-');
  const short = commit.slice(0, 8);
  const called = commit.startsWith(name) ? short : `${name}, ${short}`;
  return `${day}-${month}-${year} (${called})`;
}
