import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { base } from './site.ts';

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

describe('npm start, after the site was made', () => {
  it('makes nothing again, serves, and stops clean', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--poort', String(port)]);
    let text = '';
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => {
        text += part.toString('utf8');
        if (text.includes('Stoppen: Ctrl-C')) resolve();
      });
      child.on('exit', () => reject(new Error(text)));
    });
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    try {
      await ready;
      expect(text).toContain('Er is niets veranderd');
      const address = `http://127.0.0.1:${port}${base}`;
      expect(text).toContain(address);
      const answer = await fetch(address);
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining('Softwarecatalogus'),
      ]);
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toBe(0);
    expect(text).toContain('Gestopt.');
  });
});
