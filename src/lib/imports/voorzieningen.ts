import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/order.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import type { Voorzieningen } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';
import { readCsv } from './csv.ts';
import type { Importer, ImportRecord } from './importer.ts';
import { type Reconciled, reconcile, shortText } from './reconcile.ts';
import { idOfName } from './shortIds.ts';

type Voorziening = Fixed<Voorzieningen>['voorzieningen'][number];

const columns = ['naam', 'beheerder', 'soort', 'url', 'gemma_object_id'] as const;
const path = 'beheer/voorzieningen.yaml';
const bron = {
  soort: 'openbare-bron',
  naam: 'Aanvulling op de landelijke voorzieningen van de GEMMA',
} as const;

/** `import:voorzieningen`: national facilities that GEMMA lacks, into one list with fixed ids. */
export const voorzieningenImport: Importer = {
  command: 'import:voorzieningen',
  help: [
    'Leest landelijke voorzieningen en schrijft wat de GEMMA niet heeft in beheer/voorzieningen.yaml.',
    'Een voorziening met een GEMMA Object ID komt uit de GEMMA zelf en wordt overgeslagen.',
    `Kolommen: ${columns.join(', ')}.`,
  ],
  unit: 'one-file',
  read: (inputs, catalogue, { update }) => {
    const diagnostics: Diagnostic[] = [];
    const merged = new Map<string, Voorziening>();
    for (const { fromGemma, details } of catalogue.voorzieningen.values()) {
      if (!fromGemma && details !== undefined) merged.set(details.id, details);
    }
    const lineOfId = new Map<string, number>();
    let fromGemma = 0;
    for (const { file, text } of inputs) {
      const csv = readCsv(text, file, columns);
      diagnostics.push(...csv.diagnostics);
      for (const row of csv.rows) {
        if (row.text('gemma_object_id') !== '') {
          fromGemma += 1;
          continue;
        }
        const name = row.cell('naam');
        const made = idOfName(name.text, 'other', name.place);
        if ('fault' in made) {
          diagnostics.push(made.fault);
          continue;
        }
        const { id } = made;
        const before = lineOfId.get(id);
        if (before !== undefined) {
          const params = { what: `voorziening ${id}`, line: before };
          diagnostics.push(diagnose(importTexts.duplicate, params, name.place));
          continue;
        }
        lineOfId.set(id, name.place.line);
        const incoming: Voorziening = {
          id,
          naam: name.text,
          beheerder: row.text('beheerder') || undefined,
          soort: row.text('soort') || undefined,
          url: row.text('url') || undefined,
          bron,
        };
        const present = merged.get(id);
        const laid = reconcile({ ...present }, { ...incoming }, update);
        for (const { field, ...values } of laid.kept) {
          const params = {
            path: `${path}, voorziening ${id}`,
            present: shortText(values.present),
            incoming: shortText(values.incoming),
          };
          diagnostics.push(diagnose(importTexts.kept, params, { ...name.place, field }));
        }
        merged.set(id, { ...incoming, ...present, ...changesOf(incoming, laid) });
      }
    }
    const list = [...merged.values()].sort((a, b) => compareText(a.id, b.id));
    const [first] = inputs;
    const record: ImportRecord<'voorzieningen'> = {
      kind: 'voorzieningen',
      path,
      value: { voorzieningen: list },
      place: { file: first?.file ?? '-', line: 1, column: 1 },
      isMerged: true,
    };
    return {
      records: [record],
      diagnostics,
      summary: [
        `Voorzieningen die de GEMMA niet heeft: ${lineOfId.size}, overgeslagen uit de GEMMA: ${fromGemma}.`,
      ],
    };
  },
};

/** The fields of a source that replace what is present. */
function changesOf(incoming: Voorziening, { changed }: Reconciled): Partial<Voorziening> {
  const fields = new Set(changed.map(({ field }) => field));
  const { naam, beheerder, soort, url } = incoming;
  return {
    ...(fields.has('naam') ? { naam } : {}),
    ...(fields.has('beheerder') ? { beheerder } : {}),
    ...(fields.has('soort') ? { soort } : {}),
    ...(fields.has('url') ? { url } : {}),
  };
}
