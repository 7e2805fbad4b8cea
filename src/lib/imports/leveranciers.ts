import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { pathOfRecord } from '../model/paths.ts';
import { readCsv } from './csv.ts';
import type { Importer, ImportRecord } from './importer.ts';
import { indexOrganisations } from './organisations.ts';
import { idOfName } from './shortIds.ts';
import { swcBron } from './swcSource.ts';

const columns = ['swc_leverancier_id', 'naam'] as const;

/**
 * `import:leveranciers`: the suppliers of the present Softwarecatalogus, recognised by their id there. A supplier that
 * is a gemeente ("Gemeente Rotterdam") is that gemeente's record, which only gets the id.
 */
export const leveranciersImport: Importer = {
  command: 'import:leveranciers',
  help: [
    'Leest de leveranciers van de huidige Softwarecatalogus en schrijft per leverancier één organisatie.',
    'Een leverancier wordt herkend aan zijn id in de Softwarecatalogus. Is de leverancier een gemeente, dan krijgt die gemeente dat id erbij.',
    `Kolommen: ${columns.join(', ')}.`,
  ],
  unit: 'one-file',
  read: (inputs, catalogue) => {
    const index = indexOrganisations(catalogue);
    const diagnostics: Diagnostic[] = [];
    const records: ImportRecord<'organisatie'>[] = [];
    const lineOfSwcId = new Map<string, number>();
    const lineOfId = new Map<string, number>();
    for (const { file, text } of inputs) {
      const csv = readCsv(text, file, columns);
      diagnostics.push(...csv.diagnostics);
      for (const row of csv.rows) {
        const swcId = row.cell('swc_leverancier_id');
        const name = row.cell('naam');
        const empty = columns.find((column) => row.text(column) === '');
        if (empty !== undefined) {
          diagnostics.push(diagnose(importTexts.emptyCell, { column: empty }, row.cell(empty).place));
          continue;
        }
        const before = lineOfSwcId.get(swcId.text);
        if (before !== undefined) {
          const params = { what: `leverancier-id ${swcId.text}`, line: before };
          diagnostics.push(diagnose(importTexts.duplicate, params, swcId.place));
          continue;
        }
        lineOfSwcId.set(swcId.text, swcId.place.line);
        const gemeente = /^gemeente\s/i.test(name.text) ? index.gemeenteByName(name.text) : undefined;
        const present = index.bySwcId.get(swcId.text) ?? gemeente;
        const made =
          present === undefined ? idOfName(name.text, 'organisatie', name.place) : { id: present.id };
        if ('fault' in made) {
          diagnostics.push(made.fault);
          continue;
        }
        const { id } = made;
        const owner = catalogue.organisaties.get(id);
        const isFree =
          owner === undefined || (owner.value.type === 'leverancier' && owner.value.swcId === undefined);
        const other =
          present === undefined && !isFree
            ? `'${owner.value.naam}'`
            : lineOfId.has(id)
              ? `regel ${lineOfId.get(id)}`
              : undefined;
        if (other !== undefined) {
          diagnostics.push(diagnose(importTexts.idTaken, { id, what: other }, name.place));
          continue;
        }
        lineOfId.set(id, name.place.line);
        const isGemeente = (present ?? owner)?.value.type === 'gemeente';
        records.push({
          kind: 'organisatie',
          path: pathOfRecord('organisatie', id, 'organisatie'),
          value:
            isGemeente && present !== undefined
              ? { ...present.value, swcId: swcId.text }
              : { naam: name.text, type: 'leverancier', status: 'actief', swcId: swcId.text, bron: swcBron },
          place: row.place,
          places: { swcId: swcId.place, naam: name.place },
        });
      }
    }
    return { records, diagnostics, summary: [`Gelezen leveranciers: ${records.length}.`] };
  },
};
