import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

function fakeBrowser(name: string): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return { folder, path };
}

describe('findChromium', () => {
  it('takes CHROMIUM before the PATH', async () => {
    const chosen = fakeBrowser('eigen-browser');
    const { folder } = fakeBrowser('chromium');
    expect((await findChromium({ CHROMIUM: chosen.path, PATH: folder })).path).toBe(chosen.path);
  });

  it('names the variable when CHROMIUM points at nothing', async () => {
    await expect(findChromium({ CHROMIUM: '/bestaat/niet' })).rejects.toThrow(/CHROMIUM wijst naar/);
  });

  it.each(['chromium', 'google-chrome'])('finds %s on the PATH', async (name) => {
    const { folder, path } = fakeBrowser(name);
    expect((await findChromium({ PATH: folder })).path).toBe(path);
  });
});
