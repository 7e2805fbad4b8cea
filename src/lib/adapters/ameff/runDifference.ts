import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { differencePage } from '../../landscape/difference/differencePage.ts';
import { differenceText } from '../../landscape/difference/differenceWords.ts';
import { type LandscapeChanges, landscapeChanges } from '../../landscape/difference/landscapeChanges.ts';
import { versionLabel, workingTreeLabel } from '../../landscape/difference/versionLabel.ts';
import { exportLandscape, partsOfExport } from '../../landscape/exportLandscape.ts';
import { isInCheckout, readCommitSources } from '../commitSources.ts';
import { readConfiguration } from '../configuration.ts';
import { contentRoots, readRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { GuardUsageError, UnknownCommitError } from '../gitSandbox.ts';
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
      /** Path of the same as a page; undefined where there is no file. */
      readonly page?: string | undefined;
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

const exampleOfVersions =
  'Bijvoorbeeld: --verschil HEAD~1..HEAD (de laatste wijziging), of --verschil main.. (wat hier nog niet is vastgelegd).';

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
    if (!(error instanceof GuardUsageError)) throw error;
    const example = error instanceof UnknownCommitError ? ` ${exampleOfVersions}` : '';
    return { kind: 'onbekend', message: `${error.message}${example}` };
  }
  const [before, after] = versions;
  const changes = landscapeChanges(before.catalogue, after.catalogue, options.organisatie);
  if (changes === undefined) {
    return {
      kind: 'onbekend',
      message: `De organisatie '${options.organisatie}' staat in geen van beide versies. Controleer het id.`,
    };
  }
  const { difference } = changes;
  const title = `Landschap van ${changes.title}: van ${before.label} naar ${after.label}`;
  const notes = versions
    .filter(({ faults }) => faults > 0)
    .map(({ label, faults }) => `In ${label} staan ${faults} fouten; records met een fout tellen niet mee.`);
  const answer = {
    kind: 'verschil',
    text: differenceText(title, difference),
    data: { organisatie: options.organisatie, van: before.label, naar: after.label, ...difference },
    notes,
  } as const;
  if (!options.asModel || changes.isSame) return { ...answer, file: undefined };
  return writeModel(options, answer, changes, before, after);
}

async function writeModel(
  options: DifferenceOptions,
  answer: Omit<Extract<DifferenceResult, { kind: 'verschil' }>, 'file'>,
  changes: LandscapeChanges,
  before: Version,
  after: Version,
): Promise<DifferenceResult> {
  const prepared = await prepareBase(after.catalogue, (await readConfiguration()).gemmaBasis, options.basis);
  if (prepared.kind === 'fouten') return prepared;
  const merged = changes.merge({ van: before.label, naar: after.label });
  const made = exportLandscape(merged, prepared.base, after.date);
  const parts = partsOfExport(made);
  const bytes = options.gzip ? new PartCompressor().gzip(parts, new Set()) : parts.join('');
  const name = `${made.fileName}${options.gzip ? '.gz' : ''}`;
  const file = join(resolve(options.out ?? 'dist/ameff'), options.organisatie, name);
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, bytes);
  const title = `Landschap van ${changes.title}: van ${before.label} naar ${after.label}`;
  const page = `${file.replace(/\.xml(\.gz)?$/, '')}.html`;
  await writeAtomically(page, differencePage(title, changes.difference, merged, made));
  return { ...answer, file, page, notes: [...answer.notes, ...made.notes] };
}

async function readVersions(van: string, naar: string): Promise<readonly [Version, Version]> {
  const folder = process.cwd();
  const roots = contentRoots();
  // Another repository has commits of its own: what stands there is left out of both versions.
  const present = await readRoots(roots.filter(isInCheckout));
  const cache = await openFileCache();
  const load = (sources: typeof present) => {
    const { catalogue, diagnostics } = loadCatalogue(sources, cache);
    return { catalogue, faults: diagnostics.filter(({ severity }) => severity === 'fout').length };
  };
  const atCommit = async (name: string): Promise<Version> => {
    const { commit, date, sources } = await readCommitSources(folder, name, roots, present);
    return { label: versionLabel(date, commit, name), date, ...load(sources) };
  };
  const before = await atCommit(van);
  if (naar !== '') return [before, await atCommit(naar)];
  // Of a working tree only the last commit has a date; a file is not different because it was made on another day.
  const head = await readCommitSources(folder, 'HEAD', [], []);
  return [before, { label: workingTreeLabel, date: head.date, ...load(present) }];
}
