import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type FileCache, loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import type { VersionNames } from '../../landscape/difference/mergeLandscapes.ts';
import { versionLabel, workingTreeLabel } from '../../landscape/difference/versionLabel.ts';
import type { RepositoryFacts } from '../../model/repositoryFacts.ts';
import type { SourceFile } from '../../yaml/source.ts';
import { isInCheckout, readCommitSources } from '../commitSources.ts';
import type { ContentRoot } from '../disk.ts';
import { environmentWithoutGit } from '../git.ts';
import { runGit } from '../gitSandbox.ts';

/** With what the pages compare a landscape. */
export interface EarlierVersion {
  readonly catalogue: Catalogue;
  readonly names: VersionNames;
  /** Date of its commit, `jjjj-mm-dd`. */
  readonly date: string;
  /** Whether the history goes no further back: then all of it is compared. */
  readonly isStart: boolean;
  /** How the command line says the same: `66d9dc31..`. */
  readonly range: string;
}

/** Days between the two versions that pages compare. */
const days = 30;

/**
 * The version that pages compare the present one with: that of thirty days before the commit at hand, or the first
 * one with content where the history is shorter. Undefined without a whole history, and where a root lies outside the
 * checkout: it would seem to be new.
 */
export async function readEarlierVersion(
  project: string,
  facts: RepositoryFacts,
  {
    roots,
    present,
    cache,
  }: {
    readonly roots: readonly ContentRoot[];
    readonly present: readonly SourceFile[];
    readonly cache: FileCache;
  },
): Promise<EarlierVersion | undefined> {
  if (facts.kind !== 'git' || facts.isShallow !== false || !roots.every(isInCheckout)) return undefined;
  const until = new Date(Date.parse(facts.date) - days * 24 * 60 * 60 * 1000).toISOString();
  const old = await firstLine(
    project,
    'log',
    '-1',
    '--first-parent',
    `--before=${until}`,
    '--format=%H',
    facts.commit,
  );
  const commit =
    old ??
    (await firstLine(
      project,
      'log',
      '--first-parent',
      '--reverse',
      '--format=%H',
      facts.commit,
      '--',
      ...roots.map(({ name }) => name),
    ));
  if (commit === undefined) return undefined;
  const { date, sources } = await readCommitSources(project, commit, roots, present);
  const isDirty = facts.isDirty !== false;
  return {
    catalogue: loadCatalogue(sources, cache).catalogue,
    names: {
      van: versionLabel(date, commit),
      naar: isDirty ? workingTreeLabel : versionLabel(facts.date.slice(0, 10), facts.commit),
    },
    date,
    isStart: old === undefined,
    range: `${commit.slice(0, 8)}..${isDirty ? '' : facts.commit.slice(0, 8)}`,
  };
}

async function firstLine(project: string, ...args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await runGit(['-C', project, ...args], environmentWithoutGit());
  const [line = ''] = stdout.toString('latin1').split('\n');
  return code === 0 && line !== '' ? line : undefined;
}
