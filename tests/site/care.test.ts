import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { announced, names } from './searchPage.ts';
import { addressOf, base, isRedirect, pagesByKind } from './site.ts';
import { overflow, siteBrowser } from './siteBrowser.ts';

const { open, faults } = siteBrowser(43_500);

/** One page of every kind: a long one, since what does not fit shows there. */
const onePerKind = [...pagesByKind().values()].flatMap((paths) => {
  const path = paths.find((one) => one.includes('voorbeeld')) ?? paths[0];
  return path === undefined || isRedirect(path) ? [] : [addressOf(path).slice(base.length)];
});

describe('at 400 % (a window of 1280 pixels shows 320)', () => {
  it.each(onePerKind)('/%s reads without scrolling sideways', async (path) => {
    const page = await open(path, { width: 320, height: 256 });
    expect(await overflow(page)).toBe(0);
  });

  it('the filters of the search do too, opened', async () => {
    const page = await open('zoeken/?soort=applicatie', { width: 320, height: 256 });
    await announced(page);
    for (const summary of await page.locator('details.sc-facet:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    expect(await overflow(page)).toBe(0);
  });
});

/** Elements that move for a while, which nobody who asked for rest should see. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const lasts = transitionDuration.split(',').some((one) => Number.parseFloat(one) > 0);
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

describe('with reduced motion', () => {
  it.each(['', 'zoeken/?q=zaak', 'organisaties/gemeente-voorbeeldstad/landschap/'])(
    '/%s is still',
    async (path) => {
      const page = await open(path, { reducedMotion: 'reduce' });
      expect(await moving(page)).toEqual([]);
    },
  );

  it('this check sees what moves', async () => {
    const page = await open('', { reducedMotion: 'reduce' });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { transition: color 1s }');
      document.adoptedStyleSheets = [sheet];
    });
    expect((await moving(page)).join()).toContain('<h1');
  });
});

/** Stops of the Tab key where nothing shows that the focus is there. */
async function stopsWithoutFocus(page: Page, stops: number): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      const { width, height } = element.getBoundingClientRect();
      return ring && width > 0 && height > 0 ? undefined : element.outerHTML.slice(0, 120);
    });
    if (found !== undefined) hidden.push(found);
  }
  return hidden;
}

describe('by keyboard', () => {
  it('the first stop skips to the content, and the next stop is inside it', async () => {
    const page = await open('applicaties/voorbeeldsoft/voorbeeld-zaken/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it.each(['none', 'active'] as const)(
    'the focus shows at every stop (forced colours: %s)',
    async (forcedColors) => {
      for (const path of [
        '',
        'zoeken/?q=zaak',
        'organisaties/gemeente-voorbeeldstad/landschap/',
        'statistieken/',
      ]) {
        const page = await open(path, { forcedColors });
        if (path.startsWith('zoeken')) await announced(page);
        expect(await stopsWithoutFocus(page, 40)).toEqual([]);
      }
    },
  );

  it('one gets from the start page to an application, and to the landscape of who uses it', async () => {
    const page = await open('');
    const tabTo = async (matches: string) => {
      for (let stop = 0; stop < 150; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), matches)) return;
      }
      throw new Error(`no stop at ${matches}`);
    };
    await tabTo('main input[name=q]');
    await page.keyboard.type('voorbeeld zaken');
    await page.keyboard.press('Enter');
    await announced(page);
    await names(page).filter({ hasText: 'Voorbeeld Zaken' }).first().waitFor();
    await tabTo('a[href$="/applicaties/voorbeeldsoft/voorbeeld-zaken/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/voorbeeld-zaken\/$/);
    await tabTo('main a[href$="/gemeente-voorbeeldstad/landschap/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/landschap\/$/);
    expect(await page.locator('h1').textContent()).toContain('Voorbeeldstad');
    expect(faults()).toEqual([]);
  });
});

describe('with forced colours', () => {
  it('bars of a chart differ from their ground, and borders show where a badge is', async () => {
    const page = await open('statistieken/', { forcedColors: 'active' });
    const [bar, ground] = await page.evaluate(() =>
      ['.sc-chart__bar', '.sc-chart__ground'].map((one) => {
        const element = document.querySelector(one);
        return element === null ? '' : getComputedStyle(element).fill;
      }),
    );
    expect(bar).not.toBe('');
    expect(bar).not.toBe(ground);
  });
});

describe('nothing moves while a page loads', () => {
  it.each([
    '',
    'zoeken/?q=zaak',
    'applicaties/voorbeeldsoft/voorbeeld-zaken/',
    'organisaties/gemeente-voorbeeldstad/landschap/',
    'statistieken/',
  ])('/%s', async (path) => {
    for (const width of [1280, 375]) {
      const page = await open(path, { width });
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      // Lighthouse and browsers report three decimals: what is left is the font that arrives.
      expect(Number(shift.toFixed(3))).toBe(0);
    }
  });
});

describe('on paper', () => {
  it('a page prints its content and none of its buttons', async () => {
    const page = await open('applicaties/voorbeeldsoft/voorbeeld-zaken/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    for (const gone of ['.sc-header', '.sc-actions', '.sc-subheader nav', '.nl-skip-link']) {
      expect(await page.locator(gone).first().isVisible()).toBe(false);
    }
  });
});
