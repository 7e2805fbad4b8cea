import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgetFaults } from '../../scripts/bench/budgetFaults.ts';
import { base, files, pages, read } from './site.ts';

const load = (address: string): Buffer | undefined =>
  address.startsWith(base) && files.includes(address.slice(base.length))
    ? read(address.slice(base.length))
    : undefined;

describe('the built site', () => {
  it('keeps to the budgets of site.md on every page', () => {
    const known = new Map<string, Buffer | undefined>();
    const loadOnce = (address: string) => {
      if (!known.has(address)) known.set(address, load(address));
      return known.get(address);
    };
    const faults = pages.flatMap((path) => budgetFaults(path, read(path), loadOnce));
    expect(faults.slice(0, 50)).toEqual([]);
  });
});

describe('budgetFaults', () => {
  const heavy = randomBytes(50_000).toString('hex');
  const page = 'organisaties/gemeente-utrecht/index.html';
  const faults = (html: string, path = page, file = 'x') =>
    budgetFaults(path, Buffer.from(html), (address) =>
      address.startsWith('/') ? Buffer.from(file) : undefined,
    ).map((fault) => fault.replace(/^.*?: /, '').replace(/ is \d+.*/, ''));

  it('accepts a light page', () => {
    expect(faults('<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>')).toEqual([]);
  });

  it('measures HTML, styles, scripts and fonts', () => {
    expect(faults('x'.repeat(41_000))).toEqual(['HTML']);
    expect(faults('x'.repeat(41_000), 'organisaties/index.html')).toEqual([]);
    expect(faults(heavy, 'organisaties/index.html')).toEqual(['HTML (gzip)']);
    expect(faults('<link rel="stylesheet" href="/a.css">', page, heavy)).toEqual(['CSS (gzip)']);
    expect(faults('<script type="module" src="/a.js"></script>', page, heavy)).toEqual(['JavaScript (gzip)']);
    expect(faults('<astro-island component-url="/a.js"></astro-island>', page, heavy + heavy)).toEqual([
      'JavaScript (gzip)',
    ]);
    expect(faults('<link rel="preload" href="/a.woff2" as="font">', page, heavy)).toEqual(['lettertype']);
  });

  it('refuses what comes from another site', () => {
    expect(faults('<script src="https://cdn.example.org/a.js"></script>')).toEqual([
      'laadt https://cdn.example.org/a.js van een andere site',
    ]);
  });
});
