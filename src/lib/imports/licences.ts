import { nearest } from '../diagnostics/nearest.ts';
import { spdxIds } from '../schema/generated/spdx.ts';

/** What a licence text stands for. */
export type Licence =
  | { readonly kind: 'known'; readonly spdx: string; readonly isOpenSource: boolean }
  /** A family of open source licences without the version. */
  | { readonly kind: 'family'; readonly name: string }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined };

/**
 * Spellings that are not on the SPDX list but have one meaning; in lower case. SPDX gave the Business Source License
 * the id BUSL because BSL was taken by the Boost licence, which has no version 1.1.
 */
const spellings: ReadonlyMap<string, string> = new Map([
  ['european union public license 1.2', 'EUPL-1.2'],
  ['european union public licence 1.2', 'EUPL-1.2'],
  ['eupl 1.2', 'EUPL-1.2'],
  ['eupl v1.2', 'EUPL-1.2'],
  ['euplv1.2', 'EUPL-1.2'],
  ['mplv2', 'MPL-2.0'],
  ['mpl 2.0', 'MPL-2.0'],
  ['mpl-2', 'MPL-2.0'],
  ['apache 2.0', 'Apache-2.0'],
  ['apache license 2.0', 'Apache-2.0'],
  ['bsl-1.1', 'BUSL-1.1'],
]);

const families: ReadonlySet<string> = new Set(['agpl', 'apache', 'eupl', 'gpl', 'lgpl', 'mpl']);

/** Source may be read but not freely reused; their own texts say that they are not open source. */
const notOpenSource: ReadonlySet<string> = new Set(['BUSL-1.1', 'Elastic-2.0', 'SSPL-1.0']);

const byLowerCase: ReadonlyMap<string, string> = new Map([...spdxIds].map((id) => [id.toLowerCase(), id]));

/**
 * Finds the SPDX id of a licence as people write it. Letter case does not matter. `X+` is `X-or-later` where SPDX has
 * that id, else `X`. Never guesses: what is unknown gives the nearest id only as a hint.
 */
export function findLicence(text: string): Licence {
  const wanted = text.trim().toLowerCase();
  const base = wanted.endsWith('+') ? wanted.slice(0, -1) : wanted;
  const spdx =
    byLowerCase.get(wanted) ??
    (base === wanted ? undefined : byLowerCase.get(`${base}-or-later`)) ??
    byLowerCase.get(base) ??
    spellings.get(base);
  if (spdx !== undefined) return { kind: 'known', spdx, isOpenSource: !notOpenSource.has(spdx) };
  if (families.has(base)) return { kind: 'family', name: text.trim() };
  return { kind: 'unknown', nearest: nearest(text.trim(), spdxIds) };
}
