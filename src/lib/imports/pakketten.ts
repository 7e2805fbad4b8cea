import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { pathOfRecord } from '../model/paths.ts';
import { readCsv } from './csv.ts';
import type { Importer, ImportRecord } from './importer.ts';
import { indexOrganisations } from './organisations.ts';
import { idOfName } from './shortIds.ts';
import { swcBron } from './swcSource.ts';
import { unknownSupplier, unknownSupplierRecord } from './unknownSupplier.ts';

const columns = ['naam', 'leverancier', 'leverancier_id', 'pakket_id'] as const;

/** Not a supplier: the drawer in which the present Softwarecatalogus keeps packages that nobody supplies. */
const collectiveNames: ReadonlySet<string> = new Set(['Open Source pakketten']);

/** `import:pakketten`: packages of the present Softwarecatalogus with a supplier that the catalogue knows. */
export const pakkettenImport: Importer = {
  command: 'import:pakketten',
  help: [
    'Leest pakketten van de huidige Softwarecatalogus en schrijft per pakket één applicatie in de map van de leverancier.',
    'Een pakket zonder leverancier wordt genoemd en overgeslagen; "Open Source pakketten" is geen leverancier, die pakketten komen onder "onbekend".',
    `Kolommen: ${columns.join(', ')}.`,
  ],
  unit: 'one-file',
  read: (inputs, catalogue) => {
    const { bySwcId } = indexOrganisations(catalogue);
    const supplierNames = [...bySwcId.values()].map(({ value }) => value.naam);
    const applicationOfSwcId = new Map(
      [...catalogue.applicaties.values()].map((entry) => [entry.value.swcId, entry.id]),
    );
    const diagnostics: Diagnostic[] = [];
    const records = new Map<string, ImportRecord>();
    let skipped = 0;
    for (const { file, text } of inputs) {
      const csv = readCsv(text, file, columns);
      diagnostics.push(...csv.diagnostics);
      for (const row of csv.rows) {
        const name = row.cell('naam');
        const supplier = row.cell('leverancier');
        const swcId = row.text('pakket_id') || undefined;
        if (name.text === '') {
          diagnostics.push(diagnose(importTexts.emptyCell, { column: 'naam' }, name.place));
          continue;
        }
        if (supplier.text === '' && row.text('leverancier_id') === '') {
          skipped += 1;
          const params = { what: `pakket ${name.text}`, reason: 'de bron noemt geen leverancier' };
          diagnostics.push(diagnose(importTexts.skipped, params, row.place));
          continue;
        }
        const isCollective = collectiveNames.has(supplier.text);
        const owner = isCollective ? unknownSupplier : bySwcId.get(row.text('leverancier_id'))?.id;
        if (owner === undefined) {
          const params = { name: supplier.text, nearest: nearest(supplier.text, supplierNames) };
          diagnostics.push(diagnose(importTexts.unknownSupplier, params, supplier.place));
          continue;
        }
        const made = idOfName(name.text, 'other', name.place);
        if ('fault' in made) {
          diagnostics.push(made.fault);
          continue;
        }
        const presentId = swcId === undefined ? undefined : applicationOfSwcId.get(swcId);
        const id = presentId ?? `${owner}/${made.id}`;
        const [folder = owner, file = made.id] = id.split('/');
        const path = pathOfRecord('applicatie', folder, file);
        const before = records.get(path);
        if (before !== undefined) {
          const params = { what: `applicatie ${id}`, line: before.place.line };
          diagnostics.push(diagnose(importTexts.duplicate, params, name.place));
          continue;
        }
        if (isCollective) {
          const record = unknownSupplierRecord(supplier.place);
          records.set(record.path, record);
        }
        records.set(path, {
          kind: 'applicatie',
          path,
          value: { naam: name.text, status: 'actief', soort: 'applicatie', swcId, bron: swcBron },
          place: row.place,
          places: { naam: name.place, swcId: row.cell('pakket_id').place },
        });
      }
    }
    const list = [...records.values()];
    const count = list.filter(({ kind }) => kind === 'applicatie').length;
    return {
      records: list,
      diagnostics,
      summary: [`Gelezen pakketten: ${count}, overgeslagen zonder leverancier: ${skipped}.`],
    };
  },
};
