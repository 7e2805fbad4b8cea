import { expect, test } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { importOver, miniText } from '../../../tests/support/gemmaRelease.ts';
import { urls } from '../model/urls.ts';
import { pageDates } from './pageDates.ts';

const loose = '11111111-2222-4333-8444-555555555555';
const { texts } = importOver({}, miniText);
const versions = texts['gemma/standaardversie.yaml'] ?? '';
const catalogue = catalogueOf({
  ...texts,
  'gemma/standaardversie.yaml': `${versions}  - id: ${loose}\n    naam: Losse versie 1.0\n`,
});
const dates = pageDates(catalogue, (file) => (file.includes('release') ? '2026-07-01T00:00:00Z' : undefined));

test.each([
  ['referentiecomponent', urls.referentiecomponent],
  ['technologiecomponent', urls.referentiecomponent],
  ['standaard', urls.standaard],
  ['voorziening', urls.voorziening],
] as const)('every page of a %s has the date of the release', (soort, urlOf) => {
  const elements = catalogue.gemma.perSoort.get(soort) ?? [];
  expect(elements.length).toBeGreaterThan(0);
  for (const { id } of elements) expect(dates.get(urlOf(id))).toBe('2026-07-01T00:00:00Z');
});

test('a version without a standaard has a page and so a date; other versions lead to their standaard', () => {
  expect(dates.get(urls.standaard(loose))).toBe('2026-07-01T00:00:00Z');
  const others = (catalogue.gemma.perSoort.get('standaardversie') ?? []).filter(({ id }) => id !== loose);
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) expect(dates.has(urls.standaard(id))).toBe(false);
});
