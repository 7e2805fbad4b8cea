import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  componentId,
  filesAfter,
  loadFixture,
  smallFiles,
  testSources,
} from '../../../tests/support/editSources.ts';
import { hostileTexts } from '../../../tests/support/hostileText.ts';
import { seededNumbers } from '../../../tests/support/seeded.ts';
import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { guardFormula, writeList } from '../../lib/exports/csv.ts';
import { makeLists } from '../../lib/exports/lists.ts';
import { csvRows } from '../../lib/imports/csvRows.ts';
import { exportPart } from '../../lib/landscape/exportPart.ts';
import { gemmaPartOf } from '../../lib/landscape/gemmaPart.ts';
import { selectLandscape } from '../../lib/landscape/selectLandscape.ts';
import { applyEdit } from '../../lib/proposals/applyEdit.ts';
import { readEdits } from '../../lib/proposals/readEdits.ts';
import type { FormField, FormModel } from '../../site/form/formModel.ts';
import { formPropsOf } from '../../site/form/formPropsOf.ts';
import { formPages } from '../../site/form/forms.ts';
import { readMarkdown } from '../../site/markdown.ts';
import { editsOf, type Present } from './formState.ts';
import { isMap, tidy, type Value, type Values } from './values.ts';

/*
 * Whatever is put into whatever field of whatever form: no key is added, no other file is touched, and YAML, CSV, XML
 * and the running text of a page hold it as the text that it is. Seeded, so that a failure can be repeated.
 */
const sources = testSources();
const { catalogue } = loadFixture(filesAfter(smallFiles, { base: '', changes: [], message: '' }));

/** Each form, filled so that it is accepted as it stands. */
const filled: Readonly<Record<string, { readonly organisatie: string; readonly values: Values }>> = {
  gebruik: {
    organisatie: 'gemeente-bee',
    values: {
      applicatie: 'soft/zaken',
      status: 'in-productie',
      datums: { inProductie: '2024-01-01' },
      hosting: 'on-premises',
      versie: '1.10',
      referentiecomponenten: [componentId],
      afdeling: 'Burgerzaken',
      biv: { integriteit: 'hoog' },
      toelichting: 'Alleen hier.',
    },
  },
  koppeling: {
    organisatie: 'gemeente-aa',
    values: {
      van: 'soft/burger',
      naar: 'soft/zaken',
      richting: 'heen',
      status: 'gepland',
      transport: 'webservice',
      gegevens: ['Zaken'],
      toelichting: 'Elke nacht.',
    },
  },
  collega: {
    organisatie: 'gemeente-bee',
    values: {
      github: { login: 'piet-bee', id: 202 },
      rollen: ['gebruik-beheerder'],
      actiefVanaf: '2026-01-01',
    },
  },
  organisatie: {
    organisatie: 'gemeente-bee',
    values: {
      naam: 'Bee',
      officieleNaam: 'Gemeente Bee',
      beschrijvingKort: 'Een gemeente.',
      beschrijving: 'Een **gemeente**.',
      website: 'https://bee.example/',
      email: 'info@bee.example',
      telefoon: '14 000',
      adres: { straat: 'Dam', huisnummer: '1', postcode: '1234 AB', plaats: 'Bee' },
      links: [{ titel: 'Open', url: 'https://bee.example/open' }],
      contactpunten: [{ onderwerp: 'Beheer', email: 'beheer@bee.example' }],
      certificeringen: [{ soort: 'iso-27001', titel: 'ISO', status: 'concept' }],
    },
  },
  applicatie: {
    organisatie: 'gemeente-bee',
    values: {
      naam: 'Vers',
      soort: 'applicatie',
      beschrijvingKort: 'Iets nieuws.',
      website: 'https://vers.example/',
      nieuweLeverancier: 'Verse BV',
      referentiecomponenten: [componentId],
      hosting: ['saas'],
      ookGebruik: true,
    },
  },
  aanbod: {
    organisatie: 'soft',
    values: {
      naam: 'Vers',
      soort: 'applicatie',
      status: 'actief',
      beschrijvingKort: 'Iets nieuws.',
      beschrijving: 'Iets **nieuws**.',
      website: 'https://vers.example/',
      contactpunt: { onderwerp: 'Verkoop', email: 'verkoop@vers.example' },
      referentiecomponenten: [componentId],
      hosting: ['saas'],
      versies: [{ versie: '1.10', status: 'in-gebruik' }],
      licentie: { soort: 'open-source', spdx: 'EUPL-1.2' },
      broncode: 'https://vers.example/broncode',
    },
  },
};

const record = (path: string): Values => {
  const value: unknown = parse(sources.file(path)?.text ?? '');
  return isMap(value) ? value : {};
};

/** The record that a form opens; undefined where it makes a new one. */
function presentOf(kind: string, organisatie: string): Present | undefined {
  if (kind !== 'organisatie') return undefined;
  const path = `organisaties/${organisatie}/organisatie.yaml`;
  return { name: 'organisatie', label: organisatie, value: record(path), oid: sources.file(path)?.oid ?? '' };
}

