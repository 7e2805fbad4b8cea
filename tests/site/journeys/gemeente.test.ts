import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Journey } from './journey.ts';
import { openJourneys } from './openJourneys.ts';

/*
 * Journey.md 2.1 to 4.5 as somebody of a gemeente, on a clone of its own, by visible links and texts alone. In the
 * order of the journey: an application that was reported is found, taken into use and tied to another.
 */
const journeys = openJourneys('Stappen van een gemeente');
const { site, tell } = journeys;
let journey: Journey;

const home = 'content/organisaties/gemeente-voorbeeldstad';
const colleague = 'voorbeeld-organisatiebeheer (gemeente-voorbeeldstad)';

async function begin(name: string): Promise<void> {
  journey = await journeys.begin(name);
}

async function end(): Promise<void> {
  tell(await journey.end());
}

describe('a gemeente', () => {
  it('invites a colleague (2.1)', async () => {
    await begin('2.1 collega uitnodigen');
    await journey.search('voorbeeldstad', 'Voorbeeldstad');
    await journey.click(/^Collega uitnodigen/);
    await journey.fill(/^Gebruikersnaam/, 'voorbeeld-nieuw');
    await journey.fill(/^Accountnummer/, '9000000000000099');
    await journey.check('Gebruik-beheerder');
    await journey.proposeAndMerge(colleague);
    await end();
    expect(site().git('show', `HEAD:${home}/collegas/voorbeeld-nieuw.yaml`)).toContain('gebruik-beheerder');
  });

  it('tells about itself, with a certificate (2.2)', async () => {
    await begin('2.2 organisatie-informatie');
    await journey.search('voorbeeldstad', 'Voorbeeldstad');
    await journey.click('Informatie bijwerken');
    await journey.fill(/^Korte beschrijving/, 'Een stad om in te oefenen.');
    await journey.click('Certificering toevoegen');
    await journey.chooseLast('Soort', 'ISO 27001');
    await journey.fillLast(/^Titel/, 'ISO 27001 van de rekencentra');
    await journey.fillLast(/^Geldig tot en met/, '2031-12-31');
    await journey.proposeAndMerge(colleague);
    await journey.toResult('Voorbeeldstad');
    await journey.sees('Een stad om in te oefenen.');
    await journey.sees('ISO 27001 van de rekencentra');
    await end();
  });

  it('reports an application that is missing, under a new supplier (3)', async () => {
    await begin('3 ontbrekende applicatie melden');
    await journey.searchInVain('Reisplanner Proefstuk');
    await journey.click(/^Meld een ontbrekende applicatie/);
    await journey.pick('Organisatie', 'voorbeeldstad', /Voorbeeldstad/);
    await journey.fill('Naam', 'Reisplanner Proefstuk');
    await journey.choose('Soort', 'Applicatie');
    await journey.fill(/^Naam van een nieuwe leverancier/, 'Proefstuk Reizen BV');
    await journey.proposeAndMerge(colleague);
    await journey.toResult('Reisplanner Proefstuk');
    await journey.sees('Proefstuk Reizen BV');
    await journey.sees(/[Cc]oncept/);
    await end();
  });

  it('finds that application, and says that it uses it (4.1, 4.2, 4.3)', async () => {
    await begin('4.1-4.3 zoeken, kiezen en gebruik toevoegen');
    await journey.search('proefstuk', 'Reisplanner Proefstuk');
    await journey.click('Gebruik toevoegen');
    await journey.pick('Organisatie', 'voorbeeldstad', /Voorbeeldstad/);
    await journey.choose('Status', 'Gepland');
    await journey.proposeAndMerge(colleague);
    await journey.toResult('Het landschap van Voorbeeldstad');
    await journey.sees('Reisplanner Proefstuk');
    await end();
  });

  it('ties it to another application (4.4)', async () => {
    await begin('4.4 koppeling toevoegen');
    await journey.search('voorbeeldstad', 'Voorbeeldstad');
    await journey.click(/^Landschap/);
    await journey.click('Koppeling toevoegen');
    await journey.sees(/Wat er al staat: \d+ koppelingen/);
    await journey.pick('Van', 'reisplanner', /Reisplanner/);
    await journey.pick('Naar', 'kaart', /Voorbeeld Kaart/);
    await journey.click('Verder naar controleren');
    await journey.sees('Richting: maak een keuze.');
    await journey.choose('Richting', 'Heen (A → B)');
    await journey.proposeAndMerge(colleague);
    await journey.toResult('Het landschap van Voorbeeldstad');
    await journey.sees('Reisplanner Proefstuk → Voorbeeld Kaart');
    await end();
  });

  it('takes its landscape along as AMEFF, and the application alone (4.5)', async () => {
    await begin('4.5 AMEFF en CSV');
    await journey.search('voorbeeldstad', 'Voorbeeldstad');
    await journey.click(/^Landschap/);
    const whole = await journey.download('AMEFF van dit landschap');
    const text = readFileSync(whole.path, 'utf8');
    expect(text).toContain('http://www.opengroup.org/xsd/archimate/3.0/');
    expect(text).toContain('Reisplanner Proefstuk');
    const list = await journey.download(/CSV/);
    expect(readFileSync(list.path, 'utf8')).toContain('proefstuk-reizen-bv/reisplanner-proefstuk');
    await end();
  });
});
