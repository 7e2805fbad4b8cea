import { defineMessage } from '../diagnostic.ts';

interface Unknown {
  readonly id: string;
  readonly nearest: string | undefined;
}
const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `Bedoelt u '${nearest}'?`;

/** SWC3xx: what a record points at. */
export const referenceTexts = {
  unknownOrganisatie: defineMessage<Unknown>({
    code: 'SWC301',
    severity: 'fout',
    title: 'Een organisatie die niet bestaat',
    message: ({ id }) => `de organisatie '${id}' bestaat niet.`,
    hint: ({ nearest }) =>
      didYouMean(nearest, 'Zoek de organisatie op de site: haar id is het laatste deel van het webadres.'),
    explanation:
      'Een organisatie heet zoals haar map onder organisaties/. Is zij opgegaan in een andere, dan staat het oude id in beheer/omleidingen.yaml en blijft het werken.',
    wrong: 'deelnemers:\n  - gemeente-voorbeeldstat\n',
    right: 'deelnemers:\n  - gemeente-voorbeeldstad\n',
    examplePath: '',
  }),
  unknownApplicatie: defineMessage<Unknown>({
    code: 'SWC302',
    severity: 'fout',
    title: 'Een applicatie die niet bestaat',
    message: ({ id }) => `de applicatie '${id}' bestaat niet.`,
    hint: ({ nearest }) =>
      didYouMean(
        nearest,
        'Zoek de applicatie op de site, of meld haar eerst als concept bij haar leverancier.',
      ),
    explanation:
      'Een applicatie heet naar haar leverancier en haar bestand. Staat zij nog niet in de catalogus, meld haar dan als concept in de map van de leverancier (of in organisaties/onbekend).',
    wrong: 'applicatie: voorbeeldsoft/zaaksuit\n',
    right: 'applicatie: voorbeeldsoft/zaaksuite\n',
    examplePath: '',
  }),
  unknownDienst: defineMessage<Unknown>({
    code: 'SWC303',
    severity: 'fout',
    title: 'Een dienst die niet bestaat',
    message: ({ id }) => `de dienst '${id}' bestaat niet.`,
    hint: ({ nearest }) => didYouMean(nearest, 'Kies een dienst van de pagina van de leverancier.'),
    explanation: 'Een dienst heet naar de map van de organisatie die haar levert en haar bestand.',
    wrong: 'diensten:\n  - voorbeeldsoft/beheren\n',
    right: 'diensten:\n  - voorbeeldsoft/beheer\n',
    examplePath: '',
  }),
  unknownElement: defineMessage<{ id: string; soort: string }>({
    code: 'SWC304',
    severity: 'fout',
    title: 'Een Object ID dat niet in GEMMA staat',
    message: ({ id }) => `het Object ID '${id}' staat niet in de GEMMA-release van deze catalogus.`,
    hint: ({ soort }) => `Neem het id over van de pagina van de ${soort} in deze catalogus.`,
    explanation:
      'De catalogus kent de referentiecomponenten, standaarden en voorzieningen van één release van GEMMA. Verdwijnt daar iets uit, dan blijft het hier bekend als vervallen. Een onbekend id is dus een tikfout of iets van een andere soort.',
    wrong: 'referentiecomponenten:\n  - 00000000-0000-0000-0000-000000000000\n',
    right: 'referentiecomponenten:\n  - a5786df1-7ecf-11e3-67ab-0050568a6153\n',
    examplePath: '',
  }),
  wrongSoort: defineMessage<{ naam: string; found: string; expected: string; why: string }>({
    code: 'SWC305',
    severity: 'fout',
    title: 'Een GEMMA-element van de verkeerde soort',
    message: ({ naam, found, expected }) => `'${naam}' is een ${found}; hier hoort een ${expected}.`,
    hint: ({ expected, why }) => `Kies een ${expected}${why}.`,
    explanation:
      'Een applicatie is geschikt voor referentiecomponenten, systeemsoftware voor technologiecomponenten, en bij standaarden hoort een standaardversie, niet de standaard zelf.',
    wrong: 'soort: systeemsoftware\nreferentiecomponenten:\n  - (id van een referentiecomponent)\n',
    right: 'soort: systeemsoftware\nreferentiecomponenten:\n  - (id van een technologiecomponent)\n',
    examplePath: '',
  }),
  unknownVoorziening: defineMessage<Unknown>({
    code: 'SWC306',
    severity: 'fout',
    title: 'Een voorziening die niet bestaat',
    message: ({ id }) => `de voorziening '${id}' bestaat niet.`,
    hint: ({ nearest }) =>
      didYouMean(nearest, 'Kies een voorziening van de site; ontbreekt zij, vraag het dan aan de beheerder.'),
    explanation:
      'Landelijke voorzieningen staan in GEMMA (met een Object ID) of in beheer/voorzieningen.yaml (met een kort id).',
    wrong: 'voorziening: digit\n',
    right: 'voorziening: digid-machtigen\n',
    examplePath: '',
  }),
  tombstone: defineMessage<{ naam: string; release: string }>({
    code: 'SWC307',
    severity: 'waarschuwing',
    title: 'Een verwijzing naar iets dat uit GEMMA is verdwenen',
    message: ({ naam, release }) => `'${naam}' is vervallen: het stond voor het laatst in GEMMA ${release}.`,
    hint: () => 'Kies een opvolger, of laat het zo staan: het gebruik gaat niet verloren.',
    explanation:
      'In elke release van GEMMA komen en gaan onderdelen. Uw gegevens blijven dan staan en de pagina zegt "vervallen". In de AMEFF-export komt deze verwijzing niet mee.',
    wrong: 'referentiecomponenten:\n  - (id van een vervallen component)\n',
    right: 'referentiecomponenten:\n  - (id van een component in de huidige release)\n',
    examplePath: '',
  }),
  publicToPrivate: defineMessage<{ id: string }>({
    code: 'SWC308',
    severity: 'fout',
    title: 'Een openbaar record verwijst naar een besloten record',
    message: ({ id }) => `dit openbare record verwijst naar '${id}', dat in een besloten map staat.`,
    hint: () => 'Verplaats dit record ook naar de besloten map, of haal de verwijzing weg.',
    explanation:
      'Een openbare bouw leest de besloten map niet. Een verwijzing daarheen zou dan nergens heen wijzen en verraden wat besloten is. Andersom mag wel.',
    wrong: 'content/…/gebruik/x.yaml → prive/…/applicaties/y.yaml\n',
    right: 'prive/…/gebruik/x.yaml → content/…/applicaties/y.yaml\n',
    examplePath: '',
  }),
  redirectNowhere: defineMessage<Unknown>({
    code: 'SWC309',
    severity: 'fout',
    title: 'Een omleiding die nergens heen gaat',
    message: ({ id }) => `deze omleiding eindigt bij '${id}', dat niet bestaat.`,
    hint: ({ nearest }) => didYouMean(nearest, 'Verwijs naar een record dat bestaat.'),
    explanation: 'Een omleiding houdt een oud webadres werkend. Het nieuwe id moet dus bestaan.',
    wrong: 'organisaties:\n  gemeente-oud: gemeente-bestaat-niet\n',
    right: 'organisaties:\n  gemeente-oud: gemeente-voorbeeldstad\n',
    examplePath: '',
  }),
  redirectCircle: defineMessage<{ ids: readonly string[] }>({
    code: 'SWC310',
    severity: 'fout',
    title: 'Omleidingen die in een kring lopen',
    message: ({ ids }) => `deze omleidingen lopen in een kring: ${ids.join(' → ')}.`,
    hint: () => 'Haal één van deze omleidingen weg.',
    explanation: 'Een omleiding moet eindigen bij een record dat bestaat.',
    wrong: 'organisaties:\n  gemeente-a: gemeente-b\n  gemeente-b: gemeente-a\n',
    right: 'organisaties:\n  gemeente-a: gemeente-b\n',
    examplePath: '',
  }),
  redirectFromExisting: defineMessage<{ id: string }>({
    code: 'SWC311',
    severity: 'fout',
    title: 'Een omleiding van iets dat nog bestaat',
    message: ({ id }) => `'${id}' wordt omgeleid, maar bestaat ook nog als record.`,
    hint: () => 'Verwijder het oude record, of haal de omleiding weg.',
    explanation:
      'Links staat een oud id. Bestaat dat record nog, dan is niet duidelijk welke van de twee iemand te zien krijgt.',
    wrong: 'organisaties:\n  gemeente-voorbeeldstad: gemeente-anders\n',
    right: 'organisaties:\n  gemeente-oud: gemeente-voorbeeldstad\n',
    examplePath: '',
  }),
  unknownRecord: defineMessage<{ id: string; isUsage: boolean }>({
    code: 'SWC312',
    severity: 'fout',
    title: 'Een notitie of contract bij iets dat niet bestaat',
    message: ({ id, isUsage }) =>
      isUsage ? `deze organisatie gebruikt '${id}' niet.` : `het record '${id}' bestaat niet.`,
    hint: () => 'Controleer het pad of het id; misschien is het record hernoemd of verwijderd.',
    explanation:
      'Een notitie hoort bij een record (het pad zonder .yaml), een contract bij een applicatie die de organisatie gebruikt.',
    wrong: 'onderwerp: organisaties/gemeente-voorbeeldstad/gebruik/bestaat--niet\n',
    right: 'onderwerp: organisaties/gemeente-voorbeeldstad/organisatie\n',
    examplePath: '',
  }),
  noGemma: defineMessage<{ count: number }>({
    code: 'SWC313',
    severity: 'waarschuwing',
    title: 'GEMMA is nog niet ingelezen',
    message: ({ count }) =>
      `er is geen GEMMA-release ingelezen; ${count === 1 ? 'één verwijzing naar GEMMA is' : `${count} verwijzingen naar GEMMA zijn`} daarom niet gecontroleerd.`,
    hint: () => 'Draai npm run import:gemma met een AMEFF-bestand van GEMMA.',
    explanation:
      'De catalogus kent GEMMA uit de bestanden in content/gemma. Zonder die bestanden valt niet te zeggen of een Object ID bestaat.',
    wrong: '(geen bestanden in content/gemma)\n',
    right: 'content/gemma/release.yaml\n',
    examplePath: '',
  }),
} as const;