/** Every place in a value where a text, number or boolean stands. */
function leavesOf(
  value: Value,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return [path];
}

function withLeaf(value: Value, [key, ...rest]: readonly (string | number)[], text: string): Value {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? withLeaf(item, rest, text) : item));
  return isMap(value) ? { ...value, [key]: withLeaf(value[key], rest, text) } : value;
}

function attempt(model: FormModel, organisatie: string, values: Values) {
  const present = presentOf(model.kind, organisatie);
  const sent: unknown = JSON.parse(JSON.stringify(editsOf(model, organisatie, values, present)));
  const edits = readEdits(sent);
  const outcome = edits === undefined ? undefined : applyEdit(edits, sources);
  return outcome?.ok === true ? outcome.proposal : undefined;
}

const keysOfModel = (fields: readonly FormField[]): readonly string[] => fields.map(({ key }) => key);
/** Filled in where it is left empty, or said elsewhere than in the record. */
const notInRecord: ReadonlySet<string | number | undefined> = new Set([
  'nieuweLeverancier',
  'ookGebruik',
  'soort',
]);
const added = ['type', 'status', 'gemeldDoor', 'cbsCode', 'soort'];

describe.each(formPages.map((page) => [page.slug, page] as const))('the form of %s', (slug, page) => {
  const { kind } = page;
  const { model } = formPropsOf(page, catalogue);
  const { organisatie, values } = filled[slug] ?? { organisatie: '', values: {} };

  it('has a filled example that is accepted', () => {
    expect(attempt(model, organisatie, values)?.changeSet.changes.length).toBeGreaterThan(0);
  });

  it('holds any text as text, in every field', async () => {
    const leaves = leavesOf(values);
    const next = seededNumbers(kind.length);
    let made = 0;
    for (const hostile of hostileTexts(31 + kind.length, 250)) {
      const leaf = leaves[next(leaves.length)] ?? [];
      // Half of them with a plain beginning: enough must get through for this to say something.
      const text = next(2) === 0 ? hostile : `Ab ${hostile.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')}`;
      const changed = withLeaf(values, leaf, text);
      const proposal = attempt(model, organisatie, isMap(changed) ? changed : {});
      if (proposal === undefined) continue;
      made += 1;
      const { changes } = proposal.changeSet;
      for (const { path, content } of changes) {
        expect(path).toMatch(/^content\/organisaties\/[a-z0-9-]+\/([a-z]+\/)?[a-z0-9-]+\.yaml$/);
        const value: unknown = parse(content ?? '');
        const extra = Object.keys(isMap(value) ? value : {}).filter(
          (key) =>
            !added.includes(key) &&
            !keysOfModel(model.groups.flatMap((group) => group.fields)).includes(key) &&
            !['naam', 'applicatie'].includes(key),
        );
        expect(extra).toEqual([]);
      }
      const key = leaf[0];
      const main = changes.find(({ path }) =>
        path.includes(
          kind === 'organisatie'
            ? 'organisatie.yaml'
            : `/${kind === 'collega' ? 'collegas' : kind === 'koppeling' ? 'koppelingen' : kind === 'applicatie' ? 'applicaties' : kind}/`,
        ),
      );
      const kept: unknown = parse(main?.content ?? '');
      if (isMap(kept) && !notInRecord.has(key)) {
        expect(kept[String(key)]).toEqual(tidy(isMap(changed) ? changed[String(key)] : undefined));
      }
      await checkDownstream(loadFixture(filesAfter(smallFiles, proposal.changeSet)).catalogue, organisatie);
    }
    // A colleague has no free text: what fits there is only what looks like an account.
    expect(made).toBeGreaterThan(kind === 'collega' ? 0 : 15);
  });
});

/** What is made of the records afterwards: tables, exchange file, running text. */
async function checkDownstream(after: Catalogue, organisatie: string): Promise<void> {
  for (const list of makeLists(after)) {
    const text = writeList(list);
    const back = csvRows(text, 'x');
    const plain = [list.header, ...list.rows].map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
    expect(
      'rows' in back ? back.rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))) : back,
    ).toEqual(plain);
    for (const cell of list.rows.flat()) expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r]/);
  }
  const scope = { kind: 'landschap' as const, organisatie };
  const selection = selectLandscape(after, scope);
  if (selection !== undefined) {
    const file = { data: selection.data, datums: {}, terugval: '2026-01-01', gemma: 'x' };
    const made = await exportPart(file, scope, async () => gemmaPartOf(after.gemma));
    expect(XMLValidator.validate(made?.text ?? '')).toBe(true);
    const root: unknown = new XMLParser().parse(made?.text ?? '');
    expect(Object.keys(Object(root)).filter((key) => key !== '?xml')).toEqual(['model']);
  }
  const text = after.organisatie(organisatie)?.value.beschrijving ?? '';
  // Running text becomes blocks of texts and links; there is no block that is markup.
  const kinds = JSON.stringify(readMarkdown(text)).match(/"(?:href|url)":"[^"]*"/g) ?? [];
  for (const link of kinds) expect(link).toMatch(/":"https?:/);
}
