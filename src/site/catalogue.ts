import { dateOfScopes, readChangeDates } from '../lib/adapters/ameff/dates.ts';
import { readEarlierVersion } from '../lib/adapters/ameff/earlierVersion.ts';
import { readConfiguration } from '../lib/adapters/configuration.ts';
import { contentRoots, readRoots } from '../lib/adapters/disk.ts';
import { openFileCache } from '../lib/adapters/fileCache.ts';
import { readRepositoryFacts } from '../lib/adapters/git.ts';
import { readRecordHistory } from '../lib/adapters/history/readRecordHistory.ts';
import { peildatumOf } from '../lib/adapters/peildatum.ts';
import { loadCatalogue } from '../lib/catalogue/loadCatalogue.ts';
import { lastChange } from '../lib/history/lastChange.ts';
import { makeTeller } from '../lib/history/teller.ts';
import { ameffFileName } from '../lib/landscape/fileName.ts';
import { ownerOfScope, scopesOfBuild } from '../lib/landscape/scopesToWrite.ts';
import { selectLandscape } from '../lib/landscape/selectLandscape.ts';
import { describeBuild } from './describeBuild.ts';

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
/** All records. */
export const { catalogue } = loadCatalogue(sources, cache);

/** What happened to the records of the public roots. */
export const history = await readRecordHistory(
  project,
  catalogue,
  roots.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name),
);

/** Tells that in words. */
export const teller = makeTeller(catalogue, history);

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
export function lastChangeOf(file: string): { readonly commit: string; readonly date: string } | undefined {
  return lastChange(history, file);
}

/** What the foot of a record page needs to know of its file. */
export const sourceContext = {
  repository: configuration.repository,
  branch: configuration.tak,
  lastChangeOf,
};

/** The commit that the pages are made of; empty without a repository. */
export const commit = facts.kind === 'git' ? facts.commit : '';

/** Where voorstellen of the published site go, and what they are made on. */
export const publication = { forge: configuration.forge, commit, root: roots[0]?.name ?? 'content' };

const textsByFile = new Map(
  sources
    .filter(({ isPrivate, path }) => !isPrivate && path.startsWith('organisaties/'))
    .map(({ file, bytes }) => [file, bytes]),
);

/** The text of a public record, as it was read. */
export function publicTextOf({ file }: { readonly file: string }): string | undefined {
  const bytes = textsByFile.get(file);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The day against which dates are held: that of the commit, `jjjj-mm-dd`. */
export const peildatum = peildatumOf(facts);

/** The version that pages about changes compare with; undefined where there is none to compare with. */
export const earlier = await readEarlierVersion(project, facts, { roots, present: sources, cache });

const dateOfScope = dateOfScopes(await readChangeDates(project, facts, history));
const built = new Set(scopesOfBuild(catalogue).map((scope) => ownerOfScope(scope)));

const ameffNames = new Map<string, string | undefined>();

/** Name of the AMEFF file of a landscape; undefined for what has none. Selected once for both addresses of a page. */
function ameffNameOf(organisatie: string): string | undefined {
  if (!ameffNames.has(organisatie)) {
    const selection = selectLandscape(catalogue, { kind: 'landschap', organisatie });
    ameffNames.set(organisatie, selection && ameffFileName(selection.data.title, dateOfScope(selection)));
  }
  return ameffNames.get(organisatie);
}

/**
 * Address of the published AMEFF file of a landscape on the whole of GEMMA; undefined where the configuration names no
 * place for publications, or no release to stand on.
 */
export function publishedAmeffOf(organisatie: string): string | undefined {
  if (configuration.publicatie === '' || configuration.gemmaBasis.url === '') return undefined;
  const name = ameffNameOf(organisatie);
  return name && `${configuration.publicatie}/ameff/${organisatie}/${name}.gz`;
}

/** Address of the AMEFF file that the build makes of a landscape; undefined where it makes none. */
export function ameffFileOf(organisatie: string): string | undefined {
  const name = built.has(organisatie) ? ameffNameOf(organisatie) : undefined;
  return name && `/ameff/${organisatie}/${name}`;
}
