import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentOf, writeNational } from '../national/writeNational.ts';
import type { Bench, Measurement } from './bench.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';
import { runMeasured } from './runMeasured.ts';

const factor = 4;
/** A page of a record in a catalogue four times as large may take this much longer (issue 5). */
const bound = 1.25;

/** Pages of one record, by the name under which they are measured. */
const kinds = [
  ['applicatie', /^\/applicaties\/[^/]+\/[^/]+\/index\.html$/],
  ['organisatie', /^\/organisaties\/[^/]+\/index\.html$/],
  ['landschap', /^\/organisaties\/[^/]+\/landschap\/index\.html$/],
] as const;

/** What making the pages of a catalogue took. */
interface Times {
  /** Milliseconds per page of each kind: the mean, because Astro tells whole milliseconds and a page takes a few. */
  readonly perKind: ReadonlyMap<string, number>;
  /** Work of the cores per page in milliseconds, with reading the catalogue; undefined where it cannot be counted. */
  readonly work: number | undefined;
}

/**
 * Whether the work for one page grows with the catalogue: makes all pages of the made-up catalogue at its own size and
 * at four times that, and compares what Astro says each page of a record took, and the work of the cores for all of it.
 * Some minutes long.
 */
export const nationalGrowth: Bench = {
  name: 'nationaal-groei',
  run: (log) =>
    inTemporaryFolder(async (folder) => {
      const [one, more] = [await timePages(folder, 1, log), await timePages(folder, factor, log)];
      const against = (
        name: string,
        value: number | undefined,
        yardstick: number | undefined,
      ): Measurement => ({
        name: `${name} in een catalogus van ${factor}×`,
        value: (value ?? Number.NaN) * 1000,
        yardstickName: 'in die van 1×',
        yardstick: (yardstick ?? Number.NaN) * 1000,
        bound,
        unit: 'µs',
      });
      return [
        ...kinds.map(([kind]) =>
          against(`een pagina van een ${kind}`, more.perKind.get(kind), one.perKind.get(kind)),
        ),
        // The clock says little on a busy machine; the work of the cores is the same.
        ...(more.work === undefined
          ? []
          : [against('het werk voor een pagina, met lezen', more.work, one.work)]),
      ];
    }),
};

async function timePages(folder: string, multiple: number, log: (text: string) => void): Promise<Times> {
  const [source, site] = [join(folder, 'bron'), join(folder, 'site')];
  const count = await writeNational(source, multiple, 1);
  log(`${multiple}×: ${count.toLocaleString('nl-NL')} records; de pagina's maken`);
  const start = performance.now();
  const { output, memory, work } = await runMeasured(
    [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', site],
    { CATALOGUS_WORTELS: contentOf(source), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  );
  const seconds = (performance.now() - start) / 1000;
  const pages = [...output.matchAll(/[├└]─ (\S+) \(\+([\d.]+)(ms|s)\)/g)].map(
    ([, path = '', time, unit]) => ({
      path,
      time: Number(time) * (unit === 's' ? 1000 : 1),
    }),
  );
  const used = memory === undefined ? '' : `, ${(memory / 1e6).toFixed(0)} MB geheugen`;
  if (work !== undefined) log(`${multiple}×: de kernen werkten ${work.toFixed(0)} s`);
  log(`${multiple}×: ${pages.length.toLocaleString('nl-NL')} bestanden in ${seconds.toFixed(0)} s${used}`);
  const means = new Map<string, number>();
  for (const [kind, pattern] of kinds) {
    const times = pages.filter(({ path }) => pattern.test(path)).map(({ time }) => time);
    means.set(kind, times.reduce((sum, time) => sum + time, 0) / times.length);
    log(`${multiple}×: ${times.length.toLocaleString('nl-NL')} keer ${kind}`);
  }
  await rm(folder, { recursive: true, force: true });
  return { perKind: means, work: work === undefined ? undefined : (work * 1000) / pages.length };
}
