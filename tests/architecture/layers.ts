import { type Import, importsOf } from './imports.ts';

/** Files by path from the top of the project. */
export type Files = ReadonlyMap<string, string>;

/** Base modules and what each may import of the others (architecture §2). */
const base: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: [],
  yaml: ['diagnostics', 'model'],
  schema: ['yaml', 'diagnostics', 'model'],
  archimate: ['diagnostics'],
  catalogue: ['schema', 'yaml', 'diagnostics', 'model'],
};
const belowUses = Object.keys(base);
const uses = [
  'rules',
  'ownership',
  'proposals',
  'landscape',
  'gemma',
  'exports',
  'search',
  // Records side by side: applications, gemeenten.
  'comparison',
  // Data from outside becomes records: a sibling of gemma/.
  'imports',
] as const;

/** Uses that tell what others made: what each may import besides what is below all uses. */
const tellers: Readonly<Record<string, readonly string[]>> = {
  // Changes in the words of the review step, as pages and as feeds.
  history: ['proposals', 'exports'],
};

/** Parts of the site, with what each may import of the others. */
const site: Readonly<Record<string, readonly string[]>> = {
  'src/pages': ['src/layouts', 'src/components', 'src/islands', 'src/site', 'src/styles'],
  'src/layouts': ['src/components', 'src/islands', 'src/site', 'src/styles'],
  'src/components': ['src/islands', 'src/site', 'src/styles'],
  'src/islands': ['src/site'],
  'src/site': [],
};

/** The one module of the site that reads files. */
const dataModule = 'src/site/catalogue.ts';

/**
 * Everything that breaks the import directions of architecture §2.
 *
 * @param files  sources; tests are left out, because they may look anywhere
 * @returns      one line per fault: file, rule, import
 */
export function layerFaults(files: Files): readonly string[] {
  const imports = [...files]
    .filter(([path]) => /\.(ts|tsx|astro|mjs|js)$/.test(path) && !isTest(path))
    .flatMap(([path, text]) => importsOf(path, text));
  return imports.flatMap((found) => {
    const rule = brokenRule(found);
    return rule === undefined ? [] : [`${found.from}: ${rule} (${found.to})`];
  });
}

function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path);
}

function brokenRule(found: Import): string | undefined {
  if (found.from.startsWith('src/lib/')) return ruleOfLibrary(found);
  if (found.isPackage) {
    return found.from.startsWith('src/islands/') && isNodeOnly(found.to)
      ? 'an island runs in the browser and has no Node modules'
      : undefined;
  }
  const { from, to } = found;
  if (to.startsWith('scripts/') && !from.startsWith('scripts/')) return 'nothing imports scripts';
  if (to.startsWith('src/server/') && !/^(scripts|src\/server)\//.test(from)) {
    return 'only scripts start the server';
  }
  const part = partOf(from);
  if (part === undefined) {
    return partOf(to) === undefined ? undefined : 'nothing but the site imports the site';
  }
  return ruleOfSite(found, part);
}

function ruleOfSite({ from, to, isTypeOnly }: Import, part: string): string | undefined {
  if (to.startsWith('src/lib/adapters/') && from !== dataModule && !isTypeOnly) {
    return `only ${dataModule} reads files`;
  }
  if (to === dataModule && /^src\/(components|islands|site)\//.test(from)) {
    return 'pages and layouts take data from the data module and hand it on';
  }
  const target = partOf(to);
  if (target === undefined || target === part || site[part]?.includes(target)) return undefined;
  return `imports point down: ${part} may not import ${target}`;
}

function partOf(path: string): string | undefined {
  return Object.keys(site).find((part) => path.startsWith(`${part}/`));
}

function ruleOfLibrary({ from, to, isPackage, isTypeOnly }: Import): string | undefined {
  const module = moduleOf(from);
  if (module === 'adapters') {
    return isPackage || to.startsWith('src/lib/') ? undefined : 'the library imports no shell';
  }
  if (isPackage) {
    if (isNodeOnly(to)) return 'only adapters do I/O';
    if (/^(astro|react|react-dom)(\/|$)|^astro:/.test(to)) return 'the library knows no Astro and no React';
    return undefined;
  }
  if (!to.startsWith('src/lib/')) return 'the library imports no shell';
  const target = moduleOf(to);
  if (target === module) return undefined;
  if (target === 'adapters') return isTypeOnly ? undefined : 'only shells import adapters';
  if (base[module] !== undefined) {
    return base[module].includes(target)
      ? undefined
      : `imports point down: ${module} may not import ${target}`;
  }
  if (tellers[module] !== undefined) {
    return [...belowUses, ...tellers[module]].includes(target)
      ? undefined
      : `imports point down: ${module} may not import ${target}`;
  }
  if (!uses.some((name) => name === module))
    return `unknown module ${module}: give it a place in architecture §2`;
  return belowUses.includes(target) ? undefined : `siblings do not import each other: ${module}, ${target}`;
}

function moduleOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** Packages that need Node, files or the network. */
function isNodeOnly(name: string): boolean {
  return /^(node:|isomorphic-git|playwright-core|@sparticuz\/|pagefind$)/.test(name);
}

/** Groups of modules that import each other in a circle, at run time. */
export function importCycles(files: Files): readonly string[] {
  const edges = new Map<string, readonly string[]>();
  for (const [path, text] of files) {
    if (!/\.tsx?$/.test(path) || isTest(path)) continue;
    const targets = importsOf(path, text).filter(({ isPackage, isTypeOnly }) => !isPackage && !isTypeOnly);
    edges.set(
      path,
      targets.map(({ to }) => to),
    );
  }
  const state = new Map<string, 'busy' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'busy') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'busy');
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
