import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../../src/lib/adapters/chromium.ts';
import { Journey } from './journey.ts';
import { type LocalSite, openLocalSite } from './localSite.ts';

/** What the journeys of one file share: a clone that is served, a browser, and the steps that are printed at the end. */
export interface Journeys {
  readonly site: () => LocalSite;
  /** Starts a journey in a window without a past; it ends with its test. */
  readonly begin: (name: string) => Promise<Journey>;
  /** A line for the list of steps. */
  readonly tell: (line: string) => void;
}

/** Opens it all for the tests of one file. @param title  above the list of steps */
export function openJourneys(title: string): Journeys {
  let site: LocalSite | undefined;
  let browser: Browser | undefined;
  let journey: Journey | undefined;
  const told: string[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([openLocalSite(), launchChromium()]);
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await journey?.picture('mislukt').catch(() => undefined);
    await journey?.page.context().close();
    journey = undefined;
  });
  afterAll(async () => {
    console.log(`\n${title}:\n  ${told.join('\n  ')}`);
    await browser?.close();
    await site?.close();
  }, 180_000);
  const opened = (): LocalSite => {
    if (site === undefined) throw new Error('the site is opened before the first test');
    return site;
  };
  return {
    site: opened,
    begin: async (name) => {
      if (browser === undefined) throw new Error('the browser is opened before the first test');
      journey = await Journey.begin(browser, opened().address, name);
      return journey;
    },
    tell: (line) => told.push(line),
  };
}
