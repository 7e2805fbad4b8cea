import { gzipSync } from 'node:zlib';

/** Budgets of site.md, in bytes. */
export const budgets = {
  recordPageRaw: 40 * 1024,
  pageGzip: 40 * 1024,
  cssGzip: 20 * 1024,
  scriptGzip: 10 * 1024,
  scriptWithFormGzip: 85 * 1024,
  fontRaw: 40 * 1024,
} as const;

/** Pages of one record; lists and landscapes hold more than one. */
const recordPage = /^(applicaties\/[^/]+\/[^/]+|organisaties\/[^/]+|voorzieningen\/[^/]+)\/index\.html$/;

/**
 * What a page costs beyond its budget: its HTML, and the styles, scripts and fonts that it loads.
 *
 * @param path  path of the page inside the site
 * @param load  bytes of a file by its address on the page; undefined when the address leads out of the site
 */
export function budgetFaults(
  path: string,
  html: Buffer,
  load: (address: string) => Buffer | undefined,
): readonly string[] {
  const text = html.toString('utf8');
  const faults: string[] = [];
  const check = (what: string, size: number, budget: number) => {
    if (size > budget) faults.push(`${path}: ${what} is ${size} bytes, budget ${budget}`);
  };
  const sizeOf = (addresses: readonly string[], measure: (bytes: Buffer) => number): number =>
    [...new Set(addresses)].reduce((sum, address) => {
      const bytes = load(address);
      if (bytes === undefined) faults.push(`${path}: laadt ${address} van een andere site`);
      return sum + (bytes === undefined ? 0 : measure(bytes));
    }, 0);
  if (recordPage.test(path)) check('HTML', html.length, budgets.recordPageRaw);
  check('HTML (gzip)', gzipSize(html), budgets.pageGzip);
  check('CSS (gzip)', sizeOf(matches(text, /<link[^>]+rel="stylesheet"[^>]*>/g), gzipSize), budgets.cssGzip);
  const scripts = [
    ...matches(text, /<script[^>]+src="[^>]*>/g),
    ...[...text.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)].map(([, address = '']) => address),
  ];
  // A page with React on it: a form in an island, or the search, which a script of its own mounts (`data-app`).
  const hasForm = text.includes('<astro-island') || / data-app="/.test(text);
  check(
    'JavaScript (gzip)',
    sizeOf(withImports(scripts, load), gzipSize),
    hasForm ? budgets.scriptWithFormGzip : budgets.scriptGzip,
  );
  check(
    'lettertype',
    sizeOf(matches(text, /<link[^>]+as="font"[^>]*>/g), (bytes) => bytes.length),
    budgets.fontRaw,
  );
  return faults;
}

const gzipSizes = new WeakMap<Buffer, number>();

/** Bytes of a file as it travels. Counted once per buffer: all pages share their styles and scripts. */
export function gzipSize(bytes: Buffer): number {
  const size = gzipSizes.get(bytes) ?? gzipSync(bytes, { level: 9 }).length;
  gzipSizes.set(bytes, size);
  return size;
}

const importNames = new WeakMap<Buffer, readonly string[]>();

/** Names of the scripts that one imports at once, from its own folder. Read once per buffer. */
function importsOf(script: Buffer): readonly string[] {
  const names =
    importNames.get(script) ??
    [...script.toString('utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
      ([, name = '']) => name,
    );
  importNames.set(script, names);
  return names;
}

/** Scripts with everything that they import at once; what is imported later, when it is needed, does not count. */
function withImports(
  scripts: readonly string[],
  load: (address: string) => Buffer | undefined,
): readonly string[] {
  const all = new Set(scripts);
  for (const address of all) {
    const script = load(address);
    for (const name of script === undefined ? [] : importsOf(script)) {
      all.add(`${address.slice(0, address.lastIndexOf('/') + 1)}${name}`);
    }
  }
  return [...all];
}

/** The addresses in the `href` or `src` of the tags that match. */
function matches(text: string, tag: RegExp): readonly string[] {
  return [...text.matchAll(tag)].flatMap(([found]) => {
    const address = /\s(?:href|src)="([^"]+)"/.exec(found)?.[1];
    return address === undefined ? [] : [address];
  });
}
