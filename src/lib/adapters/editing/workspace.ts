import { resolve } from 'node:path';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { localLogin } from '../../proposals/branchName.ts';
import { sourcesOfCatalogue } from '../../proposals/catalogueSources.ts';
import type { SourceFile } from '../../yaml/source.ts';
import { contentRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { readRepositoryFacts } from '../git.ts';
import { gitDirOf } from '../gitSandbox.ts';
import { type GitCache, writeProposal } from '../gitWrite.ts';
import { noRepository, type OpenedCatalogue } from '../proposalCommand.ts';
import { type LocalRepository, tryGit } from './repository.ts';
import { watchFiles } from './watchFiles.ts';

/** The clone as a server that goes on running sees it: nothing is read twice. */
export interface Workspace {
  readonly repository: LocalRepository;
  /** The catalogue of the working tree at this moment, for voorstellen on its commit; a text says why there is none. */
  readonly open: () => Promise<OpenedCatalogue | string>;
  /** Makes the branch of a change set in this clone. */
  readonly write: (
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
  const gitCache: GitCache = {};
  let gitDir: Promise<string> | undefined;
  let made:
    | { readonly files: readonly SourceFile[]; readonly key: string; readonly opened: OpenedCatalogue }
    | undefined;
  return {
    repository,
    open: async () => {
      const [base, sources] = await Promise.all([headOf(repository), files.read()]);
      if (base === undefined) return noRepository;
      const today = new Date().toISOString().slice(0, 10);
      const key = `${base} ${today}`;
      if (made?.files === sources && made.key === key) return made.opened;
      const catalogue =
        made?.files === sources ? made.opened.catalogue : loadCatalogue(sources, cache).catalogue;
      const [root] = roots;
      const options = { base, today, login: localLogin, ...(root === undefined ? {} : { root: root.name }) };
      const opened = { folder, catalogue, sources: sourcesOfCatalogue(catalogue, sources, options) };
      made = { files: sources, key, opened };
      return opened;
    },
    write: async (request) => {
      gitDir ??= gitDirOf(folder);
      return writeProposal({ ...request, gitDir: await gitDir, checkout: folder, cache: gitCache });
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
