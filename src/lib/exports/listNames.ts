/** The lists that are written as CSV, with what a reader is told about them. */
export const listNames = [
  {
    name: 'organisaties',
    title: 'Organisaties',
    text: 'Gemeenten, leveranciers, samenwerkingen en communities bij elkaar.',
  },
  { name: 'gemeenten', title: 'Gemeenten', text: 'Met CBS-code, provincie, inwoners en samenwerkingen.' },
  {
    name: 'leveranciers',
    title: 'Leveranciers',
    text: 'Met het aantal applicaties, diensten en gebruikers.',
  },
  { name: 'samenwerkingen', title: 'Samenwerkingen', text: 'Met hun soort en hun deelnemers.' },
  { name: 'communities', title: 'Communities', text: 'Groepen die samen software maken of delen.' },
  {
    name: 'applicaties',
    title: 'Applicaties',
    text: 'Met leverancier, licentie, referentiecomponenten en standaarden.',
  },
  { name: 'diensten', title: 'Diensten', text: 'Met de aanbieder en de applicaties waar ze over gaan.' },
  {
    name: 'gebruik',
    title: 'Gebruik',
    text: 'Welke organisatie welke applicatie gebruikt, voor zover openbaar.',
  },
  {
    name: 'koppelingen',
    title: 'Koppelingen',
    text: 'Tussen applicaties en met landelijke voorzieningen, voor zover openbaar.',
  },
  {
    name: 'referentiecomponenten',
    title: 'Referentiecomponenten',
    text: 'Uit de GEMMA, met domeinen, verplichte en aanbevolen standaarden en het aantal applicaties, zonder verzonnen voorbeelden.',
  },
  { name: 'standaarden', title: 'Standaarden', text: 'Uit de GEMMA, met hun versies.' },
  {
    name: 'standaardversies',
    title: 'Standaardversies',
    text: 'Met het aantal applicaties dat er iets over zegt, zonder verzonnen voorbeelden.',
  },
  {
    name: 'voorzieningen',
    title: 'Landelijke voorzieningen',
    text: 'Uit de GEMMA en door de catalogus aangevuld.',
  },
] as const;

/** Name of the file of a list, without `.csv`. */
export type ListName = (typeof listNames)[number]['name'];
