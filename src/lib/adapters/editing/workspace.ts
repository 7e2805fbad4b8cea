import { resolve } from 'node:path';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { localLogin } from '../../proposals/branchName.ts';
import { sourcesOfCatalogue } from '../../proposals/catalogueSources.ts';
import type { EditSources } from '../../proposals/sources.ts';
import type { SourceFile } from '../../yaml/source.ts';
import { contentRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { readRepositoryFacts } from '../git.ts';
import { gitDirOf } from '../gitSandbox.ts';
import { type GitCache, writeProposal } from '../gitWrite.ts';
import { noRepository, type OpenedCatalogue } from '../proposalCommand.ts';
import { repositoriesOf } from './repositoriesOf.ts';
import { type LocalRepository, tryGit } from './repository.ts';
import { watchFiles } from './watchFiles.ts';

/** A clone with what stands at the commit that voorstellen are made on. */
export interface Target {
  readonly repository: LocalRepository;
  readonly sources: EditSources;
}

export interface OpenedWorkspace extends OpenedCatalogue {
  /** All roots that voorstellen can be made in, the public one first. */
  readonly targets: readonly [Target, ...Target[]];
}

/** The clone as a server that goes on running sees it: nothing is read twice. */
export interface Workspace {
  readonly repository: LocalRepository;
  /** The catalogue of the working tree at this moment, for voorstellen on its commit; a text says why there is none. */
  readonly open: () => Promise<OpenedWorkspace | string>;
  /** The clones of all roots, the public one first. */
  readonly repositories: () => Promise<readonly LocalRepository[]>;
  /** Makes the branch of a change set in the clone of a root. */
  readonly write: (
    repository: LocalRepository,
    request: Omit<Parameters<typeof writeProposal>[0], 'gitDir' | 'checkout' | 'cache'>,
  ) => ReturnType<typeof writeProposal>;
  readonly close: () => void;
}

/**
 * Opens the clone for a process that goes on running. The Catalogue is made anew when a file changed, and only
 * changed files are parsed; commit and day are looked at each time.
 */
export function openWorkspace(repository: LocalRepository): Workspace {
  const { folder } = repository;
  const roots = contentRoots().map((root) => ({ ...root, folder: resolve(folder, root.name) }));
  const files = watchFiles(roots);
  const cache = openFileCache();
  const writers = new Map<string, { readonly gitDir: Promise<string>; readonly cache: GitCache }>();
  let clones: Promise<readonly LocalRepository[]> | undefined;
  const repositories = () => {
    clones ??= repositoriesOf(repository, roots);
    return clones;
  };
  let made:
    | { readonly files: readonly SourceFile[]; readonly key: string; readonly opened: OpenedWorkspace }
    | undefined;
  return {
    repository,
    repositories,
    open: async () => {
      const [base, sources, [, ...closed]] = await Promise.all([
        headOf(repository),
        files.read(),
        repositories(),
      ]);
      if (base === undefined) return noRepository;
      const today = new Date().toISOString().slice(0, 10);
      const bases = await Promise.all(closed.map(headOf));
      const key = [base, ...bases, today].join(' ');
      if (made?.files === sources && made.key === key) return made.opened;
      const catalogue =
        made?.files === sources ? made.opened.catalogue : loadCatalogue(sources, cache).catalogue;
      const [root] = roots;
      const shared = { today, login: localLogin };
      const options = { base, ...shared, ...(root === undefined ? {} : { root: root.name }) };
      const open = { repository, sources: sourcesOfCatalogue(catalogue, sources, options) };
      const others = closed.flatMap((clone, index): readonly Target[] => {
        const commit = bases[index];
        // Nothing to make a voorstel on yet: a clone without a commit.
        if (commit === undefined || clone.name === undefined) return [];
        const own = { base: commit, ...shared, root: clone.name, folder: clone.root };
        return [{ repository: clone, sources: sourcesOfCatalogue(catalogue, sources, own) }];
      });
      const opened = { folder, catalogue, sources: open.sources, targets: [open, ...others] as const };
      made = { files: sources, key, opened };
      return opened;
    },
    write: async (clone, request) => {
      const writer = writers.get(clone.folder) ?? { gitDir: gitDirOf(clone.folder), cache: {} };
      writers.set(clone.folder, writer);
      const { gitDir, cache: gitCache } = writer;
      return writeProposal({ ...request, gitDir: await gitDir, checkout: clone.folder, cache: gitCache });
    },
    close: files.close,
  };
}

/** The commit that is checked out; undefined where the folder is not the top of a repository with a commit. */
async function headOf(repository: LocalRepository): Promise<string | undefined> {
  const answer = await tryGit(repository, 'rev-parse', '--show-cdup', 'HEAD').catch(() => undefined);
  const [up = '', commit = ''] = answer?.toString('utf8').split('\n') ?? [];
  if (answer !== undefined) return up === '' ? commit : undefined;
  // Without git on this machine, its own reader finds the commit.
  const facts = await readRepositoryFacts(repository.folder);
  return facts.kind === 'geen' ? undefined : facts.commit;
}
