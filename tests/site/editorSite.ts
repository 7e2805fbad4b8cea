import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../src/lib/adapters/chromium.ts';
import { editingRoute } from '../../src/server/editing/editingRoute.ts';
import { makeRebuilder } from '../../src/server/editing/rebuilder.ts';
import { listen } from '../../src/server/listen.ts';
import { makeServer } from '../../src/server/server.ts';
import { siteRoute } from '../../src/server/siteRoute.ts';
import { base, folder } from './site.ts';

/** The built site with the editing server over a clone of the records, and a browser that looks at it. */
export interface EditorSite {
  /** Folder of the clone. */
  readonly clone: string;
  readonly git: (...args: readonly string[]) => string;
  readonly newPage: (width?: number) => Promise<Page>;
  readonly address: (path: string) => string;
  /** Ends the server, as when somebody closes its window; `start` begins a new one at the same address. */
  readonly stop: () => void;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts it all; the site is the one that was built, and is not made anew after a merge. */
export async function openEditorSite(port: number): Promise<EditorSite> {
  const clone = mkdtempSync(join(tmpdir(), 'bewerken-'));
  const git = (...args: readonly string[]): string => {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.nl',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', ['-C', clone, ...identity, ...args], { stdio: 'pipe' })
      .toString()
      .trim();
  };
  execFileSync('cp', ['-r', 'content', join(clone, 'content')]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'begin');
  const makeDoor = () =>
    makeServer({
      routes: [
        editingRoute({
          repository: { folder: clone, root: 'content' },
          rebuilder: makeRebuilder(async () => ({})),
        }),
        siteRoute(folder),
      ],
      base,
      reportError: console.error,
    });
  let server = makeDoor();
  const used = await listen(server, port);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const browser: Browser = await launchChromium();
  return {
    clone,
    git,
    newPage: async (width = 1280) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
      context.setDefaultTimeout(15_000);
      return context.newPage();
    },
    address: (path) => `http://127.0.0.1:${used}${base}${path}`,
    stop,
    start: async () => {
      server = makeDoor();
      await listen(server, used, true);
    },
    close: async () => {
      await browser.close();
      stop();
      rmSync(clone, { recursive: true, force: true });
    },
  };
}
