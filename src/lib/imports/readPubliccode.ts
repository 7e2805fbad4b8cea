import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { isDatum, isWebadres } from '../schema/formats.ts';
import type { ImportInput } from './importer.ts';
import { findLicence, type Licence } from './licences.ts';
import { oneLine } from './oneLine.ts';

/** A text with where it stands. */
export interface Located {
  readonly text: string;
  readonly place: Place;
}

/** What the catalogue takes from one publiccode.yml: facts only, never a description or a person. */
export interface Publiccode {
  readonly file: string;
  readonly place: Place;
  /** `owner/repository` on the forge. */
  readonly repo: string;
  readonly name: Located;
  /** Address of the source code; undefined where the file's is unusable. */
  readonly url: string | undefined;
  readonly website: string | undefined;
  readonly version: string | undefined;
  readonly releaseDate: string | undefined;
  readonly isObsolete: boolean;
  readonly licence: Exclude<Licence, { readonly kind: 'unknown' }>;
  /** Names of who owns it, the best first. */
  readonly owners: readonly Located[];
  readonly ownerWebsite: string | undefined;
  readonly isCommunity: boolean;
  readonly usedBy: readonly Located[];
}

export interface ReadPubliccode {
  /** Undefined when the file is refused. */
  readonly value: Publiccode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Versions of the standard that exist from 0.2 on (there is no 0.6); `0` stands for the latest 0.x.
 * Source: the releases of publiccodeyml/publiccode.yml.
 */
const versions = ['0', '0.2', '0.3', '0.4', '0.5', '0.7', '1', '1.0'] as const;

/**
 * Reads one publiccode.yml. Everything is text (YAML's failsafe schema), so `1.0` stays `1.0`. All faults at once;
 * a file with a fault is refused as a whole. Dates and addresses that are none are left out with a warning.
 */
export function readPubliccode({ file, text }: ImportInput): ReadPubliccode {
  const lines = new LineCounter();
  const top: Place = { file, line: 1, column: 1 };
  const diagnostics: Diagnostic[] = [];
  const refuse = (reason: string, place: Place): ReadPubliccode => ({
    value: undefined,
    diagnostics: [diagnose(importTexts.publiccodeYaml, { reason }, place)],
  });
  let root: Node | null;
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0]);
      return refuse(error.code, { file, line, column: col });
    }
    root = document.contents;
  } catch {
    return refuse('te diep genest', top);
  }

  const find = (path: readonly string[]): Node | undefined => {
    let here: unknown = root;
    for (const key of path) here = isMap(here) ? here.get(key, true) : undefined;
    return isScalar(here) || isSeq(here) || isMap(here) ? here : undefined;
  };
  const placeOf = (node: Node, path: readonly string[]): Place => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return { file, line, column: col, field: path.join('.') };
  };
  const get = (...path: string[]): Located | undefined => {
    const node = find(path);
    return isScalar(node) ? located(node, placeOf(node, path)) : undefined;
  };
  const list = (...path: string[]): readonly Located[] => {
    const node = find(path);
    if (!isSeq(node)) return [];
    return node.items.flatMap((item): Located[] => {
      const name = isMap(item) ? item.get('name', true) : item;
      const found = isScalar(name) ? located(name, placeOf(name, path)) : undefined;
      return found === undefined ? [] : [found];
    });
  };
  const required = (...path: string[]): Located | undefined => {
    const found = get(...path);
    if (found === undefined) {
      const field = path.join('.');
      diagnostics.push(diagnose(importTexts.publiccodeMissing, { key: field }, { ...top, field }));
    }
    return found;
  };

  const version = required('publiccodeYmlVersion');
  if (version !== undefined && !isKnownVersion(version.text)) {
    const params = { version: version.text, known: versions };
    diagnostics.push(diagnose(importTexts.publiccodeVersion, params, version.place));
  }
  const name = required('name');
  const url = required('url');
  const status = required('developmentStatus');
  const licenceText = required('legal', 'license');
  let licence: Publiccode['licence'] | undefined;
  if (licenceText !== undefined) {
    const found = findLicence(licenceText.text);
    const params = { licence: licenceText.text };
    if (found.kind === 'unknown') {
      const near = { ...params, nearest: found.nearest };
      diagnostics.push(diagnose(importTexts.publiccodeLicence, near, licenceText.place));
    } else {
      licence = found;
      if (found.kind === 'family') {
        diagnostics.push(diagnose(importTexts.publiccodeLicenceVersion, params, licenceText.place));
      } else if (!found.isOpenSource) {
        diagnostics.push(diagnose(importTexts.publiccodeNotOpen, { licence: found.spdx }, licenceText.place));
      }
    }
  }
  const isRefused = diagnostics.some(({ severity }) => severity === 'fout');
  if (isRefused || name === undefined || url === undefined || status === undefined || licence === undefined) {
    return { value: undefined, diagnostics };
  }

  const webAddress = (found: Located | undefined, key: string): string | undefined => {
    if (found === undefined) return undefined;
    const address = plainAddress(found.text);
    if (isWebadres(address)) return address;
    diagnostics.push(diagnose(importTexts.publiccodeUrl, { key, value: found.text }, found.place));
    return undefined;
  };
  const date = (found: Located | undefined, key: string): string | undefined => {
    if (found === undefined || isDatum(found.text)) return found?.text;
    diagnostics.push(diagnose(importTexts.publiccodeDate, { key, value: found.text }, found.place));
    return undefined;
  };
  const repo = repoOf(file, url.text);
  const contractors = list('maintenance', 'contractors');
  const owners = [
    get('legal', 'repoOwner'),
    get('organisation', 'name'),
    get('legal', 'mainCopyrightOwner'),
    contractors.length === 1 ? contractors[0] : undefined,
    { text: repo.split('/')[0] ?? '', place: url.place },
  ].flatMap((owner) => (owner === undefined || owner.text === '' ? [] : [owner]));
  const value: Publiccode = {
    file,
    place: name.place,
    repo,
    name,
    url: webAddress(url, 'url'),
    website: webAddress(get('landingURL'), 'landingURL'),
    version: get('softwareVersion')?.text,
    releaseDate: date(get('releaseDate'), 'releaseDate'),
    isObsolete: status.text === 'obsolete',
    licence,
    owners,
    ownerWebsite: get('organisation', 'uri')?.text,
    isCommunity: get('maintenance', 'type')?.text === 'community',
    usedBy: list('usedBy'),
  };
  return { value, diagnostics };
}

function isKnownVersion(text: string): boolean {
  const minor = text.replace(/^(\d+\.\d+)\.\d+$/, '$1');
  return versions.some((version) => version === minor);
}

/** Empty, `null` and `~` are how people write "nothing" in YAML. */
function located(node: { readonly value: unknown }, place: Place): Located | undefined {
  const text = oneLine(String(node.value ?? ''));
  return text === '' || text === 'null' || text === '~' ? undefined : { text, place };
}

/** The address of a repository as a browser opens it: GitHub serves every repository over https, without `.git`. */
function plainAddress(text: string): string {
  const github = /^(?:https?|git):\/\/github\.com\/(.+?)(?:\.git)?\/?$/.exec(text);
  return github === null ? text : `https://github.com/${github[1]}`;
}

/** `owner/repository` from a file named `owner__repository.yml`, else from the address. */
function repoOf(file: string, url: string): string {
  const named = /([^/\\]+)__([^/\\]+)\.ya?ml$/.exec(file);
  if (named !== null) return `${named[1]}/${named[2]}`;
  const path = /^[a-z]+:\/\/[^/]+\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
  return path === null ? url : `${path[1]}/${path[2]}`;
}
