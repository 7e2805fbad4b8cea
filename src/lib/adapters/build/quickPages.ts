import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageOwner } from '../../catalogue/nearbyPages.ts';

/** Variable with the path of a `QuickOrder`, for the build of Astro. */
export const quickVariable = 'CATALOGUS_ALLEEN';

/** What a quick build is asked to do. */
export interface QuickOrder {
  /** Whose pages are made; of other records the pages of the present site are kept. */
  readonly owners: readonly PageOwner[];
  /** The present site. */
  readonly site: string;
}

/**
 * Leaves out the pages of records that did not change: theirs come from the present site as they are. Pages of no
 * record (lists, start page, search) are always made; a page that is gone is not kept.
 */
export function quickPages(): AstroIntegration {
  const file = process.env[quickVariable];
  let out = '';
  return {
    name: 'softwarecatalogus:quick-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!file) return;
        const order: QuickOrder = JSON.parse(readFileSync(file, 'utf8'));
        const owners = new Set(order.owners);
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const all = await standard.getStaticPaths();
            return all.filter(({ pathname }) => {
              const owner = ownerOfPage(pathname);
              const mayStay = owner === undefined ? isFixed(pathname) : !owners.has(owner);
              return !mayStay || !keep(order.site, out, pathname);
            });
          },
        }));
      },
    },
  };
}

/** Writes the order for Astro; gives the environment that makes it follow it. */
export function orderPages(folder: string, order: QuickOrder): Readonly<Record<string, string>> {
  const file = `${folder}.json`;
  writeFileSync(file, JSON.stringify(order));
  return { [quickVariable]: file };
}

const perFamily: Readonly<Record<string, 'organisatie' | 'element' | 'voorziening'>> = {
  organisaties: 'organisatie',
  referentiecomponenten: 'element',
  standaarden: 'element',
  standaardenmonitor: 'element',
  voorzieningen: 'voorziening',
};

/**
 * The record whose page this is, from its address; undefined for a page of no record. `/applicaties/2/` is the second
 * page of a list.
 */
export function ownerOfPage(pathname: string): PageOwner | undefined {
  const [family = '', first, second] = pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return undefined;
  if (family === 'applicaties') return second === undefined ? undefined : `applicatie:${first}/${second}`;
  const kind = Object.hasOwn(perFamily, family) ? perFamily[family] : undefined;
  return kind === undefined ? undefined : `${kind}:${first}`;
}

/** Pages that no record can change: the help at each message. */
function isFixed(pathname: string): boolean {
  return pathname.replace(/^\//, '').startsWith('fouten/');
}

/** Takes a page over from the present site; false when it is not there. A link costs no room and no reading. */
function keep(site: string, out: string, pathname: string): boolean {
  const inside = pathname.replace(/^\/+|\/+$/g, '');
  const plain = join(site, inside);
  const name = existsSync(plain) && statSync(plain).isFile() ? inside : join(inside, 'index.html');
  const from = join(site, name);
  const to = join(out, name);
  if (!existsSync(from)) return false;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return true;
}
