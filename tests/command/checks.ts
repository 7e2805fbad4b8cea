import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/lib/adapters/run.ts';
import { emptyTally, type Tally } from './tally.ts';

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

async function vitest(project: string): Promise<Tally> {
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
        '--reporter=dot',
        '--reporter=./tests/command/summaryReporter.ts',
      ],
      { env: { TESTS_SAMENVATTING: file }, show: true },
    );
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { ...emptyTally, failed: [`vitest (${project}) is niet afgemaakt`] };
    const tally: Tally = JSON.parse(text);
    const isSilentFailure = code !== 0 && tally.failed.length === 0;
    return isSilentFailure ? { ...tally, failed: [`vitest (${project}) eindigde met code ${code}`] } : tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
