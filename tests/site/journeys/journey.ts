import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { gitWordsIn } from './gitWords.ts';

/** Folder for pictures of journeys that fail or end; none unless asked. */
const pictureFolder = process.env.REIS_BEELDEN;

/** How long a page may take to show something, in milliseconds; a slow machine that makes a site needs it. */
const patience = 60_000;

/** Somebody at work in a browser, who knows no addresses: follows what is on the page, and counts what it takes. */
export class Journey {
  readonly page: Page;
  readonly #name: string;
  #clicks = 0;
  #fields = 0;
  #choices = 0;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.#name = name;
  }

  /** Opens the start page: the only address that is typed. */
  static async begin(
    browser: Browser,
    address: string,
    name: string,
    size = { width: 1280, height: 900 },
  ): Promise<Journey> {
    const context = await browser.newContext({ viewport: size, acceptDownloads: true });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(address);
    return new Journey(page, name);
  }

  /** Clicks a link or a button by the text that is on it. */
  async click(name: string | RegExp, scope: Page | Locator = this.page): Promise<void> {
    this.#clicks += 1;
    await this.#pressable(name, scope).click();
    await this.look();
  }

  /** The same, for what hands over a file; gives its path. */
  async download(name: string | RegExp): Promise<{ readonly path: string; readonly name: string }> {
    this.#clicks += 1;
    const waiting = this.page.waitForEvent('download');
    await this.#pressable(name).click();
    const download = await waiting;
    return { path: await download.path(), name: download.suggestedFilename() };
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    this.#fields += 1;
    await this.page.getByLabel(label, { exact: true }).and(this.#editable()).first().fill(text);
  }

  /** The same in the group that was added last. */
  async fillLast(label: string | RegExp, text: string): Promise<void> {
    this.#fields += 1;
    await this.page.getByLabel(label, { exact: true }).and(this.#editable()).last().fill(text);
  }

  async chooseLast(label: string, option: string): Promise<void> {
    this.#choices += 1;
    await this.page.getByLabel(label, { exact: true }).last().selectOption({ label: option });
  }

  /** Chooses from a list that opens. */
  async choose(label: string, option: string): Promise<void> {
    this.#choices += 1;
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** Ticks a box or a round one. */
  async check(label: string): Promise<void> {
    this.#choices += 1;
    await this.page.getByLabel(label, { exact: true }).check();
  }

  /** Types part of a name and takes the first that fits. */
  async pick(label: string, part: string, option: string | RegExp): Promise<void> {
    this.#fields += 1;
    this.#choices += 1;
    await this.page.getByRole('combobox', { name: label }).first().fill(part);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** The same in the group that was added last. */
  async pickLast(label: string, part: string, option: string | RegExp): Promise<void> {
    this.#fields += 1;
    this.#choices += 1;
    await this.page.getByRole('combobox', { name: label, exact: true }).last().fill(part);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Waits until a text is on the page. */
  async sees(text: string | RegExp, scope: Page | Locator = this.page): Promise<void> {
    await scope.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Finds a page by the search box, as one does who does not know the lists. */
  async search(text: string, result: string | RegExp): Promise<void> {
    const box = this.page.getByRole('searchbox').or(this.page.getByRole('combobox', { name: /zoek/i }));
    this.#fields += 1;
    await box.filter({ visible: true }).first().fill(text);
    this.#clicks += 1;
    await box.filter({ visible: true }).first().press('Enter');
    await this.page.waitForURL(/zoeken/);
    await this.page.getByRole('main').getByRole('link', { name: result }).first().waitFor();
    this.#clicks += 1;
    await this.page.getByRole('main').getByRole('link', { name: result }).first().click();
    await this.look();
  }

  /** Types in the search box what is not there. */
  async searchInVain(text: string): Promise<void> {
    this.#fields += 1;
    this.#clicks += 1;
    const box = this.page.getByRole('searchbox').filter({ visible: true }).first();
    await box.fill(text);
    await box.press('Enter');
    await this.page.waitForURL(/zoeken/);
    await this.look();
  }

  /** From the filled form to a merged voorstel, by what the pages offer. */
  async proposeAndMerge(colleague: string): Promise<void> {
    await this.propose();
    await this.click(/Bekijk de voorstellen/);
    await this.merge(colleague);
  }

  async propose(): Promise<void> {
    await this.click('Verder naar controleren');
    await this.sees('Klopt dit?');
    await this.click('Voorstel maken');
    await this.sees('Uw voorstel is gemaakt');
  }

  /** On the page with the voorstellen: says who one is, looks at the verdict, and merges the first. */
  async merge(colleague: string): Promise<void> {
    await this.choose('Ik ben', colleague);
    await this.sees('Akkoord: dit voorstel kan erbij.');
    await this.click('Overnemen');
    await this.sees('Het voorstel is overgenomen.');
  }

  /** Waits for the pages of the change, and goes there. */
  async toResult(name: string | RegExp): Promise<void> {
    await this.page
      .getByText(/zijn bijgewerkt\. De rest|De website is bijgewerkt/)
      .first()
      .waitFor({ timeout: 4 * patience });
    await this.click(name);
  }

  /** What every page on the way must keep to: no word of Git in what can be read. */
  async look(): Promise<void> {
    await this.page.waitForLoadState('load');
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    const text = await this.page.locator('body').innerText();
    expect(gitWordsIn(text), this.page.url()).toEqual([]);
  }

  /** Ends; tells how much it took. */
  async end(): Promise<string> {
    await this.look();
    if (pictureFolder !== undefined) await this.picture('einde');
    await this.page.context().close();
    return this.steps();
  }

  steps(): string {
    const all = this.#clicks + this.#fields + this.#choices;
    return `${this.#name}: ${all} stappen (${this.#clicks} klikken, ${this.#fields} velden, ${this.#choices} keuzes)`;
  }

  /** A picture for who develops; nothing without a folder for it. */
  async picture(name: string): Promise<void> {
    if (pictureFolder === undefined) return;
    const file = `${this.#name}-${name}`.replace(/[^a-z0-9]+/gi, '-');
    await this.page.screenshot({ path: join(pictureFolder, `${file}.png`), fullPage: true });
  }

  #pressable(name: string | RegExp, scope: Page | Locator = this.page): Locator {
    const options = typeof name === 'string' ? { name, exact: true } : { name };
    return scope
      .getByRole('link', options)
      .or(scope.getByRole('button', options))
      .filter({ visible: true })
      .first();
  }

  #editable(): Locator {
    return this.page.locator('input:not([type=checkbox]):not([type=radio]), textarea');
  }
}
