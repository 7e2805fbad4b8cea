import type { Begrip } from './begrip.ts';

/** Terms of software, of organisations and of the catalogue itself. */
export const catalogueTerms: readonly Begrip[] = [
  {
    id: 'applicatie',
    term: 'Applicatie',
    uitleg:
      'Een computerprogramma dat een leverancier aanbiedt en dat organisaties gebruiken voor hun werk. Elke applicatie staat één keer in de catalogus, bij haar leverancier.',
    zie: ['leverancier', 'gebruik', 'systeemsoftware'],
  },
  {
    id: 'bron',
    term: 'Bron',
    uitleg:
      'Waar een gegeven vandaan komt: van de organisatie zelf, uit een openbare lijst of van de redactie. Bij elk record staat de bron, zodat u kunt nagaan of het klopt.',
    zie: ['record', 'redactie'],
  },
  {
    id: 'collega',
    term: 'Collega',
    uitleg:
      'Iemand die namens een organisatie mag wijzigen wat er over die organisatie in de catalogus staat. In het openbare deel staat alleen een account en een rol, geen naam.',
    zie: ['rol', 'voorstel'],
  },
  {
    id: 'community',
    term: 'Community',
    uitleg:
      'Een groep die samen software maakt of onderhoudt, zonder dat er één leverancier is. Dit komt voor bij open source.',
    zie: ['open-source', 'leverancier'],
  },
  {
    id: 'concept',
    term: 'Concept',
    uitleg:
      'Een record dat door een ander is gemeld en dat de eigenaar nog niet heeft bevestigd. Het telt mee, maar kan nog veranderen.',
    zie: ['record'],
  },
  {
    id: 'deelnemer',
    term: 'Deelnemer',
    uitleg:
      'Een gemeente die meedoet aan een samenwerking. Gebruikt de samenwerking software voor de gemeente, dan staat dat ook bij de gemeente.',
    zie: ['samenwerking'],
  },
  {
    id: 'dienst',
    term: 'Dienst',
    uitleg:
      'Werk dat een organisatie rond applicaties aanbiedt, zoals beheer, opleiding of hulp bij het invoeren.',
    zie: ['applicatie'],
  },
  {
    id: 'gebruik',
    term: 'Gebruik',
    uitleg:
      'Het feit dat een organisatie een applicatie gebruikt, gaat gebruiken of heeft gebruikt. Erbij staat sinds wanneer, waarvoor en in welke status.',
    zie: ['applicatie', 'landschap'],
  },
  {
    id: 'github',
    term: 'GitHub',
    uitleg:
      'De website waar de bestanden van de catalogus staan. Wie iets wil wijzigen, heeft daar een gratis account nodig. Lezen kan zonder account.',
    zie: ['voorstel', 'repository'],
  },
  {
    id: 'herindeling',
    term: 'Herindeling',
    uitleg:
      'Gemeenten gaan samen of worden gesplitst. De catalogus neemt het landschap dan mee naar de nieuwe gemeente, en oude adressen blijven werken.',
    zie: ['landschap', 'omleiding'],
  },
  {
    id: 'hosting',
    term: 'Hosting',
    uitleg:
      'Waar software draait. On-premises is op computers van de organisatie zelf; bij SaaS, PaaS en IaaS draait het bij een leverancier in de cloud.',
    zie: ['saas', 'on-premises', 'paas', 'iaas'],
  },
  {
    id: 'iaas',
    term: 'IaaS',
    uitleg:
      'Infrastructure as a Service: u huurt computers, opslag en netwerk in de cloud en zet daar zelf software op.',
    zie: ['hosting'],
  },
  {
    id: 'koppeling',
    term: 'Koppeling',
    uitleg:
      'Een verbinding waarover gegevens gaan: tussen twee applicaties, of tussen een applicatie en een landelijke voorziening. De richting zegt wie de gegevens stuurt.',
    zie: ['voorziening', 'standaard'],
  },
  {
    id: 'landschap',
    term: 'Landschap',
    uitleg: 'Alle applicaties en koppelingen van één organisatie bij elkaar.',
    zie: ['gebruik', 'koppeling'],
  },
  {
    id: 'leverancier',
    term: 'Leverancier',
    uitleg:
      'Een bedrijf of organisatie die applicaties of diensten aanbiedt. Ook een gemeente kan software aanbieden.',
    zie: ['applicatie', 'community'],
  },
  {
    id: 'melding',
    term: 'Melding',
    uitleg:
      'Wat de controle zegt als er iets niet klopt in een bestand: een fout of een waarschuwing. Elke melding heeft een vaste code, met een pagina die uitlegt wat u kunt doen.',
    zie: ['voorstel'],
  },
  {
    id: 'oin',
    term: 'OIN',
    uitleg:
      'Organisatie-identificatienummer: twintig cijfers waarmee overheden elkaar herkennen als computers gegevens uitwisselen.',
  },
  {
    id: 'omleiding',
    term: 'Omleiding',
    uitleg:
      'Een oud adres dat doorverwijst naar het nieuwe, bijvoorbeeld na een herindeling of een overname.',
    zie: ['herindeling'],
  },
  {
    id: 'on-premises',
    term: 'On-premises',
    uitleg: 'De software draait op computers van de organisatie zelf, of op computers die zij zelf beheert.',
    zie: ['hosting'],
  },
  {
    id: 'open-source',
    term: 'Open source',
    uitleg:
      'Software waarvan iedereen de broncode mag lezen, gebruiken en aanpassen, volgens de voorwaarden van de licentie.',
    zie: ['spdx', 'publiccode'],
  },
  {
    id: 'paas',
    term: 'PaaS',
    uitleg:
      'Platform as a Service: u huurt in de cloud een omgeving waarop u eigen applicaties maakt of draait.',
    zie: ['hosting'],
  },
  {
    id: 'publiccode',
    term: 'publiccode.yml',
    uitleg:
      'Een bestand bij open source software van overheden, met naam, licentie en gebruikers. De catalogus leest gegevens uit deze bestanden.',
    zie: ['open-source', 'bron'],
  },
  {
    id: 'record',
    term: 'Record',
    uitleg:
      'Eén bestand met gegevens over één ding: een organisatie, een applicatie, één gebruik of één koppeling. Alle pagina’s worden uit deze bestanden gemaakt.',
    zie: ['repository'],
  },
  {
    id: 'redactie',
    term: 'Redactie',
    uitleg: 'De makers van de catalogus. Delen zij zelf iets in, dan staat erbij waaruit dat blijkt.',
    zie: ['bron'],
  },
  {
    id: 'repository',
    term: 'Repository',
    uitleg:
      'De map met alle bestanden van de catalogus, met de hele geschiedenis: wie wijzigde wat, en wanneer.',
    zie: ['record', 'github'],
  },
  {
    id: 'rol',
    term: 'Rol',
    uitleg:
      'Wat een collega mag. Een gebruik-beheerder wijzigt bijvoorbeeld het eigen landschap, een aanbod-beheerder de eigen applicaties.',
    zie: ['collega'],
  },
  {
    id: 'saas',
    term: 'SaaS',
    uitleg:
      'Software as a Service: de leverancier laat de software bij zichzelf draaien en u gebruikt haar via internet.',
    zie: ['hosting'],
  },
  {
    id: 'samenwerking',
    term: 'Samenwerking',
    uitleg:
      'Een organisatie van meer gemeenten samen, zoals een omgevingsdienst of een gezamenlijke ICT-afdeling.',
    zie: ['deelnemer'],
  },
  {
    id: 'spdx',
    term: 'SPDX-kenmerk',
    uitleg:
      'Een korte vaste naam voor een licentie, zoals EUPL-1.2 of MIT, die overal ter wereld hetzelfde betekent.',
    zie: ['open-source'],
  },
  {
    id: 'steward',
    term: 'Steward',
    uitleg:
      'Beheerder van de hele catalogus. Een steward laat de eerste collega van een organisatie toe en beslist over wat van iedereen is.',
    zie: ['collega'],
  },
  {
    id: 'systeemsoftware',
    term: 'Systeemsoftware',
    uitleg: 'Software waar andere software op draait, zoals een database of een besturingssysteem.',
    zie: ['technologiecomponent', 'applicatie'],
  },
  {
    id: 'uit-te-faseren',
    term: 'Uit te faseren',
    uitleg: 'De organisatie gebruikt de applicatie nog, maar gaat ermee stoppen.',
    zie: ['gebruik'],
  },
  {
    id: 'voorstel',
    term: 'Voorstel',
    uitleg:
      'Een wijziging die u indient. De catalogus controleert haar vanzelf; klopt alles en is het van uzelf, dan staat zij binnen enkele minuten op de site. Op GitHub heet dit een pull request.',
    zie: ['github', 'melding'],
  },
];
