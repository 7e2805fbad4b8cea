import { expect, it } from 'vitest';
import { findLicence } from './licences.ts';

it.each([
  ['EUPL-1.2', 'EUPL-1.2'],
  ['eupl-1.2', 'EUPL-1.2'],
  ['European Union Public License 1.2', 'EUPL-1.2'],
  ['EUPL-1.2+', 'EUPL-1.2'],
  ['GPL-3.0+', 'GPL-3.0-or-later'],
  ['MPLv2', 'MPL-2.0'],
  ['MPL-2.0', 'MPL-2.0'],
  ['Apache-2.0', 'Apache-2.0'],
  ['MIT', 'MIT'],
])('maps %s to SPDX %s', (text, spdx) => {
  const licence = findLicence(text);
  expect(licence.kind === 'known' ? [licence.isOpenSource, licence.spdx] : licence).toEqual([true, spdx]);
});

it('knows that the Business Source License is no open source', () => {
  expect(findLicence('BSL-1.1')).toEqual({ kind: 'known', spdx: 'BUSL-1.1', isOpenSource: false });
});

it('does not guess the version of a family', () => {
  expect(findLicence('EUPL')).toEqual({ kind: 'family', name: 'EUPL' });
});

it('gives the nearest id of an unknown licence as a hint only', () => {
  expect(findLicence('EUPL-1.3')).toEqual({ kind: 'unknown', nearest: 'EUPL-1.0' });
  expect(findLicence('onze eigen voorwaarden')).toEqual({ kind: 'unknown', nearest: undefined });
});
