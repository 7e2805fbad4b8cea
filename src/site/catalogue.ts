import { readConfiguration } from '../lib/adapters/configuration.ts';
import { contentRoots, readRoots } from '../lib/adapters/disk.ts';
import { openFileCache } from '../lib/adapters/fileCache.ts';
import { readRepositoryFacts } from '../lib/adapters/git.ts';
import { type LastChange, readHistory } from '../lib/adapters/history.ts';
import { loadCatalogue } from '../lib/catalogue/loadCatalogue.ts';
import { describeBuild } from './describe-build.ts';

/*
 * The data of all pages, read once per build: the only module of the site that reads files. Every question that a
 * page asks is a look-up in `catalogue`. Faults are reported before the pages are made (`npm run build`).
 */
const project = process.cwd();
const roots = contentRoots();
const [sources, facts, configuration, cache] = await Promise.all([
  readRoots(roots),
  readRepositoryFacts(project),
  readConfiguration(`${project}/catalogus.config.json`),
  openFileCache(`${project}/.cache`, `${project}/src/lib`),
]);
const history = await readHistory(
  project,
  roots.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name),
);

/** All records. */
export const { catalogue } = loadCatalogue(sources, cache);

/** What the organisation that publishes the catalogue chose. */
export { configuration };

/** What every page says at its foot. */
export const build = describeBuild(facts, configuration, catalogue.gemma.release);

/**
 * The commit that last changed a file.
 *
 * @param file  path from the repository's top, as `entry.file`
 * @returns     undefined for a file that is not committed yet, in a ZIP and in a clone without its past
 */
export function lastChangeOf(file: string): LastChange | undefined {
  return history.kind === 'geschiedenis' ? history.lastChange.get(file) : undefined;
}
