import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { writeNational } from '../national/writeNational.ts';
import type { Bench, Measurement } from './bench.ts';
import { limited } from './bench.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';
import { measureBrowsing } from './measureBrowsing.ts';
import { measureSizes } from './measureSizes.ts';
import { runMeasured } from './runMeasured.ts';

/** Budgets of site.md. Times in milliseconds for two cores. */
const pagesBound = 60_000;
const pagesOfBound = 10_000;
const indexBound = 30_000;
const dataBound = 20_000;
const memoryBound = 2_000;
/** Proposals after the import: so many that a build has a past to tell, and a difference to show. */
const proposals = 500;

/**
 * The whole site of a made-up catalogue as large as the country: how long each phase of the build takes, how much
 * memory, how large the pages are, and how long a reader waits for them in a browser. The catalogue has a past, because
 * a real one has: timelines, feeds and differences are part of the site. Works in a folder of its own, with a copy of the
 * software: nothing of the checkout is touched.
 */
export const national: Bench = {
  name: 'nationaal',
  run: (log) =>
    inTemporaryFolder(async (folder) => {
      const [load = 0] = loadavg();
      log(
        `op ${availableParallelism()} kernen, gemiddeld ${load.toFixed(1)} programma's bezig bij het begin`,
      );
      const project = join(folder, 'bron');
      const count = await writeNational(project, 1, 1, proposals);
      log(`${count.toLocaleString('nl-NL')} verzonnen records met een verleden klaargezet; de site maken`);
      const site = join(folder, 'site');
      const measured = await measureBuild(project, site, log);
      return [...measured, ...(await measureSizes(site, log)), ...(await measureBrowsing(site, log))];
    }),
};

async function measureBuild(
  project: string,
  site: string,
  log: (text: string) => void,
): Promise<readonly Measurement[]> {
  const { output, memory, work } = await runMeasured(
    [process.execPath, 'scripts/run.mjs', 'build', '--uit', site, '--basispad', '/'],
    { CATALOGUS_WORTELS: '' },
    project,
  );
  for (const line of output.split('\n').filter((text) => text.startsWith('  '))) log(line.trim());
  if (work !== undefined) log(`de kernen werkten samen ${work.toFixed(0)} s aan deze site`);
  const pages = Number(/([\d.]+) pagina's/.exec(output)?.[1]?.replaceAll('.', ''));
  const time = (phase: string) => phaseTime(output, phase);
  // Without a past, timelines and feeds would be measured as nothing.
  if (!/^ +feeds +[\d.]+ Atom-feeds/m.test(output)) throw new Error(`de build maakte geen feeds:\n${output}`);
  const measured = [
    limited(
      `${pages.toLocaleString('nl-NL')} pagina's maken`,
      time("pagina's"),
      (pagesBound * pages) / pagesOfBound,
    ),
    limited('de index van teksten', time('zoekindex'), indexBound),
    limited('lijsten, API en feeds', time('lijsten') + time('API') + time('feeds'), dataBound),
  ];
  if (memory === undefined) {
    log('het geheugen is niet gemeten: dat kan alleen op Linux');
    return measured;
  }
  return [...measured, limited('geheugen, alle processen samen', memory / 1e6, memoryBound, 'MB')];
}

/** What a build says of one phase, `pagina's 12 pagina's (1,5 s)`, in milliseconds. */
function phaseTime(output: string, phase: string): number {
  const line = output.split('\n').find((text) => text.trim().startsWith(`${phase} `));
  const seconds = /\(([\d,]+) s\)$/.exec(line ?? '')?.[1];
  if (seconds === undefined) throw new Error(`de build zegt niets over '${phase}':\n${output}`);
  return Number(seconds.replace(',', '.')) * 1000;
}
