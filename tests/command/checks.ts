import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/lib/adapters/run.ts';
import type { Summary } from './summaryReporter.ts';
import { addTallies, emptyTally, type Tally } from './tally.ts';

/** One part of `npm test`. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Tally>;
  /** Left out by `--snel`. */
  readonly isSlow?: boolean;
}

const bin = (path: string) => join('node_modules', path);

/** All checks, in the order in which a fault is cheapest to find. */
export const checks: readonly Check[] = [
  program('opmaak en stijl (biome)', [bin('@biomejs/biome/bin/biome'), 'check', '.']),
  program("pagina's (astro check)", [bin('astro/bin/astro.mjs'), 'check'], { isSlow: true }),
  program('typen (tsc)', [bin('typescript/bin/tsc'), '--noEmit', '--project', '.']),
  program('gemaakte bestanden zijn vers', ['scripts/run.mjs', 'generate', '--controle']),
  program('gegevens in content/', ['scripts/run.mjs', 'controle']),
  { name: 'unittests', run: () => vitest('unit') },
  program('website maken', ['scripts/run.mjs', 'build'], { isSlow: true }),
  { name: 'tests van de website', run: () => vitest('site'), isSlow: true },
];

/** A program that says with its exit code whether all is well. */
function program(name: string, args: readonly string[], options: { readonly isSlow?: boolean } = {}): Check {
  return {
    name,
    ...options,
    run: async () => {
      const { code, output } = await run([process.execPath, ...args], {
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      });
      if (code === 0) return { ...emptyTally, passed: 1 };
      process.stderr.write(output);
      return { ...emptyTally, failed: [name] };
    },
  };
}

/** Runs the tests of a project, or some files of it; what ran while Node itself fell over, once more. */
async function vitest(project: string, files: readonly string[] = []): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'tests-'));
  const file = join(folder, 'samenvatting.json');
  try {
    const { code } = await run(
      [
        process.execPath,
        bin('vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        ...files,
        '--reporter=dot',
        '--reporter=./tests/command/summaryReporter.ts',
      ],
      { env: { TESTS_SAMENVATTING: file }, show: true },
    );
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { ...emptyTally, failed: [`vitest (${project}) is niet afgemaakt`] };
    const { tally, crashed }: Summary = JSON.parse(text);
    if (crashed.length > 0) {
      console.log(`   Node zelf viel om (SIGTRAP) tijdens: ${crashed.join(', ')}`);
      if (files.length > 0) return { ...tally, failed: [...tally.failed, ...crashed] };
      console.log('   Alleen die bestanden worden één keer opnieuw gedaan.');
      return addTallies(tally, await vitest(project, crashed));
    }
    const isSilentFailure = code !== 0 && tally.failed.length === 0;
    return isSilentFailure ? { ...tally, failed: [`vitest (${project}) eindigde met code ${code}`] } : tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
