import { expect, it } from 'vitest';
import { ameffFileName } from './fileName.ts';

it('keeps letters, digits, dots and hyphens and makes everything else one underscore', () => {
  expect(ameffFileName("Súdwest-Fryslân / 's-Gravenhage & co.", '2026-07-01')).toBe(
    '01-07-2026_Softwarecatalogus_AMEFF_export_Sudwest-Fryslan_s-Gravenhage_co..xml',
  );
});
