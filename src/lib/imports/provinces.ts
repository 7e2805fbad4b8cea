import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import type { Organisatie } from '../model/generated/records.ts';
import type { CsvCell } from './csv.ts';

type Provincie = NonNullable<Organisatie['provincie']>;

/** The twelve provinces as TOOI spells them; the type makes sure that none of the schema is missing or new. */
const provinces: Readonly<Record<Provincie, Provincie>> = {
  Drenthe: 'Drenthe',
  Flevoland: 'Flevoland',
  Fryslân: 'Fryslân',
  Gelderland: 'Gelderland',
  Groningen: 'Groningen',
  Limburg: 'Limburg',
  'Noord-Brabant': 'Noord-Brabant',
  'Noord-Holland': 'Noord-Holland',
  Overijssel: 'Overijssel',
  Utrecht: 'Utrecht',
  Zeeland: 'Zeeland',
  'Zuid-Holland': 'Zuid-Holland',
};

/** The province that a cell names; an empty cell gives none, an unknown one a fault. */
export function provinceOf(cell: CsvCell): { readonly value?: Provincie; readonly fault?: Diagnostic } {
  if (cell.text === '') return {};
  const value = Object.values(provinces).find((province) => province === cell.text);
  if (value !== undefined) return { value };
  const known = Object.values(provinces);
  const params = { column: 'provincie', value: cell.text, nearest: nearest(cell.text, known), known };
  return { fault: diagnose(importTexts.unknownValue, params, cell.place) };
}
