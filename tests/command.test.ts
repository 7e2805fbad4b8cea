import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Summary } from './command/summaryReporter.ts';
import { addTallies, closingReport, emptyTally } from './command/tally.ts';

describe('the closing report', () => {
  it('ends with the numbers alone on a line', () => {
    expect(closingReport({ ...emptyTally, passed: 3 })).toBe('3 passed, 0 failed, 0 skipped');
  });

  it('names what was skipped, with why, and what failed', () => {
    const tally = addTallies(
      { passed: 1, failed: [], skipped: [{ name: 'XSD', reason: 'AMEFF_XSD ontbreekt' }] },
      { passed: 2, failed: ['server'], skipped: [] },
    );
    expect(closingReport(tally).split('\n')).toEqual([
      'Overgeslagen:',
      '  - XSD: AMEFF_XSD ontbreekt',
      '',
      'Mislukt:',
      '  - server',
      '',
      '3 passed, 1 failed, 1 skipped',
    ]);
  });
});

describe('the summary of vitest', () => {
  /** Runs test files in a folder of their own; there is one that fails among them. */
  function summaryOf(files: Readonly<Record<string, string>>): Summary {
    const folder = mkdtempSync(join(tmpdir(), 'samenvatting-'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'vitest.config.ts'), 'export default {};\n');
    const file = join(folder, 'samenvatting.json');
    const reporter = join(process.cwd(), 'tests/command/summaryReporter.ts');
    const args = ['run', '--root', folder, `--reporter=${reporter}`];
    expect(() =>
      execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
        env: { ...process.env, TESTS_SAMENVATTING: file },
        stdio: 'ignore',
      }),
    ).toThrow();
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  it('counts passed, failed and skipped tests, and files that do not load', () => {
    const { tally, crashed } = summaryOf({
      'a.test.ts': `import { describe, expect, it } from 'vitest';
it('goed', () => expect(1).toBe(1));
it('fout', () => expect(1).toBe(2));
it('overslaan', (context) => context.skip('geen browser'));
describe.skipIf(true)('groep (skipped: geen XSD)', () => it('een', () => undefined));
`,
      'b.test.ts': `import './bestaat-niet.ts';\n`,
    });
    expect(tally.passed).toBe(1);
    expect(tally.failed).toEqual([
      expect.stringMatching(/a\.test\.ts: fout$/),
      expect.stringMatching(/b\.test\.ts: het bestand is niet te laden$/),
    ]);
    expect(tally.skipped).toEqual([
      { name: expect.stringMatching(/overslaan$/), reason: 'geen browser' },
      { name: expect.stringMatching(/: groep > een$/), reason: 'geen XSD' },
    ]);
    expect(crashed).toEqual([]);
  });

  it('names the file during which Node itself fell over, and counts nothing of it', () => {
    const ending = (signal: string) => `import { it } from 'vitest';
it('valt om', async () => {
  process.kill(process.pid, '${signal}');
  await new Promise((resolve) => setTimeout(resolve, 5_000));
});
`;
    const right = `import { expect, it } from 'vitest';\nit('goed', () => expect(1).toBe(1));\n`;
    expect(summaryOf({ 'a.test.ts': ending('SIGTRAP'), 'b.test.ts': right })).toEqual({
      tally: { passed: 1, failed: [], skipped: [] },
      crashed: [expect.stringMatching(/a\.test\.ts$/)],
    });
    // Out of memory, or ended by somebody: that is a fault of the tests or of their machine.
    const killed = summaryOf({ 'a.test.ts': ending('SIGKILL'), 'b.test.ts': right });
    expect(killed.crashed).toEqual([]);
    expect(killed.tally.failed).toContain('1 fout(en) buiten een test');
  });
});

describe('scripts/run.mjs', () => {
  /** Runs it with the version of Node that the test wants it to see. */
  function runAs(
    version: string,
    ...args: readonly string[]
  ): { readonly code: number; readonly text: string } {
    const pretend = join(mkdtempSync(join(tmpdir(), 'node-')), 'versie.mjs');
    writeFileSync(
      pretend,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    );
    try {
      const text = execFileSync(process.execPath, ['--import', pretend, 'scripts/run.mjs', ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return { code: 0, text };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string }; // thrown by execFileSync
      return { code: status, text: stderr };
    }
  }

  it.each(['18.20.0', '20.20.2', '22.11.0', '22.17.1'])('says what to do on Node %s', (version) => {
    const { code, text } = runAs(version, 'start');
    expect(code).toBe(2);
    expect(text).toContain(`dit is Node ${version}`);
    expect(text).toContain('npm ci');
  });

  it.each(['22.18.0', '24.0.0', '30.1.0'])('starts the script on Node %s', (version) => {
    expect(runAs(version, 'build', '--help')).toEqual({
      code: 0,
      text: expect.stringContaining('npm run build'),
    });
  });

  it('refuses a name that is no script, and a wrong option', () => {
    expect(runAs('24.0.0').code).toBe(2);
    expect(runAs('24.0.0', '../package').code).toBe(2);
    expect(runAs('24.0.0', 'build', '--uitvoer', 'x')).toEqual({
      code: 2,
      text: expect.stringContaining('de optie --uitvoer bestaat niet'),
    });
    expect(runAs('24.0.0', 'start', '--poort', 'abc').text).toContain("'abc' is geen poort");
  });
});
