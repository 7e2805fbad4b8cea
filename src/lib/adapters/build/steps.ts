import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FileCache } from '../../catalogue/loadCatalogue.ts';
import type { History } from '../../history/change.ts';
import type { RepositoryFacts } from '../../model/repositoryFacts.ts';
import type { SourceFile } from '../../yaml/source.ts';
import { writeAmeffOfBuild } from '../ameff/writeAmeffOfBuild.ts';
import { writeLandscapes } from '../ameff/writeLandscapes.ts';
import type { Configuration } from '../configuration.ts';
import { writeFullTextIndex } from '../pagefind.ts';
import { run } from '../run.ts';
import { orderPages, type QuickOrder } from './quickPages.ts';
import { countPages } from './siteFolder.ts';
import { writeApi } from './writeApi.ts';
import { writeComparisons } from './writeComparisons.ts';
import { writeFeeds } from './writeFeeds.ts';
import { writeLists } from './writeLists.ts';
import { writeSitemap } from './writeSitemap.ts';

/** What every step of a build may use. */
export interface BuildContext {
  /** Top of the project. */
  readonly project: string;
  /** Folder in which this build works; becomes the site when all steps are done. */
  readonly folder: string;
  /** All files of all roots, as the catalogue was read from them. */
  readonly sources: readonly SourceFile[];
  /** What was parsed before, by blob. */
  readonly cache: FileCache;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
  readonly facts: RepositoryFacts;
  /** What happened to the records of the public roots. */
  readonly history: History;
  readonly signal: AbortSignal | undefined;
  /** Set for a build over the present site. */
  readonly quick?: QuickOrder | undefined;
}

/** One phase of a build, as the user sees it pass by. */
export interface BuildStep {
  readonly name: string;
  /** Does the work inside `context.folder`; gives what to tell about it: `1.234 pagina's`. */
  readonly run: (context: BuildContext) => Promise<string>;
}

/** The steps after reading and checking, in this order. */
export const buildSteps: readonly BuildStep[] = [
  { name: "pagina's", run: makePages },
  { name: 'zoekindex', run: makeFullTextIndex },
  { name: 'lijsten', run: writeLists },
  { name: 'API', run: writeApi },
  { name: 'feeds', run: writeFeeds },
  { name: 'sitemap', run: writeSitemap },
  { name: 'vergelijken', run: writeComparisons },
  { name: 'landschappen', run: writeLandscapes },
  { name: 'AMEFF', run: writeAmeffOfBuild },
];

async function makePages({ project, folder, configuration, signal, quick }: BuildContext): Promise<string> {
  const { code, output } = await run(
    [process.execPath, join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    {
      cwd: project,
      signal,
      env: {
        CATALOGUS_SITE: configuration.site,
        CATALOGUS_PAD: configuration.pad,
        ...(quick === undefined ? {} : orderPages(folder, quick)),
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    },
  );
  if (code !== 0) {
    throw new Error(`Het maken van de pagina's is niet gelukt (dit is een fout in de software):\n${output}`);
  }
  return `${countText(await countPages(folder))} pagina's`;
}

async function makeFullTextIndex({ catalogue, folder, configuration }: BuildContext): Promise<string> {
  return `${countText(await writeFullTextIndex(catalogue, folder, configuration.pad))} teksten`;
}

/** `1234` → `1.234`, as Dutch readers write it. */
export function countText(count: number): string {
  return count.toLocaleString('nl-NL');
}
