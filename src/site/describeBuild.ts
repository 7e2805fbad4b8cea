import type { Configuration } from '../lib/adapters/configuration.ts';
import type { Gemma } from '../lib/catalogue/gemma.ts';
import { labelOfCommit, type RepositoryFacts } from '../lib/model/repositoryFacts.ts';
import type { BuildInfo } from './buildInfo.ts';
import { formatDate } from './formatDate.ts';

/**
 * What the foot of every page says about the data.
 *
 * @param facts          commit of the checkout; a ZIP has none, and then the page says so
 * @param configuration  for the links to the repository, left out while it has no address
 * @param release        GEMMA release of the records; undefined before the first import
 */
export function describeBuild(
  facts: RepositoryFacts,
  { repository }: Pick<Configuration, 'repository'>,
  release: Gemma['release'],
): BuildInfo {
  const links = repository === '' ? {} : { repositoryUrl: repository };
  const gemmaRelease = release === undefined ? 'nog niet ingelezen' : `GEMMA ${release.release}`;
  if (facts.kind === 'geen') {
    return { dataDate: 'niet bekend', commit: labelOfCommit(facts), gemmaRelease, ...links };
  }
  return {
    dataDate: formatDate(facts.date),
    commit: labelOfCommit(facts),
    gemmaRelease,
    ...links,
    ...(repository === '' || facts.isDirty === true
      ? {}
      : { commitUrl: `${repository}/commit/${facts.commit}` }),
  };
}
