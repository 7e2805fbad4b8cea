import { readFile } from 'node:fs/promises';
import { apiOf, type Forge, forgeKinds } from '../proposals/forge.ts';
import { SetUpError } from './setUpError.ts';

/** What the organisation that publishes the catalogue chose: `catalogus.config.json`. */
export interface Configuration {
  /** Origin of the published site, without a path: `https://example.org`. */
  readonly site: string;
  /** Folder of the site below its origin, with a slash at both ends: `/` or `/softwarecatalogus/`. */
  readonly pad: string;
  /** Web address of the repository; empty when it has none yet. */
  readonly repository: string;
  /** Branch that the site is made of. */
  readonly tak: string;
  /** Web address of the folder with the files of `npm run publicatie`; empty when they stand nowhere on the web. */
  readonly publicatie: string;
  /** The forge of that repository, for the forms of the published site. */
  readonly forge: Forge;
  /** The GEMMA release that may be the base of AMEFF files; `url` is empty when nobody has to fetch it. */
  readonly gemmaBasis: { readonly release: string; readonly url: string; readonly sha256: string };
}

/**
 * Reads the configuration. The environment goes before the file: CATALOGUS_SITE and CATALOGUS_PAD.
 *
 * @throws SetUpError with a Dutch message when the file is missing, is no JSON or lacks a setting
 */
export async function readConfiguration(
  file = 'catalogus.config.json',
  env: NodeJS.ProcessEnv = process.env,
): Promise<Configuration> {
  const settings = await readJson(file);
  const at = (holder: unknown, key: string): unknown =>
    typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  const text = (holder: unknown, key: string): string => {
    const value = at(holder, key);
    if (typeof value !== 'string') throw new SetUpError(`${file}: '${key}' ontbreekt of is geen tekst.`);
    return value;
  };
  const gemmaBasis = at(settings, 'gemmaBasis');
  const repository = webAddress(text(settings, 'repository'), 'repository', file);
  return {
    site: env.CATALOGUS_SITE || text(settings, 'site'),
    pad: normalizeBase(env.CATALOGUS_PAD || text(settings, 'pad')),
    repository,
    tak: text(settings, 'tak'),
    // Came later: a configuration without it is a right one.
    publicatie:
      at(settings, 'publicatie') === undefined ? '' : text(settings, 'publicatie').replace(/\/$/, ''),
    forge: forgeOf(at(settings, 'voorstellen'), repository, text(settings, 'tak'), file),
    gemmaBasis: {
      release: text(gemmaBasis, 'release'),
      url: text(gemmaBasis, 'url'),
      sha256: text(gemmaBasis, 'sha256'),
    },
  };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new SetUpError(isMissing ? `${file} ontbreekt.` : `${file} kan niet gelezen worden.`, cause);
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : '';
    throw new SetUpError(`${file} is geen geldige JSON (${what}).`, cause);
  }
}

/** The optional part `voorstellen`: `{ soort, api, mail }`; what it leaves out follows from the repository. */
function forgeOf(settings: unknown, repository: string, branch: string, file: string): Forge {
  const option = (key: string): string => {
    const value: unknown =
      typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : '';
    if (value === undefined) return '';
    if (typeof value !== 'string') throw new SetUpError(`${file}: 'voorstellen.${key}' is geen tekst.`);
    return value;
  };
  const asked = option('soort') || 'github';
  const kind = forgeKinds.find((one) => one === asked);
  if (kind === undefined)
    throw new SetUpError(`${file}: 'voorstellen.soort' is '${asked}'. Kies uit: ${forgeKinds.join(', ')}.`);
  const api = webAddress(option('api'), 'voorstellen.api', file) || apiOf(kind, repository);
  return { kind, repository, branch, api, mail: option('mail') };
}

/**
 * An address for people and programs to go to, without a slash at its end. Empty stays empty.
 *
 * @throws SetUpError when it is no `https:` address; `http:` only on this computer
 */
function webAddress(text: string, key: string, file: string): string {
  if (text === '') return '';
  const url = URL.parse(text);
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname));
  if (!isSafe || url?.username !== '' || url.search !== '' || url.hash !== '')
    throw new SetUpError(`${file}: '${key}' is geen webadres dat met https:// begint.`);
  return text.replace(/\/+$/, '');
}

/** `softwarecatalogus` → `/softwarecatalogus/`; empty → `/`. */
export function normalizeBase(path: string): string {
  const inside = path.replace(/^\/+|\/+$/g, '');
  return inside === '' ? '/' : `/${inside}/`;
}

/** Address of the published site with its folder: `https://example.org/softwarecatalogus/`. */
export function siteAddress({ site, pad }: Pick<Configuration, 'site' | 'pad'>): string {
  return `${site.replace(/\/+$/, '')}${pad}`;
}
