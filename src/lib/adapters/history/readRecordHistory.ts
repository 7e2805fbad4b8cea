import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { blobsToTell } from '../../history/blobsToTell.ts';
import type { History } from '../../history/change.ts';
import { makeHistory } from '../../history/makeHistory.ts';
import { readCommits } from './readCommits.ts';
import { readValues } from './readValues.ts';

/**
 * What happened to the records, ready to be told. Private roots are never looked at.
 *
 * @param project  top of the checkout
 * @param roots    names of the public roots, as in `ContentRoot`
 */
export async function readRecordHistory(
  project: string,
  catalogue: Catalogue,
  roots: readonly string[],
): Promise<History> {
  const cache = join(project, '.cache', 'geschiedenis');
  const commits = await readCommits(project, roots, `${cache}-commits.json`);
  if (commits === undefined) return { kind: 'niet-beschikbaar' };
  const values = await readValues(project, blobsToTell(commits, roots), `${cache}-records.json`);
  return makeHistory(commits, values, catalogue, roots);
}
