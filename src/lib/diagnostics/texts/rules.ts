import { defineMessage } from '../diagnostic.ts';

const supplier = 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n';

/** SWC4xx: rules between records. */
export const rulesTexts = {
  unknownPlace: defineMessage<{ path: string }>({
    code: 'SWC401',
    severity: 'fout',
    title: 'Dit bestand hoort hier niet',
    message: ({ path }) => `op de plek '${path}' hoort geen bestand.`,
    hint: () => 'Zet het bestand in de map van zijn organisatie, met een naam die op .yaml eindigt.',
    explanation:
      'Elk record heeft een vaste plek: organisaties/<organisatie>/, met daarin organisatie.yaml en de mappen collegas, applicaties, diensten, gebruik en koppelingen.',
    wrong: 'content/utrecht.yaml\n',
    right: 'content/organisaties/gemeente-utrecht/organisatie.yaml\n',
    examplePath: '',
  }),
  badName: defineMessage<{ name: string }>({
    code: 'SWC402',
    severity: 'fout',
    title: 'Een map- of bestandsnaam met verkeerde tekens',
    message: ({ name }) => `de naam '${name}' mag niet.`,
    hint: () => 'Gebruik kleine letters a-z, cijfers en losse streepjes.',
    explanation:
      'Namen van mappen en bestanden staan in webadressen en moeten op elke computer werken. Daarom alleen kleine letters, cijfers en losse streepjes. Namen die Windows zelf gebruikt, zoals con, mogen niet.',
    wrong: 'content/organisaties/Gemeente_Utrecht/organisatie.yaml\n',
    right: 'content/organisaties/gemeente-utrecht/organisatie.yaml\n',
    examplePath: '',
  }),
  pathTooLong: defineMessage<{ length: number; max: number }>({
    code: 'SWC403',
    severity: 'fout',
    title: 'Een te lang pad',
    message: ({ length, max }) =>
      `het pad van dit bestand heeft ${length} tekens; ${max} is het meeste dat mag.`,
    hint: () => 'Kies een kortere bestandsnaam.',
    explanation: 'Windows en sommige programma’s kunnen niet omgaan met heel lange paden.',
    wrong: 'content/organisaties/…/koppelingen/(heel lange naam).yaml\n',
    right: 'content/organisaties/gemeente-utrecht/koppelingen/zaaksuite--archief.yaml\n',
    examplePath: '',
  }),
  nameTooLong: defineMessage<{ name: string; max: number }>({
    code: 'SWC404',
    severity: 'fout',
    title: 'Een te lange map- of bestandsnaam',
    message: ({ name, max }) =>
      `de naam '${name}' heeft ${name.length} tekens; ${max} is het meeste dat mag.`,
    hint: () => 'Kies een kortere naam die toch herkenbaar is.',
    explanation:
      'Een id staat in webadressen en in andere records. Voor lange namen kiezen wij één vaste, korte vorm.',
    wrong:
      'content/organisaties/samenwerkingsverband-van-gemeenten-en-provincies-in-het-noorden/organisatie.yaml\n',
    right: 'content/organisaties/samenwerking-noord/organisatie.yaml\n',
    examplePath: '',
  }),
  privateKind: defineMessage<{ kind: string }>({
    code: 'SWC405',
    severity: 'fout',
    title: 'Dit soort record mag niet openbaar zijn',
    message: ({ kind }) => `een ${kind} mag niet in een openbare map staan.`,
    hint: () => 'Verplaats het bestand naar uw besloten map (CATALOGUS_WORTELS) en haal het hier weg.',
    explanation:
      'Contracten en notities zijn intern. Zij staan alleen in een besloten map met dezelfde indeling, die niet wordt gepubliceerd.',
    wrong: 'content/organisaties/gemeente-utrecht/contracten/sla.yaml\n',
    right: '../prive/content/organisaties/gemeente-utrecht/contracten/sla.yaml\n',
    examplePath: '',
  }),
  twoRoots: defineMessage<{ other: string }>({
    code: 'SWC406',
    severity: 'fout',
    title: 'Hetzelfde record staat op twee plekken',
    message: ({ other }) => `dit record staat ook in ${other}.`,
    hint: () => 'Laat één van de twee staan.',
    explanation:
      'Met een besloten map erbij mag elk record maar in één van de mappen staan. Anders weet niemand welk bestand geldt.',
    wrong: 'content/organisaties/x/organisatie.yaml\nprive/organisaties/x/organisatie.yaml\n',
    right: 'content/organisaties/x/organisatie.yaml\n',
    examplePath: '',
  }),
  notCanonical: defineMessage<{ wanted: string }>({
    code: 'SWC410',
    severity: 'fout',
    title: 'Het bestand staat niet in de vaste vorm',
    message: ({ wanted }) =>
      wanted === ''
        ? 'hier eindigt de vaste vorm van het bestand.'
        : `in de vaste vorm staat hier '${wanted.length > 80 ? `${wanted.slice(0, 79)}…` : wanted}'.`,
    hint: () => 'Draai npm run controle -- --herstel; de inhoud verandert daar niet door.',
    explanation:
      'Alle bestanden zijn op dezelfde manier opgeschreven: de eerste regel noemt het schema, de velden staan in vaste volgorde, aanhalingstekens staan er alleen waar dat nodig is, lijsten springen twee spaties in. Zo is één gewijzigd veld één gewijzigde regel.',
    wrong: `# yaml-language-server: $schema=../../../schemas/organisatie.schema.json\ntype: leverancier\nnaam: Voorbeeldsoft\nstatus: actief\n`,
    right: `# yaml-language-server: $schema=../../../schemas/organisatie.schema.json\n${supplier}`,
  }),
} as const;
