/** A checkout of the guard's fixture, and the commands of the project run in it. For tests. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GuardFixture } from './guardFixture.ts';

const runner = resolve('scripts/run.mjs');

export class CommandCheckout {
  readonly fixture = new GuardFixture();
  readonly folder = join(this.fixture.folder, 'checkout');

  constructor() {
    mkdirSync(this.folder);
    execFileSync('git', ['clone', '--quiet', this.fixture.folder, this.folder]);
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', [...args], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  /** Runs `npm run name -- args`; the exit code and what was printed. */
  run(name: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [runner, name, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, CATALOGUS_WORTELS: '', CATALOGUS_TOKEN: '' },
    });
    return { status, stdout, stderr };
  }

  close(): void {
    this.fixture.close();
  }
}
