import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { compareText } from '../diagnostics/order.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { pathOfRecord } from '../model/paths.ts';
import { readCsv } from './csv.ts';
import type { Importer, ImportRecord } from './importer.ts';
import { indexOrganisations } from './organisations.ts';
import { samenwerkingstypeOfOldName } from './samenwerkingstypes.ts';
import { idOfName } from './shortIds.ts';
import { swcBron } from './swcSource.ts';

const columns = ['naam', 'testorganisatie', 'type', 'gemeenten_cbs', 'niet_herleid'] as const;

/** Day of the export of the Softwarecatalogus that the samenwerkingen come from. */
const bron = { ...swcBron, peildatum: '2026-03-15', licentie: 'EUPL-1.2' } as const;

/** `import:samenwerkingen`: collaborations of gemeenten with their kind and participants, recognised by name. */
export const samenwerkingenImport: Importer = {
  command: 'import:samenwerkingen',
  help: [
    'Leest de samenwerkingen van de huidige Softwarecatalogus en schrijft per samenwerking één organisatie met haar deelnemers.',
    'Deelnemers worden herkend aan hun CBS-code. Testorganisaties worden genoemd en overgeslagen.',
    `Kolommen: ${columns.join(', ')}.`,
  ],
  unit: 'one-file',
  read: (inputs, catalogue) => {
    const gemeenten = indexOrganisations(catalogue).byCbsCode;
    const diagnostics: Diagnostic[] = [];
    const records: ImportRecord<'organisatie'>[] = [];
    const lineOfId = new Map<string, number>();
    let skipped = 0;
    for (const { file, text } of inputs) {
      const csv = readCsv(text, file, columns);
      diagnostics.push(...csv.diagnostics);
      for (const row of csv.rows) {
        const name = row.cell('naam');
        if (row.text('testorganisatie') !== '') {
          skipped += 1;
          const params = { what: name.text, reason: 'het is een testorganisatie' };
          diagnostics.push(diagnose(importTexts.skipped, params, row.place));
          continue;
        }
        const faults: Diagnostic[] = [];
        const type = row.cell('type');
        const samenwerkingstype = samenwerkingstypeOfOldName.get(type.text);
        if (samenwerkingstype === undefined) {
          const known = [...samenwerkingstypeOfOldName.keys()];
          const params = { column: 'type', value: type.text, nearest: nearest(type.text, known), known };
          faults.push(diagnose(importTexts.unknownValue, params, type.place));
        }
        const codes = row.cell('gemeenten_cbs');
        const deelnemers: string[] = [];
        for (const code of codes.text.split(/\s+/).filter((part) => part !== '')) {
          const gemeente = gemeenten.get(code);
          if (gemeente !== undefined) deelnemers.push(gemeente.id);
          else {
            const params = { code, nearest: nearest(code, gemeenten.keys()) };
            faults.push(diagnose(importTexts.unknownGemeente, params, codes.place));
          }
        }
        const rest = row.cell('niet_herleid');
        if (rest.text !== '') {
          const params = {
            what: `deelnemer '${rest.text}' van ${name.text}`,
            reason: 'de bron geeft geen CBS-code',
          };
          diagnostics.push(diagnose(importTexts.skipped, params, rest.place));
        }
        const made = idOfName(name.text, 'organisatie', name.place);
        if ('fault' in made) faults.push(made.fault);
        else {
          const owner = catalogue.organisaties.get(made.id);
          const before = lineOfId.get(made.id);
          const other =
            before !== undefined
              ? `regel ${before}`
              : owner !== undefined && owner.value.type !== 'samenwerking'
                ? `'${owner.value.naam}'`
                : undefined;
          if (other !== undefined) {
            faults.push(diagnose(importTexts.idTaken, { id: made.id, what: other }, name.place));
          }
          lineOfId.set(made.id, name.place.line);
        }
        diagnostics.push(...faults);
        if (faults.length > 0 || 'fault' in made || samenwerkingstype === undefined) continue;
        records.push({
          kind: 'organisatie',
          path: pathOfRecord('organisatie', made.id, 'organisatie'),
          value: {
            naam: name.text,
            type: 'samenwerking',
            status: 'actief',
            samenwerkingstype,
            deelnemers: deelnemers.sort(compareText),
            bron,
          },
          place: row.place,
          places: { naam: name.place, samenwerkingstype: type.place, deelnemers: codes.place },
        });
      }
    }
    return {
      records,
      diagnostics,
      summary: [`Gelezen samenwerkingen: ${records.length}, overgeslagen testorganisaties: ${skipped}.`],
    };
  },
};
