import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkCatalogue } from '../rules/checkCatalogue.ts';
import { GuardCollection, type Surroundings } from './guardCollection.ts';

export interface LandingCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** The changed records and their surroundings as they would land: for names, not for counts. */
  readonly catalogue: Catalogue;
}

/**
 * What the whole check says of a change, at the cost of the change: it reads the changed files, the folders of
 * their organisations and what they refer to, not the whole catalogue. Faults in files that nobody touched count
 * only when the base does not have them.
 */
export async function checkLanding(
  surroundings: Surroundings,
  landing: string,
  base: string,
): Promise<LandingCheck> {
  const changed = new Set(surroundings.changes.map(({ path }) => path));
  const { found, isComplete, catalogue } = await checkTree(surroundings, landing);
  const own = found.filter(({ file }) => changed.has(file));
  const others = found.filter(
    ({ file, severity }) => !changed.has(file) && severity === 'fout' && file !== '-',
  );
  // What follows from a file that was too large to read says nothing.
  if (others.length === 0 || !isComplete) return { diagnostics: own, catalogue };
  const key = ({ file, code, message }: Diagnostic) => JSON.stringify([file, code, message]);
  const old = new Set((await checkTree(surroundings, base)).found.map(key));
  const fresh = others.filter((diagnostic) => !old.has(key(diagnostic)));
  return { diagnostics: [...own, ...fresh], catalogue };
}

interface TreeCheck {
  readonly found: readonly Diagnostic[];
  /** Whether every changed file could be read. */
  readonly isComplete: boolean;
  readonly catalogue: Catalogue;
}

async function checkTree(surroundings: Surroundings, tree: string): Promise<TreeCheck> {
  const collection = new GuardCollection(surroundings, tree);
  await collection.gather();
  const { diagnostics, catalogue } = checkCatalogue(collection.sources(), {
    peildatum: surroundings.peildatum,
  });
  return {
    found: diagnostics.filter(({ file }) => collection.isJudged(file)),
    isComplete: collection.isComplete,
    catalogue,
  };
}
