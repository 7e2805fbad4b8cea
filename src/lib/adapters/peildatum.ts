import type { RepositoryFacts } from '../model/repositoryFacts.ts';

/**
 * The day against which certificates and statuses are held: that of the commit, so that the same commit always gives
 * the same verdict (model, day-one decisions). Without Git (a ZIP) the day of today.
 */
export function peildatumOf(facts: RepositoryFacts): string {
  return (facts.kind === 'git' ? facts.date : new Date().toISOString()).slice(0, 10);
}
