import type { FormLayout } from './formModelOf.ts';

/** A form of the site: `/bewerken/<slug>/`. */
export interface FormPage {
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  readonly layout: FormLayout;
  /** What a new record starts with. */
  readonly start: Readonly<Record<string, unknown>>;
  readonly mayRemove: boolean;
  /** Of an application: whether its supplier fills it in. */
  readonly isOffer?: boolean;
}

/** All forms, by what a user wants to do. */
export const formPages: readonly FormPage[] = [
  {
    slug: 'gebruik',
    kind: 'gebruik',
    title: 'Gebruik toevoegen of wijzigen',
    lead: 'Leg vast welke applicatie uw organisatie gebruikt, waarvoor en sinds wanneer.',
    start: { status: 'in-productie' },
    mayRemove: false,
    layout: [
      { title: 'Welke applicatie?', keys: ['applicatie', 'status', 'datums'] },
      { title: 'Waar en waarvoor?', keys: ['hosting', 'versie', 'referentiecomponenten', 'afdeling'] },
      { title: 'Namens wie?', keys: ['deelnemers'] },
      { title: 'Beveiliging en toelichting', keys: ['bbn', 'biv', 'vervangenDoor', 'toelichting'] },
    ],
  },
  {
    slug: 'koppeling',
    kind: 'koppeling',
    title: 'Koppeling toevoegen of wijzigen',
    lead: 'Leg vast welke applicaties in uw landschap gegevens uitwisselen, met elkaar of met een landelijke voorziening. De naam van de koppeling wordt gemaakt uit de twee kanten en de richting.',
    start: { status: 'in-productie' },
    mayRemove: true,
    layout: [
      { title: 'Tussen wat?', keys: ['van', 'naar', 'voorziening', 'richting'] },
      { title: 'Sinds wanneer?', keys: ['status', 'vanaf', 'tot'] },
      {
        title: 'Hoe?',
        keys: ['transport', 'basis', 'standaarden', 'intermediair', 'gegevens', 'toelichting'],
      },
    ],
  },
  {
    slug: 'collega',
    kind: 'collega',
    title: 'Collega uitnodigen of verwijderen',
    lead: 'Een collega met een rol mag namens uw organisatie voorstellen doen. Van een collega staat alleen het GitHub-account in de catalogus.',
    start: {},
    mayRemove: true,
    layout: [
      { title: 'Wie?', keys: ['github'] },
      { title: 'Wat mag deze collega?', keys: ['rollen', 'actiefVanaf', 'actiefTot'] },
    ],
  },
  {
    slug: 'organisatie',
    kind: 'organisatie',
    title: 'Informatie over uw organisatie',
    lead: 'Werk de gegevens van uw organisatie bij, met haar certificaten en contactpunten.',
    start: {},
    mayRemove: false,
    layout: [
      { title: 'Naam en beschrijving', keys: ['naam', 'officieleNaam', 'beschrijvingKort', 'beschrijving'] },
      {
        title: 'Bereikbaar op',
        keys: ['website', 'email', 'telefoon', 'adres', 'logo', 'links', 'contactpunten'],
      },
      { title: 'Nummers', keys: ['oin', 'kvkNummer'] },
      { title: 'Samenwerking', keys: ['samenwerkingstype', 'deelnemers'] },
      { title: 'Certificaten en verklaringen', keys: ['certificeringen'] },
      { title: 'Openbaar landschap', keys: ['landschapOpenbaar'] },
    ],
  },
  {
    slug: 'applicatie',
    kind: 'applicatie',
    title: 'Ontbrekende applicatie melden',
    lead: 'Staat een applicatie niet in de catalogus? Meld haar als concept. De leverancier kan haar daarna overnemen; uw gebruik blijft eraan vast zitten.',
    start: { soort: 'applicatie' },
    mayRemove: false,
    layout: [
      { title: 'Welke applicatie?', keys: ['naam', 'soort', 'beschrijvingKort', 'website'] },
      { title: 'Waarvoor?', keys: ['referentiecomponenten', 'hosting'] },
    ],
  },
  {
    slug: 'aanbod',
    kind: 'applicatie',
    title: 'Aanbod van een leverancier bijwerken',
    lead: 'Bent u de leverancier? Werk uw applicaties bij, voeg er een toe, of neem een applicatie over die een ander als concept heeft gemeld.',
    start: { soort: 'applicatie', status: 'actief' },
    mayRemove: false,
    isOffer: true,
    layout: [
      {
        title: 'Welke applicatie?',
        keys: ['naam', 'soort', 'status', 'beschrijvingKort', 'beschrijving', 'website', 'contactpunt'],
      },
      { title: 'Waarvoor?', keys: ['referentiecomponenten', 'standaarden'] },
      { title: 'Hoe geleverd?', keys: ['hosting', 'versies', 'licentie', 'broncode'] },
    ],
  },
];
