export interface NavigationItem {
  readonly label: string;
  /** Path inside the site. */
  readonly path: string;
}

/** The main navigation, in this order. */
export const mainNavigation: readonly NavigationItem[] = [
  { label: 'Applicaties', path: '/applicaties/' },
  { label: 'Organisaties', path: '/organisaties/' },
  { label: 'Standaarden', path: '/standaarden/' },
  { label: 'Referentiecomponenten', path: '/referentiecomponenten/' },
  { label: 'Bewerken', path: '/bewerken/' },
  { label: 'Over', path: '/over/' },
];

/** Links at the foot of every page. */
export const footerNavigation: readonly NavigationItem[] = [
  { label: 'Over de Softwarecatalogus', path: '/over/' },
  { label: 'Zo werkt het', path: '/zo-werkt-het/' },
  { label: 'Begrippen', path: '/begrippen/' },
  { label: 'Landelijke voorzieningen', path: '/voorzieningen/' },
  { label: 'Applicaties vergelijken', path: '/vergelijken/applicaties/' },
  { label: 'Gemeenten vergelijken', path: '/vergelijken/gemeenten/' },
  { label: 'Recent gewijzigd', path: '/recent/' },
  { label: 'Statistieken', path: '/statistieken/' },
  { label: 'Standaardenmonitor', path: '/standaardenmonitor/' },
  { label: 'Open data', path: '/open-data/' },
  { label: 'Uitleg bij meldingen', path: '/fouten/' },
  { label: 'Toegankelijkheid', path: '/toegankelijkheid/' },
];
