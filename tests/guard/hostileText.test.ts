/** The command of the workflow on a forge whose text attacks: nothing of it acts anywhere. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/lib/ownership/stickyComment.ts';
import { changedText } from '../support/guardFixture.ts';
import { GuardForge } from '../support/guardForge.ts';

const usage = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';
let forge: GuardForge;
let checkout = '';

beforeEach(async () => {
  forge = new GuardForge();
  await forge.start();
  checkout = join(forge.fixture.folder, 'checkout');
  execFileSync('git', ['clone', '--quiet', forge.fixture.folder, checkout]);
});
afterEach(() => forge.close());

describe('hostile text', () => {
  const marks = '$(touch gelukt)`touch gelukt`"; touch gelukt; #';
  const title = `${marks} ::set-output name=x::y\n@vng <b>[x](https://evil.example)</b> \${{ secrets.X }}`;

  test('title, branch, path and value act nowhere: not in a shell, not as Markdown', async () => {
    const path = 'content/organisaties/gemeente-aa/diensten/<b>@vng [x](y) `a` $(touch gelukt).yaml';
    const value = changedText(usage, 'in-productie', '"@vng <script>alert(1)</script> [x](y) #1"');
    forge.open(
      forge.fixture.commit({ [path]: 'x: 1\n', [usage]: value }, { parents: [forge.fixture.main] }),
      { title, branch: `voorstel/${marks}` },
    );
    const summary = join(checkout, 'samenvatting.md');
    const { code, output } = await runScript(['--overnemen'], { GITHUB_STEP_SUMMARY: summary });
    expect([code, existsSync(join(checkout, 'gelukt'))]).toEqual([0, false]);
    expect(output).toContain('#1 $(touch gelukt)');
    // No line of the log is a command of the workflow.
    expect(output.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    const texts = [readFileSync(summary, 'utf8'), ...(forge.comments.get(1) ?? []).map(({ body }) => body)];
    for (const text of texts) {
      expect(text.replace(commentMarker, '')).not.toMatch(/<(?!!--)|@vng|(?<!\\)\]\(|#1\b/);
    }
    expect(texts[0]).toContain('&#64;vng');
    expect(forge.main).toBe(forge.fixture.main);
  });

  test('the command refuses to start without what it needs', async () => {
    expect((await runScript([], { CATALOGUS_TOKEN: '' })).code).toBe(2);
    expect((await runScript(['--nummer', '1; touch x'])).code).toBe(2);
    const api = await runScript(['--api', 'http://forge.example.org', '--repository', 'a/b']);
    expect([api.code, api.output]).toEqual([2, expect.stringContaining('moet met https:// beginnen')]);
  });
});

/** The command as the workflow runs it, in the checkout, on the local forge. */
function runScript(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  const config = join(checkout, 'catalogus.config.json');
  if (!existsSync(config)) execFileSync('cp', [resolve('catalogus.config.json'), config]);
  const env = {
    ...process.env,
    GITHUB_API_URL: forge.api,
    GITHUB_REPOSITORY: 'eigenaar/catalogus',
    CATALOGUS_TOKEN: 'geheim',
    ...more,
  };
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('scripts/run.mjs'), 'voorstellen', ...args], {
      cwd: checkout,
      env,
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('close', (code) => done({ code, output }));
  });
}
