import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { usersOf } from '../../lib/catalogue/usersOf.ts';
import type { Entry } from '../../lib/model/record.ts';
import { urls } from '../../lib/model/urls.ts';
import { href } from '../href.ts';
import { type Bar, type Chart, largestBars } from './chart.ts';

/** Fewer users than this say nothing about a market. */
const minUsersOfMarket = 10;

/**
 * Who supplies what organisations use today, as far as is public: over all, and per referentiecomponent where enough
 * organisations show what they use. An organisation counts once per supplier. O(usage).
 */
export function marketShareCharts(
  catalogue: Catalogue,
  usage: readonly Entry<'gebruik'>[],
): readonly Chart[] {
  const all = usersPerSupplier(catalogue, usage);
  const perComponent = new Map<string, Entry<'gebruik'>[]>();
  for (const entry of usage) {
    for (const id of componentsOf(catalogue, entry)) {
      const list = perComponent.get(id);
      if (list === undefined) perComponent.set(id, [entry]);
      else list.push(entry);
    }
  }
  const markets = [...perComponent]
    .map(([id, entries]) => ({ id, entries, users: usersOf(catalogue, entries).size }))
    .filter(({ users }) => users >= minUsersOfMarket)
    .sort((a, b) => b.users - a.users || a.id.localeCompare(b.id))
    .slice(0, 6);
  return [
    {
      id: 'leveranciers',
      title: 'Leveranciers naar gebruikers',
      intro:
        'Bij hoeveel organisaties een leverancier iets in gebruik heeft, voor zover dat openbaar is. Dit zijn geen marktaandelen van heel Nederland: van veel gemeenten is (nog) niet bekend wat zij gebruiken.',
      subject: 'Leverancier',
      unit: 'Organisaties',
      bars: largestBars(barsOf(catalogue, all), 15, 'Andere leveranciers'),
      more: { text: 'Alle leveranciers met hun aantallen', href: href('/leveranciers/') },
    },
    ...markets.map(({ id, entries, users }): Chart => {
      const naam = catalogue.gemma.elementen.get(id)?.naam ?? id;
      const shares = largestBars(barsOf(catalogue, usersPerSupplier(catalogue, entries)), 8, 'Anderen');
      return {
        id: `markt-${id}`,
        title: `Marktaandelen: ${naam}`,
        intro: `Van ${users} organisaties is bekend wat zij hiervoor gebruiken. Wie van meer leveranciers iets gebruikt, telt bij elk mee.`,
        subject: 'Leverancier',
        unit: 'Organisaties',
        bars: shares.map((bar) => (bar.isRest === true ? bar : { ...bar, of: users })),
        more: { text: `${naam}: wie gebruikt wat`, href: href(urls.referentiecomponent(id)) },
      };
    }),
  ];
}

/** What a usage serves; where its user says nothing, what the application is suited for (as the drawings do). */
function componentsOf(catalogue: Catalogue, { value }: Entry<'gebruik'>): readonly string[] {
  const own = value.referentiecomponenten ?? [];
  const found =
    own.length > 0 ? own : (catalogue.applicatie(value.applicatie)?.value.referentiecomponenten ?? []);
  return [...new Set(found)];
}

function usersPerSupplier(
  catalogue: Catalogue,
  usage: readonly Entry<'gebruik'>[],
): ReadonlyMap<string, number> {
  const perSupplier = new Map<string, Entry<'gebruik'>[]>();
  for (const entry of usage) {
    const supplier = catalogue.applicatie(entry.value.applicatie)?.organisatie;
    if (supplier === undefined) continue;
    const list = perSupplier.get(supplier);
    if (list === undefined) perSupplier.set(supplier, [entry]);
    else list.push(entry);
  }
  return new Map([...perSupplier].map(([id, entries]) => [id, usersOf(catalogue, entries).size]));
}

function barsOf(catalogue: Catalogue, users: ReadonlyMap<string, number>): readonly Bar[] {
  return [...users].map(([id, value]) => ({
    label: catalogue.organisatie(id)?.value.naam ?? id,
    value,
    href: href(urls.organisatie(id)),
  }));
}
