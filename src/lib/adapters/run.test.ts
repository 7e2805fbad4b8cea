import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const node = (script: string) => [process.execPath, '-e', script];

describe('run', () => {
  it('gives exit code and output, and passes arguments without a shell', async () => {
    const echo = node('console.log(process.argv[1]); console.error(process.env.PROEF); process.exitCode = 3');
    expect(await run([...echo, '$HOME; "a b"'], { env: { PROEF: 'waarde' } })).toEqual({
      code: 3,
      output: '$HOME; "a b"\nwaarde\n',
    });
  });

  it('rejects when the program does not exist', async () => {
    await expect(run(['bestaat-niet-echt'])).rejects.toThrow('ENOENT');
  });

  it('stops the program, and waits until it is gone', async () => {
    const stop = new AbortController();
    const goodbye = join(mkdtempSync(join(tmpdir(), 'stop-')), 'weg.txt');
    const script = `process.on('SIGTERM', () => setTimeout(() => {
      require('node:fs').writeFileSync(process.argv[1], 'weg');
      process.exit(0);
    }, 200));
    setInterval(() => {}, 1000);`;
    const running = run([...node(script), goodbye], { signal: stop.signal });
    setTimeout(() => stop.abort(), 500);
    await expect(running).rejects.toThrow(/abort/i);
    expect(existsSync(goodbye)).toBe(true);
  });
});
