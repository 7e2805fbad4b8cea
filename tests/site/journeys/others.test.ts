import { describe, expect, it } from 'vitest';
import type { Journey } from './journey.ts';
import { openJourneys } from './openJourneys.ts';

/* A samenwerking, a supplier and a steward, on a clone of their own, by visible links and texts alone. */
const journeys = openJourneys('Stappen van anderen');
const { site, tell } = journeys;
let journey: Journey;

const supplier = 'voorbeeld-aanbodbeheer (voorbeeldsoft)';

async function begin(name: string): Promise<void> {
  journey = await journeys.begin(name);
}

describe('a samenwerking', () => {
  it('registers usage on behalf of a deelnemer, who then sees it', async () => {
    await begin('samenwerking: gebruik namens een deelnemer');
    await journey.search('voorbeeldregio', /Voorbeeldregio/);
    await journey.click(/^Landschap/);
    await journey.click('Gebruik toevoegen');
    await journey.pick('Applicatie', 'open zaak', 'Open Zaak');
    await journey.pick('Namens deelnemers', 'voorbeeldstad', /Voorbeeldstad/);
    await journey.proposeAndMerge('voorbeeld-regiobeheer (samenwerking-voorbeeldregio)');
    await journey.toResult('Het landschap van Voorbeeldstad');
    await journey.sees('Open Zaak');
    const row = journey.page.getByRole('row', { name: /Open Zaak/ });
    await journey.sees(/Samenwerking Voorbeeldregio/, row);
    tell(await journey.end());
  });
});

describe('a supplier', () => {
  it('takes over a concept that a gemeente reported; its usage stays', async () => {
    await begin('leverancier: concept overnemen');
    await journey.search('voorbeeld verkiezingen', 'Voorbeeld Verkiezingen');
    await journey.click('Overnemen als leverancier');
    await journey.sees(/is een concept: een ander heeft haar gemeld/);
    await journey.click('Deze applicatie overnemen');
    await journey.sees('Klopt dit?');
    await journey.click('Voorstel maken');
    await journey.sees('Uw voorstel is gemaakt');
    await journey.click(/Bekijk de voorstellen/);
    await journey.merge(supplier);
    tell(await journey.end());
    const file = 'content/organisaties/voorbeeldsoft/applicaties/voorbeeld-verkiezingen.yaml';
    expect(site().git('show', `HEAD:${file}`)).toContain('status: actief');
    expect(site().git('show', `HEAD:${file}`)).not.toContain('gemeldDoor');
  });

  it('changes its offer: a standard and a version', async () => {
    await begin('leverancier: aanbod wijzigen');
    await journey.search('voorbeeldsoft', 'Voorbeeldsoft');
    await journey.click('Aanbod bijwerken');
    await journey.click('Wijzig Voorbeeld Afspraken');
    await journey.click('Ondersteunde standaard toevoegen');
    await journey.pickLast('Standaardversie', 'stuf zkn 3.10', /StUF ZKN 3\.10/);
    await journey.chooseLast('Ondersteuning', 'Gepland');
    await journey.click('Versie toevoegen');
    await journey.fillLast('Versie', '7.10');
    await journey.proposeAndMerge(supplier);
    await journey.toResult('Voorbeeld Afspraken');
    await journey.sees(/StUF ZKN 3\.10/);
    await journey.sees('7.10');
    tell(await journey.end());
  });
});

describe('a steward', () => {
  it('looks at voorstellen, withdraws one, merges one and takes that back', async () => {
    for (const department of ['Eerste afdeling', 'Tweede afdeling']) {
      await begin('voorbereiding');
      await journey.search('voorbeeldstad', 'Voorbeeldstad');
      await journey.click(/^Landschap/);
      await journey.click('Gebruik toevoegen');
      const which = department.startsWith('Eerste') ? 'voorbeeld raad' : 'voorbeeld rapportage';
      await journey.pick('Applicatie', which, /Voorbeeld Ra/);
      await journey.fill(/^Afdeling/, department);
      await journey.propose();
      await journey.page.context().close();
    }
    await begin('steward: bekijken, intrekken, overnemen, terugdraaien');
    const { page } = journey;
    await journey.click('Bewerken');
    await journey.click('Voorstellen bekijken');
    await journey.sees('Open voorstellen (2)');
    await journey.choose('Ik ben', 'voorbeeld-gebruikbeheer (gemeente-voorbeeldstad)');
    const first = page.getByRole('article').filter({ hasText: 'Eerste afdeling' });
    await journey.sees('Akkoord: dit voorstel kan erbij.', first);
    await journey.click('Intrekken', first);
    await journey.click('Ja, trek dit voorstel in', first);
    await journey.sees('Open voorstellen (1)');
    const second = page.getByRole('article').filter({ hasText: 'Tweede afdeling' });
    await journey.sees('Akkoord: dit voorstel kan erbij.', second);
    await journey.click('Overnemen', second);
    await journey.sees('Open voorstellen (0)');
    const file =
      'content/organisaties/gemeente-voorbeeldstad/gebruik/voorbeeldsoft--voorbeeld-rapportage.yaml';
    const before = site().git('show', `HEAD^1:${file}`);
    expect(site().git('show', `HEAD:${file}`)).toContain('Tweede afdeling');
    await journey.click(/^Draai terug/);
    await journey.sees('Open voorstellen (1)');
    await journey.sees('Akkoord: dit voorstel kan erbij.');
    await journey.click('Overnemen');
    await journey.sees('Open voorstellen (0)');
    expect(site().git('show', `HEAD:${file}`)).toBe(before);
    tell(await journey.end());
  });
});
