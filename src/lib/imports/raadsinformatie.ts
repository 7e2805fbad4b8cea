import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import type { Applicatie, Organisatie } from '../model/generated/records.ts';
import { gebruikName, pathOfRecord } from '../model/paths.ts';
import type { Fixed } from '../model/record.ts';
import { readCsv } from './csv.ts';
import type { Importer, ImportRecord } from './importer.ts';
import { indexOrganisations } from './organisations.ts';

const columns = [
  'organisatietype',
  'naam',
  'cbs_code',
  'in_gemeenten_2026',
  'ris_leverancier_key',
  'opgevolgd_door',
  'beeindigd',
] as const;

interface CouncilSystem {
  readonly leverancier: string;
  /** Name of the supplier, used only where the catalogue has none yet. */
  readonly leverancierNaam: string;
  readonly applicatie: string;
  /** As the source names it. */
  readonly naam: string;
}

/** The systems that the source names, with the supplier that each belongs to (model, day-one decisions). */
const systems: ReadonlyMap<string, CouncilSystem> = new Map([
  ['ibabs', { leverancier: 'ibabs', leverancierNaam: 'iBabs', applicatie: 'ibabs', naam: 'iBabs' }],
  [
    'notubiz',
    {
      leverancier: 'notubiz-nederland',
      leverancierNaam: 'NotuBiz Nederland',
      applicatie: 'notubiz',
      naam: 'NotuBiz',
    },
  ],
  [
    'gemeenteoplossingen',
    {
      leverancier: 'gemeenteoplossingen',
      leverancierNaam: 'GemeenteOplossingen',
      applicatie: 'gemeenteoplossingen-go',
      naam: 'GemeenteOplossingen (GO)',
    },
  ],
  [
    'parlaeus',
    { leverancier: 'parlaeus', leverancierNaam: 'Parlaeus', applicatie: 'parlaeus', naam: 'Parlaeus' },
  ],
]);

const bron = {
  soort: 'openbare-bron',
  naam: 'Open Besluitvorming',
  url: 'https://github.com/ontola/openbesluitvorming',
} as const;

/**
 * `import:raadsinformatie`: which council information system a gemeente uses. One usage per gemeente and system,
 * however many rows (districts of Amsterdam) name it. A former gemeente says nothing about its successor.
 */
export const raadsinformatieImport: Importer = {
  command: 'import:raadsinformatie',
  help: [
    'Leest welke gemeente welk raadsinformatiesysteem gebruikt en schrijft dat als gebruik, met leverancier en applicatie.',
    'Provincies, waterschappen en opgeheven gemeenten worden genoemd en overgeslagen.',
    `Kolommen: ${columns.join(', ')}.`,
  ],
  unit: 'one-file',
  read: (inputs, catalogue) => {
    const known = indexOrganisations(catalogue).byCbsCode;
    const diagnostics: Diagnostic[] = [];
    const records = new Map<string, ImportRecord>();
    let rowsOfGemeenten = 0;
    let skipped = 0;
    for (const { file, text } of inputs) {
      const csv = readCsv(text, file, columns);
      diagnostics.push(...csv.diagnostics);
      for (const row of csv.rows) {
        const reason = reasonToSkip(row.text);
        if (reason !== undefined) {
          skipped += 1;
          const what = `${row.text('organisatietype')} ${row.text('naam')}`;
          diagnostics.push(diagnose(importTexts.skipped, { what, reason }, row.place));
          continue;
        }
        rowsOfGemeenten += 1;
        const code = row.cell('cbs_code');
        const gemeente = known.get(code.text);
        if (gemeente === undefined) {
          const params = { code: code.text, nearest: nearest(code.text, known.keys()) };
          diagnostics.push(diagnose(importTexts.unknownGemeente, params, code.place));
          continue;
        }
        const key = row.cell('ris_leverancier_key');
        const system = systems.get(key.text);
        if (system === undefined) {
          const names = [...systems.keys()];
          const params = {
            column: 'ris_leverancier_key',
            value: key.text,
            nearest: nearest(key.text, names),
            known: names,
          };
          diagnostics.push(diagnose(importTexts.unknownValue, params, key.place));
          continue;
        }
        const add = (record: ImportRecord) => {
          if (!records.has(record.path)) records.set(record.path, record);
        };
        if (catalogue.organisatie(system.leverancier) === undefined) add(supplierRecord(system, key.place));
        add(applicationRecord(system, key.place));
        const applicatie = `${system.leverancier}/${system.applicatie}`;
        add({
          kind: 'gebruik',
          path: pathOfRecord('gebruik', gemeente.id, gebruikName(applicatie)),
          value: { applicatie, status: 'in-productie', bron },
          place: row.place,
        });
      }
    }
    const list = [...records.values()];
    const usages = list.filter(({ kind }) => kind === 'gebruik').length;
    return {
      records: list,
      diagnostics,
      summary: [`Regels van gemeenten: ${rowsOfGemeenten}, overgeslagen: ${skipped}. Gebruik: ${usages}.`],
    };
  },
};

function reasonToSkip(text: (column: (typeof columns)[number]) => string): string | undefined {
  const type = text('organisatietype');
  if (type !== 'gemeente') return `een ${type} heeft geen landschap in de catalogus`;
  if (text('beeindigd') !== '' || text('opgevolgd_door') !== '') {
    const successor = text('opgevolgd_door');
    const named = successor === '' ? '' : ` en opgevolgd door ${successor}`;
    return `deze gemeente is beëindigd${text('beeindigd') === '' ? '' : ` op ${text('beeindigd')}`}${named}`;
  }
  if (text('in_gemeenten_2026') !== 'ja') return 'de bron noemt geen gemeente van nu (in_gemeenten_2026)';
  return undefined;
}

function supplierRecord(system: CouncilSystem, place: ImportRecord['place']): ImportRecord<'organisatie'> {
  const value: Fixed<Organisatie> = {
    naam: system.leverancierNaam,
    type: 'leverancier',
    status: 'actief',
    bron,
  };
  return {
    kind: 'organisatie',
    path: pathOfRecord('organisatie', system.leverancier, 'organisatie'),
    value,
    place,
  };
}

function applicationRecord(system: CouncilSystem, place: ImportRecord['place']): ImportRecord<'applicatie'> {
  const value: Fixed<Applicatie> = { naam: system.naam, status: 'actief', soort: 'applicatie', bron };
  return {
    kind: 'applicatie',
    path: pathOfRecord('applicatie', system.leverancier, system.applicatie),
    value,
    place,
  };
}
