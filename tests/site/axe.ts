import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe refuses on a page as it is now by WCAG 2.2 AA and good practice, one line per rule. */
export function axeFaults(page: Page): Promise<readonly string[]> {
  return run(page, { runOnly: guidelines });
}

/** The same by the rules that axe itself turns on: some rules are in one set and not in the other. */
export function usualAxeFaults(page: Page): Promise<readonly string[]> {
  return run(page, {});
}

async function run(
  page: Page,
  options: { readonly runOnly?: readonly string[] },
): Promise<readonly string[]> {
  // `evaluate` goes around the page's own security policy, which would refuse the script.
  await page.evaluate(source);
  return page.evaluate(async (chosen) => {
    const { axe } = window as unknown as {
      // put there by the line above
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(chosen);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, options);
}
