import type { Files } from './layers.ts';

/** Longest source file, in lines (style.md). */
const maxLines = 300;

/** Text in tables and what machines write: long without being hard to read. */
const withoutLimit = /\/generated\/|\.generated\.|^src\/lib\/diagnostics\/texts\/|^content\//;

/** Everything that breaks the habits of style.md: size, names, barrels, and what must not stand in a repository. */
export function habitFaults(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => [
    ...(isSource(path) ? sourceFaults(path, text) : []),
    ...machineFaults(path, text),
  ]);
}

function isSource(path: string): boolean {
  return /\.(ts|tsx|astro|mjs|js|css)$/.test(path) && !withoutLimit.test(path);
}

function sourceFaults(path: string, text: string): readonly string[] {
  const faults: string[] = [];
  const lines = text.split('\n').length - 1;
  if (lines > maxLines) faults.push(`${path}: ${lines} lines, split it (at most ${maxLines})`);
  if (/(^|\/)(utils?|helpers?|misc|common)(\/|\.[a-z]+$)/i.test(path)) {
    faults.push(`${path}: a name that says nothing about what lives there`);
  }
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').trim();
  if (
    /\.tsx?$/.test(path) &&
    code !== '' &&
    code.replace(/export\s[^;]*?\sfrom\s[^;]*;/g, '').trim() === ''
  ) {
    faults.push(`${path}: a barrel, import from the module itself`);
  }
  for (const [, name = ''] of path.endsWith('.astro') ? code.matchAll(/<(\w+)\s[^>]*client:only/g) : []) {
    // Astro puts a hash of where the component comes from in the page: of a relative path, the folder of this machine.
    if (!new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '@islands/`).test(code)) {
      faults.push(`${path}: import ${name} from '@islands/…', or its page differs from machine to machine`);
    }
  }
  if (path.startsWith('src/lib/') && !path.includes('.test.') && /\bprocess\.exit\b/.test(code)) {
    faults.push(`${path}: the library never ends the process`);
  }
  return faults;
}

/** Absolute paths of one machine, and hosts of package registries. */
function machineFaults(path: string, text: string): readonly string[] {
  const faults: string[] = [];
  const folder = /(?<![\w.\-/:@*])\/(?:work|tmp|root|home|Users)\/[\w.-]/.exec(text);
  if (folder !== null) faults.push(`${path}:${lineOf(text, folder.index)}: a path of one machine`);
  const pattern = path.endsWith('package-lock.json') ? /"resolved":/ : /\bregistry\.[a-z-]+\.(?:org|com)\b/;
  const host = pattern.exec(text);
  if (host !== null) faults.push(`${path}:${lineOf(text, host.index)}: the host of a package registry`);
  return faults;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Scripts of package.json that would fail on an old Node without saying what to do. */
export function scriptFaults(scripts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(scripts)
    .filter(([, command]) => /\bnode\s+\S+\.ts\b/.test(command))
    .map(([name]) => `package.json: "${name}" starts a .ts without scripts/run.mjs, which checks Node first`);
}

/**
 * Packages for other kinds of machines that the lock file lacks. npm leaves them out when it could not read about
 * them, and `npm ci` then refuses the lock file everywhere (npm/cli#4828).
 */
export function lockFaults(lock: {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(lock.packages, path, name))
      .map((name) => `package-lock.json: ${name}, which ${path} may need, is missing`),
  );
}

/** Looks as Node does: beside the package, then further up. */
function isLocked(packages: Readonly<Record<string, unknown>>, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`] !== undefined) return true;
    if (place === '') return false;
  }
}
