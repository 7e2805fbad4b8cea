import { join } from 'node:path';
import { scopesOfBuild } from '../../landscape/scopesToWrite.ts';
import type { BuildContext } from '../build/steps.ts';
import { dateOfScopes, readChangeDates } from './dates.ts';
import { prepareBase } from './prepareBase.ts';
import { writeAmeffFiles } from './writeFiles.ts';

/**
 * Writes the files that every build has (model.md, day-one decisions) to `ameff/` of the site, always on the
 * catalogue's own part of GEMMA: a site must not differ from the next one because a release lies on a machine.
 */
export async function writeAmeffOfBuild({
  project,
  folder,
  catalogue,
  configuration,
  facts,
  history,
}: BuildContext): Promise<string> {
  const prepared = await prepareBase(catalogue, configuration.gemmaBasis, undefined, {});
  if (prepared.kind === 'fouten') throw new Error('het eigen deel van de GEMMA heeft geen fouten');
  const { files } = await writeAmeffFiles({
    catalogue,
    scopes: scopesOfBuild(catalogue),
    base: prepared.base,
    fingerprint: prepared.fingerprint,
    out: join(folder, 'ameff'),
    gzip: false,
    dateOf: dateOfScopes(await readChangeDates(project, facts, history)),
  });
  return `${files.length} bestanden`;
}
