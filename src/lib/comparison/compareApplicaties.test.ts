import { describe, expect, it } from 'vitest';
import { smallSite } from '../../../tests/support/smallSite.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareApplicaties } from './compareApplicaties.ts';
import { comparedApplicatie } from './comparedApplicatie.ts';
import { sharedComponents } from './sharedComponents.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const zakenApi = '3a597286-4edc-47ed-b19a-14d7497db340';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';
const app = (naam: string, more = '') => `naam: ${naam}\nstatus: actief\nsoort: applicatie\n${more}`;
const components = (...ids: readonly string[]) =>
  `referentiecomponenten:\n${ids.map((id) => `  - ${id}\n`).join('')}`;

function siteWith(more: Readonly<Record<string, string>> = {}): Catalogue {
  return smallSite(zaakregistratie, zakenApiV1, more);
}

function compared(catalogue: Catalogue, ...ids: readonly string[]) {
  return ids.map((id) => {
    const entry = catalogue.applicatie(id);
    if (entry === undefined) throw new Error(`no ${id}`);
    return comparedApplicatie(catalogue, entry);
  });
}

/** A line as plain texts: label, then a text per column. */
function lines(sections: ReturnType<typeof compareApplicaties>, title: string) {
  const rows = sections.find((section) => section.title === title)?.rows ?? [];
  return rows.map(({ label, cells, empty }) => [
    label,
    ...cells.map((items) =>
      items.length === 0
        ? `[${empty}]`
        : items.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)).join(', '),
    ),
  ]);
}

describe('compareApplicaties', () => {
  const catalogue = siteWith();
  const sections = compareApplicaties(compared(catalogue, 'soft/zaken', 'soft/archief'));

  it('puts facts side by side and leaves out what nobody filled in', () => {
    expect(lines(sections, 'Algemeen')).toEqual([
      ['Leverancier', 'Soft BV', 'Soft BV'],
      ['Status', 'Actief', 'Concept'],
      ['Soort', 'Applicatie', 'Applicatie'],
      ['Hosting', 'SaaS (bij de leverancier)', '[niet ingevuld]'],
    ]);
  });

  it('names standaarden per version, and where one is demanded and not named', () => {
    const rows = lines(sections, 'Standaarden, per versie');
    expect(rows[0]).toEqual(['Verplichte standaarden', '1 van 3 ondersteund', '0 van 3 ondersteund']);
    expect(rows).toContainEqual([
      catalogue.gemma.elementen.get(zakenApi)?.naam,
      '1.x (ondersteund)',
      'verplicht, niet vermeld',
    ]);
  });

  it('counts real users of today and plans apart', () => {
    expect(lines(sections, 'Gebruik, voor zover openbaar')).toEqual([
      ['Nu in gebruik bij', '2 organisaties', '[niet bekend]'],
      ['Gepland of in verwerving bij', '1 organisatie', '[–]'],
    ]);
  });

  it('counts organisations that plan, not their records: owner and deelnemers, each once', () => {
    const planned = 'applicatie: soft/zaken\nstatus: gepland\n';
    const site = siteWith({
      'organisaties/dienst-bc/organisatie.yaml':
        'naam: Dienst BC\ntype: samenwerking\nsamenwerkingstype: ict-samenwerking\nstatus: actief\ndeelnemers:\n  - gemeente-bee\n  - gemeente-cee\n',
      'organisaties/dienst-bc/gebruik/soft--zaken.yaml': `${planned}deelnemers:\n  - gemeente-bee\n  - gemeente-cee\n`,
    });
    // Bee plans it twice: by itself and as a deelnemer.
    expect(
      lines(compareApplicaties(compared(site, 'soft/zaken')), 'Gebruik, voor zover openbaar'),
    ).toContainEqual(['Gepland of in verwerving bij', '3 organisaties']);
  });

  it('knows which lines differ', () => {
    const differing = sections
      .flatMap(({ rows }) => rows)
      .filter(({ differs }) => differs)
      .map(({ label }) => label);
    expect(differing).toEqual(expect.arrayContaining(['Status', 'Hosting', 'Nu in gebruik bij']));
    expect(differing).not.toContain('Leverancier');
    expect(differing).not.toContain('Zaakregistratiecomponent');
    const same = compareApplicaties(compared(catalogue, 'soft/zaken', 'soft/zaken'));
    expect(same.flatMap(({ rows }) => rows).filter(({ differs }) => differs)).toEqual([]);
  });

  it('has nothing to say about nothing', () => expect(compareApplicaties([])).toEqual([]));
});

describe('sharedComponents', () => {
  const other = 'b1b1b1b1-0000-4000-8000-000000000001';
  const catalogue = siteWith({
    'organisaties/soft/applicaties/breed.yaml': app('Breed', components(zaakregistratie, other)),
    'organisaties/soft/applicaties/dubbel.yaml': app('Dubbel', components(other, zaakregistratie)),
    'organisaties/soft/applicaties/weg.yaml': app('Weg', components(other)).replace(
      'status: actief',
      'status: teruggetrokken',
    ),
    'organisaties/echt-niet/organisatie.yaml':
      'naam: Echt Niet\ntype: leverancier\nstatus: actief\nvoorbeeld: true\n',
    'organisaties/echt-niet/applicaties/nep.yaml': app('Nep', components(zaakregistratie, other)),
  });
  const of = (id: string) => {
    const entry = catalogue.applicatie(id);
    return entry === undefined ? [] : sharedComponents(catalogue, entry);
  };

  it('ranks by what is shared, then by how little else they do, then by users', () => {
    expect(of('soft/breed').map(({ id, shared }) => [id, shared.length])).toEqual([
      ['soft/dubbel', 2],
      ['soft/zaken', 1],
      ['soft/archief', 1],
    ]);
    expect(of('soft/zaken').map(({ id }) => id)).toEqual(['soft/archief', 'soft/breed', 'soft/dubbel']);
  });

  it('leaves out what was withdrawn, and never holds a real product against a fictional one', () => {
    expect(of('soft/breed').map(({ id }) => id)).not.toContain('soft/weg');
    expect(of('soft/breed').map(({ id }) => id)).not.toContain('echt-niet/nep');
    expect(of('echt-niet/nep').map(({ id }) => id)).toContain('soft/breed');
  });
});
