import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'ameff-controle', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a sound file: counts and exit code 0', () => {
  expect(run('tests/fixtures/gemma/gemma-mini.xml')).toEqual({
    status: 0,
    stdout:
      'tests/fixtures/gemma/gemma-mini.xml: 70 elementen, 81 relaties, 3 views; 0 fouten, 0 waarschuwingen.\n',
    stderr: '',
  });
});

test('all files are checked: a fault and a missing file, exit code 1', () => {
  const { status, stdout, stderr } = run(
    'tests/fixtures/ameff/geen-ameff/leeg.xml',
    'tests/fixtures/weg.xml',
    'tests/fixtures/ameff/alleen-wij/verbinding-andersom.xml',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('tests/fixtures/ameff/geen-ameff/leeg.xml:1:1: fout: Het bestand bevat geen XML.');
  expect(stdout).toContain('verbinding-andersom.xml:64:9: fout: source: ');
  expect(stderr).toBe(
    'tests/fixtures/weg.xml: het bestand bestaat niet of is niet te lezen. Controleer het pad.\n',
  );
});

test('a warning does not block', () => {
  expect(run('tests/fixtures/ameff/alleen-wij/buiten-groep.xml').status).toBe(0);
});

test('help, and no files at all', () => {
  expect(run('--help').status).toBe(0);
  expect(run('--help').stdout).toContain('npm run ameff:controle -- BESTAND…');
  expect(run().status).toBe(2);
});
