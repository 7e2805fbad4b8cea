import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * Finds the browser for tests and screenshots. Nothing is ever downloaded here.
 *
 * @param env  the environment to look in: `CHROMIUM` (path of a browser) goes before the `PATH`
 * @returns    path of the browser and the arguments it needs; without a browser on this machine that of
 *             `@sparticuz/chromium`, which `npm ci` brings along (Linux)
 * @throws     Error with a Dutch message that names the remedy, when there is no browser at all
 */
export async function findChromium(
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly path: string; readonly args: readonly string[] }> {
  const chosen = env.CHROMIUM;
  if (chosen) {
    if (isExecutable(chosen)) return { path: chosen, args: ['--no-sandbox'] };
    throw new Error(
      `CHROMIUM wijst naar ${chosen}, maar daar staat geen programma dat u mag starten. Verbeter het pad of haal de variabele weg.`,
    );
  }
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder !== '' && isExecutable(path)) return { path, args: ['--no-sandbox'] };
    }
  }
  const packed = await packedChromium();
  if (packed !== undefined) return packed;
  throw new Error(
    'Er is geen Chromium of Google Chrome gevonden. Installeer er een (Debian en Ubuntu: `sudo apt install chromium`) of zet het pad in de variabele CHROMIUM.',
  );
}

/**
 * Starts the browser that `findChromium` finds, without a window. The caller closes it.
 *
 * @param more  further arguments, for instance a port on which another program may steer it
 */
export async function launchChromium(
  env: NodeJS.ProcessEnv = process.env,
  more: readonly string[] = [],
): Promise<Browser> {
  const { path, args } = await findChromium(env);
  return chromium.launch({ executablePath: path, args: [...args, ...more] });
}

async function packedChromium(): Promise<{ path: string; args: readonly string[] } | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    // Its own arguments are for functions in a cloud: one process, which hangs on a second page, and no web security,
    // which would hide faults from the tests.
    return { path: await packed.executablePath(), args: ['--no-sandbox'] };
  } catch {
    // A devDependency: absent after `npm ci --omit=dev`. The caller then names the remedy.
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
