import type { Begrip } from './begrip.ts';

/** Terms of GEMMA and ArchiMate. */
export const gemmaTerms: readonly Begrip[] = [
  {
    id: 'aanbevolen-standaard',
    term: 'Aanbevolen standaard',
    uitleg:
      'Een standaard die de GEMMA aanraadt voor een referentiecomponent. Software zonder deze standaard kan goed zijn, maar sluit vaak minder makkelijk aan.',
    zie: ['verplichte-standaard', 'standaard'],
  },
  {
    id: 'ameff',
    term: 'AMEFF',
    uitleg:
      'Het bestandsformaat waarmee programma’s voor architectuur, zoals Archi, modellen uitwisselen. U kunt uw landschap als AMEFF-bestand ophalen en daar verder mee tekenen.',
    zie: ['archimate', 'landschap'],
  },
  {
    id: 'applicatieservice',
    term: 'Applicatieservice',
    uitleg:
      'Iets wat software voor een gebruiker of een andere applicatie doet, zoals zaken registreren. De GEMMA gebruikt dit om te bepalen bij welk domein een referentiecomponent hoort.',
    zie: ['referentiecomponent', 'domein'],
  },
  {
    id: 'archimate',
    term: 'ArchiMate',
    uitleg:
      'Een tekentaal voor de architectuur van organisaties: wat zij doen, met welke software en op welke techniek. De GEMMA is in ArchiMate gemaakt.',
    zie: ['ameff', 'gemma', 'view'],
  },
  {
    id: 'bbn',
    term: 'Basisbeveiligingsniveau (BBN)',
    uitleg:
      'Hoe zwaar de beveiliging volgens de overheidsregels (BIO) moet zijn. BBN1 is de lichtste, BBN3 de zwaarste.',
    zie: ['biv'],
  },
  {
    id: 'biv',
    term: 'BIV-classificatie',
    uitleg:
      'Drie cijfers of woorden die zeggen hoe belangrijk het is dat gegevens er altijd zijn (beschikbaarheid), kloppen (integriteit) en geheim blijven (vertrouwelijkheid).',
    zie: ['bbn'],
  },
  {
    id: 'domein',
    term: 'Domein',
    uitleg:
      'Een deel van het werk van een gemeente, zoals het sociaal domein of de fysieke leefomgeving. De GEMMA deelt referentiecomponenten in naar domein.',
    zie: ['referentiecomponent'],
  },
  {
    id: 'gemma',
    term: 'GEMMA',
    uitleg:
      'De Gemeentelijke Model Architectuur: een plaat van het werk, de software en de standaarden van gemeenten, gemaakt door VNG. De catalogus gebruikt de woorden en indeling van de GEMMA.',
    zie: ['referentiecomponent', 'standaard', 'gemma-online'],
  },
  {
    id: 'gemma-online',
    term: 'GEMMA Online',
    uitleg: 'De website van VNG met de hele GEMMA. Daar staan de beschrijvingen; de catalogus linkt ernaar.',
    zie: ['gemma'],
  },
  {
    id: 'object-id',
    term: 'Object ID',
    uitleg:
      'Het vaste kenmerk van een onderdeel van de GEMMA: een code van 36 tekens. De naam kan veranderen, het Object ID niet.',
    zie: ['gemma'],
  },
  {
    id: 'referentiecomponent',
    term: 'Referentiecomponent',
    uitleg:
      'Een soort software, zoals zaakregistratie, los van een merk of leverancier. Door applicaties aan referentiecomponenten te hangen, kunt u ze vergelijken.',
    zie: ['applicatie', 'gemma', 'domein'],
  },
  {
    id: 'standaard',
    term: 'Standaard',
    uitleg:
      'Een afspraak over gegevens of over hoe computers ze uitwisselen. Werken twee applicaties met dezelfde standaard, dan zijn zij makkelijker te koppelen.',
    zie: ['standaardversie', 'verplichte-standaard', 'koppeling'],
  },
  {
    id: 'standaardversie',
    term: 'Standaardversie',
    uitleg:
      'Een versie van een standaard. Leveranciers zeggen per versie of hun applicatie haar ondersteunt.',
    zie: ['standaard'],
  },
  {
    id: 'technologiecomponent',
    term: 'Technologiecomponent',
    uitleg:
      'Een soort systeemsoftware volgens de GEMMA, zoals een database, los van een merk of leverancier.',
    zie: ['systeemsoftware', 'referentiecomponent'],
  },
  {
    id: 'testrapport',
    term: 'Testrapport',
    uitleg:
      'Een verslag waaruit blijkt dat een applicatie echt volgens een standaard werkt. De leverancier geeft de link.',
    zie: ['standaardversie'],
  },
  {
    id: 'verplichte-standaard',
    term: 'Verplichte standaard',
    uitleg:
      'Een standaard die volgens de GEMMA bij een referentiecomponent hoort. Vraag er bij een aanbesteding naar.',
    zie: ['aanbevolen-standaard', 'standaard'],
  },
  {
    id: 'vervallen',
    term: 'Vervallen',
    uitleg:
      'Dit onderdeel staat niet meer in de nieuwste GEMMA. De catalogus bewaart de naam, zodat oude verwijzingen blijven kloppen.',
    zie: ['gemma'],
  },
  {
    id: 'view',
    term: 'View',
    uitleg:
      'Een plaat uit de GEMMA. De catalogus kan daarop laten zien welke applicaties een organisatie waarvoor gebruikt.',
    zie: ['gemma', 'landschap'],
  },
  {
    id: 'voorziening',
    term: 'Voorziening',
    uitleg:
      'Een landelijk systeem buiten de gemeente, zoals DigiD of een basisregistratie. Applicaties koppelen ermee.',
    zie: ['koppeling'],
  },
];
