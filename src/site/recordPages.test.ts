import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '../../tests/landscape/sampleLandscape.ts';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { applicatiePage } from './applicatie.ts';
import { certificateRows } from './certificates.ts';
import { landschapPage } from './landschap.ts';
import { organisatiePage } from './organisatie.ts';
import { organisatieHead, organisatieTabs } from './organisatieHead.ts';
import { startCounts } from './start.ts';

const catalogue = sampleCatalogue();
const found = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new Error('not in the sample');
  return item;
};

describe('the page of an organisation', () => {
  it('counts what is used today, once, and shows all of the landscape behind the tab', () => {
    const page = organisatiePage(catalogue, found(catalogue.organisatie('gemeente-a')), '2026-11-24');
    expect(page.summary).toBe('De gemeente gebruikt voor zover openbaar 3 applicaties.');
    expect(page.landscapeSize).toBe(5);
    expect(page.samenwerkingen.map(({ text }) => text)).toEqual(['Sam']);
    expect([page.inUseCount, page.inUse.length]).toEqual([3, 3]);
  });

  it('has the head that the pages below it have', () => {
    for (const entry of catalogue.organisaties.values())
      expect(organisatiePage(catalogue, entry, '2026-11-24')).toMatchObject(
        organisatieHead(catalogue, entry),
      );
  });

  it('never says that a gemeente uses nothing: it is not public', () => {
    const silent = catalogueOf({
      'organisaties/gemeente-x/organisatie.yaml':
        'naam: X\ntype: gemeente\nstatus: actief\ncbsCode: GM9001\n',
      'organisaties/lev/organisatie.yaml': 'naam: Lev\ntype: leverancier\nstatus: actief\n',
    });
    const page = organisatiePage(silent, found(silent.organisatie('gemeente-x')), '2026-11-24');
    expect(page.summary).toBe('Welke applicaties de gemeente gebruikt, is niet openbaar.');
    expect(organisatieTabs(page, 'organisatie')).toHaveLength(2);
    const supplier = organisatiePage(silent, found(silent.organisatie('lev')), '2026-11-24');
    expect(supplier.summary).toBe('De leverancier biedt geen applicaties aan.');
    expect(organisatieTabs(supplier, 'organisatie')).toEqual([]);
  });

  it('counts colleagues per role on the day of the data and never names their accounts', () => {
    const collega = (login: string, id: number, rol: string, more = '') =>
      `github:\n  login: ${login}\n  id: ${id}\nrollen:\n  - ${rol}\n${more}`;
    const folder = 'organisaties/gemeente-x';
    const staffed = catalogueOf({
      [`${folder}/organisatie.yaml`]: 'naam: X\ntype: gemeente\nstatus: actief\ncbsCode: GM9001\n',
      [`${folder}/collegas/een.yaml`]: collega('een', 1, 'gebruik-beheerder'),
      [`${folder}/collegas/twee.yaml`]: collega('twee', 2, 'gebruik-beheerder', 'actiefTot: 2026-11-23\n'),
      [`${folder}/collegas/drie.yaml`]: collega('drie', 3, 'ciso', 'actiefVanaf: 2026-11-24\n'),
    });
    const page = organisatiePage(staffed, found(staffed.organisatie('gemeente-x')), '2026-11-24');
    expect(page.colleagues).toEqual([
      { rol: 'CISO', aantal: 1 },
      { rol: 'Gebruik-beheerder', aantal: 1 },
    ]);
  });
});

describe('the landscape', () => {
  it('shows every state, what is on its behalf, and links both ends of a koppeling', () => {
    const page = landschapPage(catalogue, 'gemeente-a');
    expect(page.perStatus).toEqual([
      { label: 'Gepland', value: 1 },
      { label: 'In productie', value: 2 },
      { label: 'Uit te faseren', value: 1 },
      { label: 'Uitgefaseerd', value: 1 },
    ]);
    expect(page.gebruik.find(({ namens }) => namens !== undefined)).toMatchObject({
      applicatie: { text: 'Burger' },
      namens: { text: 'Sam' },
    });
    expect(page.koppelingen.map(({ koppeling }) => koppeling)).toContainEqual([
      expect.objectContaining({ text: 'Zaken', note: '←', href: '/applicaties/lev/zaken/' }),
      expect.objectContaining({ text: 'Documenten', href: '/applicaties/lev/documenten/' }),
    ]);
  });

  it('counts applications per component, of those in use today only', () => {
    const rows = landschapPage(catalogue, 'gemeente-a').perComponent;
    expect(
      rows.map(({ component, aantal }) => [JSON.stringify(component).includes('Zaakregistratie'), aantal]),
    ).toContainEqual([true, 1]);
    expect(JSON.stringify(rows)).not.toContain('Burgerzakencomponent');
  });
});

describe('the page of an application', () => {
  it('names components, standards, users and what it can be compared with', () => {
    const page = applicatiePage(catalogue, found(catalogue.applicatie('lev/zaken')));
    expect(page.components.map(({ text }) => text)).toEqual(['Zaakregistratiecomponent']);
    expect(page.standards).toHaveLength(1);
    expect(page.userCount).toBe(1);
    expect(page.comparable).toEqual([]);
  });
});

describe('certificates', () => {
  const rows = (geldigTot: string) =>
    certificateRows([{ soort: 'iso-27001', titel: 'ISO', geldigTot, status: 'gefiatteerd' }], '2026-11-24');

  it('are valid on their last day and expired the day after', () => {
    expect(rows('2026-11-24')[0]?.status).toEqual({ text: 'Gefiatteerd', tone: 'positive' });
    expect(rows('2026-11-23')[0]?.status).toEqual({ text: 'Verlopen', tone: 'negative' });
  });
});

it('the start page counts usage of today', () => {
  expect(startCounts(catalogue).find(({ label }) => label === 'keer openbaar gebruik')?.value).toBe(3);
});
