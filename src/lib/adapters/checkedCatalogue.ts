import type { LoadedCatalogue } from '../catalogue/loadCatalogue.ts';
import type { RepositoryFacts } from '../model/repositoryFacts.ts';
import { checkCatalogue } from '../rules/checkCatalogue.ts';
import { contentRoots, readRoots } from './disk.ts';
import { openFileCache } from './fileCache.ts';
import { readRepositoryFacts } from './git.ts';
import { peildatumOf } from './peildatum.ts';

/** The Catalogue of the working tree with what the check says of it. */
export interface CheckedCatalogue extends LoadedCatalogue {
  readonly facts: RepositoryFacts;
  /** Whether there is a `fout`: then records are missing, and nothing may be made of it. */
  readonly hasFaults: boolean;
}

/** Reads the roots of CATALOGUS_WORTELS and checks them as `npm run controle` does. Throws when a root is missing. */
export async function readCheckedCatalogue(): Promise<CheckedCatalogue> {
  const [sources, facts, cache] = await Promise.all([
    readRoots(contentRoots()),
    readRepositoryFacts(process.cwd()),
    openFileCache(),
  ]);
  const { catalogue, diagnostics } = checkCatalogue(sources, { cache, peildatum: peildatumOf(facts) });
  await cache.save();
  return {
    catalogue,
    diagnostics,
    facts,
    hasFaults: diagnostics.some(({ severity }) => severity === 'fout'),
  };
}
