import type { Page } from 'playwright-core';

/* What the tests of the search look at. */
export const counter = (page: Page) => page.locator('[role=status]').first();
export const names = (page: Page) => page.locator('.sc-results .sc-card__title');
export const box = (page: Page) => page.locator('#zoekveld');

/** The number that is announced. */
export async function announced(page: Page): Promise<number> {
  await counter(page)
    .filter({ hasText: /\d|Niets|Geen/ })
    .waitFor();
  return Number(((await counter(page).textContent()) ?? '').replaceAll('.', '').match(/\d+/)?.[0] ?? 0);
}

export async function found(page: Page): Promise<readonly string[]> {
  await announced(page);
  return (await names(page).allTextContents()).map((name) => name.trim());
}

export async function openFacet(page: Page, title: string) {
  const facet = page.locator('details.sc-facet').filter({ has: page.locator('summary', { hasText: title }) });
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  return facet;
}
