import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import type { Organisatie } from '../model/generated/records.ts';
import { pathOfRecord } from '../model/paths.ts';
import type { Fixed } from '../model/record.ts';
import { readCsv } from './csv.ts';
import type { Importer, ImportRecord, ImportResult } from './importer.ts';
import { indexOrganisations } from './organisations.ts';
import { provinceOf } from './provinces.ts';
import { idOfName } from './shortIds.ts';

const columns = [
  'cbs_code',
  'naam',
  'alias',
  'officiele_naam_tooi',
  'voorkeursnaam_tooi',
  'provincie',
  'oin',
  'kvk',
  'inwoners_roo',
  'website',
  'tooi_uri',
  'peildatum',
] as const;

/** Which column a field comes from, to point at it in messages. */
const columnOfField = {
  cbsCode: 'cbs_code',
  officieleNaam: 'officiele_naam_tooi',
  provincie: 'provincie',
  oin: 'oin',
  kvkNummer: 'kvk',
  inwoners: 'inwoners_roo',
  website: 'website',
  tooiUri: 'tooi_uri',
  bron: 'peildatum',
} as const;

/** `import:gemeenten`: the current gemeenten, each exactly once, recognised by CBS code. */
export const gemeentenImport: Importer = {
  command: 'import:gemeenten',
  help: [
    'Leest een CSV met alle gemeenten (CBS, TOOI en ROO) en schrijft per gemeente één organisatie.',
    'Een gemeente wordt herkend aan haar CBS-code; haar id verandert nooit, ook niet als haar naam verandert.',
    `Kolommen: ${columns.join(', ')}.`,
  ],
  unit: 'one-file',
  read: (inputs, catalogue) => {
    const known = indexOrganisations(catalogue).byCbsCode;
    const diagnostics: Diagnostic[] = [];
    const records: ImportRecord<'organisatie'>[] = [];
    const seen = new Map<string, number>();
    for (const { file, text } of inputs) {
      const csv = readCsv(text, file, columns);
      diagnostics.push(...csv.diagnostics);
      for (const row of csv.rows) {
        const code = row.cell('cbs_code');
        const before = seen.get(code.text);
        if (before !== undefined) {
          const params = { what: `CBS-code ${code.text}`, line: before };
          diagnostics.push(diagnose(importTexts.duplicate, params, code.place));
          continue;
        }
        seen.set(code.text, code.place.line);
        const present = known.get(code.text);
        const name = row.cell('naam');
        const made =
          present === undefined
            ? idOfName(name.text, 'organisatie', name.place, 'gemeente-')
            : { id: present.id };
        if ('fault' in made) {
          diagnostics.push(made.fault);
          continue;
        }
        const label = row.text('alias') || row.text('voorkeursnaam_tooi') || name.text;
        const official = row.text('officiele_naam_tooi');
        const inwoners = row.cell('inwoners_roo');
        if (inwoners.text !== '' && !/^\d+$/.test(inwoners.text)) {
          const params = { column: 'inwoners_roo', value: inwoners.text };
          diagnostics.push(diagnose(importTexts.badNumber, params, inwoners.place));
          continue;
        }
        const provincie = row.cell('provincie');
        const province = provinceOf(provincie);
        if (province.fault !== undefined) diagnostics.push(province.fault);
        const value: Fixed<Organisatie> = {
          naam: label,
          type: 'gemeente',
          status: 'actief',
          officieleNaam: official !== '' && official !== label ? official : undefined,
          cbsCode: code.text,
          oin: row.text('oin') || undefined,
          kvkNummer: row.text('kvk') || undefined,
          tooiUri: row.text('tooi_uri') || undefined,
          provincie: province.value,
          inwoners: inwoners.text === '' ? undefined : Number(inwoners.text),
          website: row.text('website') || undefined,
          bron: {
            soort: 'openbare-bron',
            naam: 'CBS, TOOI en het Register van Overheidsorganisaties',
            url: 'https://organisaties.overheid.nl/',
            peildatum: row.text('peildatum') || undefined,
            licentie: 'CC0-1.0 (TOOI, ROO)',
          },
        };
        const places: Record<string, Place> = { naam: name.place };
        for (const [field, column] of Object.entries(columnOfField)) places[field] = row.cell(column).place;
        records.push({
          kind: 'organisatie',
          path: pathOfRecord('organisatie', made.id, 'organisatie'),
          value,
          place: row.place,
          places,
        });
      }
    }
    return result(records, diagnostics);
  },
};

function result(records: readonly ImportRecord[], diagnostics: readonly Diagnostic[]): ImportResult {
  return { records, diagnostics, summary: [`Gelezen gemeenten: ${records.length}.`] };
}
