import { expect, test } from 'vitest';
import { softHyphens } from './softHyphens.ts';

test.each([
  ['Basisbeveiligingsniveau', 'Basisbeveiligings|niveau'],
  ['Zaakregistratiecomponent', 'Zaak|registratie|component'],
  ['Bestuur- en Raadsinformatiecomponent', 'Bestuur- en Raads|informatie|component'],
  ['Referentiecomponenten', 'Referentie|componenten'],
  ['Kascomponent', 'Kascomponent'],
  ['DigiD', 'DigiD'],
])('%s', (text, expected) => {
  expect(softHyphens(text).replaceAll('\u00ad', '|')).toBe(expected);
});
