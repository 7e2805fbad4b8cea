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
  wrongFileName: defineMessage<{ wanted: string }>({
    code: 'SWC411',
    severity: 'fout',
    title: 'De bestandsnaam past niet bij de inhoud',
    message: ({ wanted }) => `dit bestand hoort ${wanted}.yaml te heten.`,
    hint: () => 'Hernoem het bestand, of verbeter het veld waar de naam van komt.',
    explanation:
      'De naam van een gebruik komt van de applicatie, die van een koppeling van de twee uiteinden, die van een collega van de gebruikersnaam. Zo staat niets er twee keer.',
    wrong: 'gebruik/zaaksuite.yaml\n',
    right: 'gebruik/voorbeeldsoft--zaaksuite.yaml\n',
    examplePath: '',
  }),
  numberTaken: defineMessage<{ title: string; value: string; other: string }>({
    code: 'SWC412',
    severity: 'fout',
    title: 'Een nummer dat al van een andere organisatie is',
    message: ({ title, value, other }) => `${title} ${value} staat ook bij ${other}.`,
    hint: () => 'Zoek uit welke van de twee het nummer heeft en haal het bij de andere weg.',
    explanation:
      'Een CBS-code, OIN of KvK-nummer hoort bij één organisatie. Staan er twee met hetzelfde nummer, dan is er één dubbel ingevoerd of is er een tikfout.',
    wrong: '# organisatie a en b\ncbsCode: GM9999\n',
    right: '# alleen organisatie a\ncbsCode: GM9999\n',
    examplePath: '',
  }),
  usageTwice: defineMessage<{ applicatie: string; other: string }>({
    code: 'SWC413',
    severity: 'fout',
    title: 'Een applicatie die twee keer in gebruik is',
    message: ({ applicatie, other }) => `het gebruik van '${applicatie}' staat ook in ${other}.`,
    hint: () => 'Voeg de twee bestanden samen.',
    explanation:
      'Per organisatie is er één bestand per applicatie. Ook als een applicatie onder een oud en een nieuw id voorkomt, is het dezelfde.',
    wrong: 'gebruik/oud--zaaksuite.yaml en gebruik/nieuw--zaaksuite.yaml\n',
    right: 'gebruik/nieuw--zaaksuite.yaml\n',
    examplePath: '',
  }),
  linkTwice: defineMessage<{ other: string }>({
    code: 'SWC414',
    severity: 'fout',
    title: 'Een koppeling die twee keer bestaat',
    message: ({ other }) => `dezelfde koppeling staat ook in ${other}.`,
    hint: () => 'Voeg de twee samen, of geef aan waarin zij verschillen: transport of gegevens.',
    explanation: 'Twee koppelingen zijn dezelfde als de uiteinden, het transport en de gegevens gelijk zijn.',
    wrong: 'koppelingen/a--b.yaml en koppelingen/a--b-2.yaml zonder verschil\n',
    right: 'koppelingen/a--b.yaml (api) en koppelingen/a--b-2.yaml (bestandsoverdracht)\n',
    examplePath: '',
  }),
  endNotUsed: defineMessage<{ applicatie: string }>({
    code: 'SWC415',
    severity: 'fout',
    title: 'Een uiteinde dat niet in het landschap staat',
    message: ({ applicatie }) => `'${applicatie}' staat niet in het landschap van deze organisatie.`,
    hint: () => 'Voeg eerst het gebruik van deze applicatie toe.',
    explanation:
      'Een koppeling verbindt applicaties die de organisatie zelf gebruikt, of die een samenwerking namens haar gebruikt. Een landelijke voorziening staat in het veld voorziening.',
    wrong: 'van: voorbeeldsoft/niet-in-gebruik\n',
    right: 'van: voorbeeldsoft/zaaksuite\n',
    examplePath: '',
  }),
  memberNotGemeente: defineMessage<{ id: string }>({
    code: 'SWC416',
    severity: 'fout',
    title: 'Een deelnemer die geen gemeente is',
    message: ({ id }) => `'${id}' is geen gemeente.`,
    hint: () => 'Noem hier alleen gemeenten; andere partners kunt u in de beschrijving noemen.',
    explanation:
      'Deelnemers van een samenwerking zijn gemeenten. Zij zien wat de samenwerking namens hen gebruikt in hun eigen landschap.',
    wrong: 'deelnemers:\n  - voorbeeldsoft\n',
    right: 'deelnemers:\n  - gemeente-voorbeeldstad\n',
    examplePath: '',
  }),
  memberElsewhere: defineMessage<{ id: string }>({
    code: 'SWC417',
    severity: 'fout',
    title: 'Een deelnemer die niet bij de samenwerking hoort',
    message: ({ id }) => `'${id}' is geen deelnemer van deze samenwerking.`,
    hint: () => 'Voeg de gemeente toe aan de deelnemers in organisatie.yaml, of haal haar hier weg.',
    explanation: 'Een samenwerking kan alleen gebruik vastleggen namens gemeenten die eraan deelnemen.',
    wrong: 'deelnemers:\n  - gemeente-andere\n',
    right: 'deelnemers:\n  - gemeente-voorbeeldstad\n',
    examplePath: '',
  }),
  membersNotAllowed: defineMessage<Record<string, never>>({
    code: 'SWC418',
    severity: 'fout',
    title: 'Alleen een samenwerking gebruikt namens anderen',
    message: () => 'deze organisatie is geen samenwerking en kan niet namens deelnemers gebruiken.',
    hint: () => "Haal 'deelnemers' weg; elke gemeente legt haar eigen gebruik vast.",
    explanation: 'Het veld deelnemers bij een gebruik is voor samenwerkingen.',
    wrong: '# in een map van een gemeente\ndeelnemers:\n  - gemeente-andere\n',
    right: '# in een map van een samenwerking\ndeelnemers:\n  - gemeente-voorbeeldstad\n',
    examplePath: '',
  }),
  datesReversed: defineMessage<{ first: string; firstDate: string; second: string; secondDate: string }>({
    code: 'SWC419',
    severity: 'fout',
    title: 'Datums in de verkeerde volgorde',
    message: ({ first, firstDate, second, secondDate }) =>
      `'${second}' (${secondDate}) ligt voor '${first}' (${firstDate}).`,
    hint: () => 'Verbeter een van de twee datums.',
    explanation:
      'Wat eerst gebeurt, heeft de vroegste datum: verwerving, gepland, in productie, uit te faseren, uitgefaseerd; van komt voor tot.',
    wrong: 'datums:\n  inProductie: 2024-03-01\n  uitgefaseerd: 2023-01-01\n',
    right: 'datums:\n  inProductie: 2024-03-01\n  uitgefaseerd: 2026-01-01\n',
    examplePath: '',
  }),
  statusBehindDates: defineMessage<{ status: string; key: string; date: string }>({
    code: 'SWC420',
    severity: 'waarschuwing',
    title: 'De status past niet bij de datums',
    message: ({ status, key, date }) => `de status is '${status}', maar '${key}' is ${date}.`,
    hint: () => 'Werk de status bij, of verbeter de datum.',
    explanation:
      'Als een datum voorbij is, hoort de status mee te veranderen. Dit is een waarschuwing: de catalogus verandert niets vanzelf.',
    wrong: 'status: gepland\ndatums:\n  inProductie: 2020-01-01\n',
    right: 'status: in-productie\ndatums:\n  inProductie: 2020-01-01\n',
    examplePath: '',
  }),
  versionNotOnPremises: defineMessage<{ hosting: string }>({
    code: 'SWC421',
    severity: 'waarschuwing',
    title: 'Een versie bij software die de leverancier beheert',
    message: ({ hosting }) => `er staat een versie, maar de hosting is '${hosting}'.`,
    hint: () => 'Haal de versie weg, of verbeter de hosting.',
    explanation:
      'Een versie zegt alleen iets als u de software zelf installeert (on-premises). Anders werkt de leverancier haar bij en veroudert wat hier staat.',
    wrong: 'hosting: saas\nversie: "2.1"\n',
    right: 'hosting: on-premises\nversie: "2.1"\n',
    examplePath: '',
  }),
  certificateExpired: defineMessage<{ titel: string; date: string }>({
    code: 'SWC422',
    severity: 'waarschuwing',
    title: 'Een certificaat dat is verlopen',
    message: ({ titel, date }) => `'${titel}' is verlopen op ${date}.`,
    hint: () => 'Voeg het nieuwe certificaat toe, of haal dit weg.',
    explanation:
      'Een verlopen certificaat blijft zichtbaar en wordt op de pagina gemarkeerd. Wij vergelijken met de datum van de laatste wijziging in de catalogus.',
    wrong: 'geldigTot: 2020-01-01\n',
    right: 'geldigTot: 2030-01-01\n',
    examplePath: '',
  }),
  lookAlike: defineMessage<{ naam: string; other: string }>({
    code: 'SWC423',
    severity: 'waarschuwing',
    title: 'Een applicatie die op een andere lijkt',
    message: ({ naam, other }) => `'${naam}' lijkt op '${other}'.`,
    hint: ({ other }) => `Is het dezelfde? Gebruik dan '${other}' en haal deze weg. Zo niet, laat het zo.`,
    explanation:
      'Dubbele applicaties maken de telling onbetrouwbaar. Daarom waarschuwen wij als namen bijna gelijk zijn. Zijn het echt twee producten, dan hoeft u niets te doen.',
    wrong: 'naam: Zaak-suite (naast Zaaksuite)\n',
    right: 'naam: Zaaksuite\n',
    examplePath: '',
  }),
  personalData: defineMessage<{ key: string }>({
    code: 'SWC424',
    severity: 'fout',
    title: 'Persoonsgegevens in een openbare map',
    message: ({ key }) => `'${key}' van een collega mag niet in een openbare map staan.`,
    hint: () => 'Haal dit veld weg, of zet het record in uw besloten map.',
    explanation:
      'In de openbare catalogus staan van collega’s alleen de GitHub-naam, de rollen en de periode. Naam, functie, e-mail en telefoon staan alleen in een besloten map. Ook oude versies op GitHub zijn openbaar: meld het als het al gepubliceerd is.',
    wrong: 'naam: (naam van een persoon)\n',
    right: 'github:\n  login: voorbeeld-beheerder\n  id: 9000000000000001\n',
    examplePath: '',
  }),
  personalEmail: defineMessage<{ value: string }>({
    code: 'SWC425',
    severity: 'waarschuwing',
    title: 'Een e-mailadres dat van een persoon lijkt',
    message: ({ value }) => `'${value}' lijkt het adres van een persoon.`,
    hint: () => 'Gebruik een algemeen adres, zoals functioneelbeheer@example.nl.',
    explanation:
      'Contactgegevens in de catalogus zijn van loketten en afdelingen, niet van personen. Een algemeen adres blijft ook werken als iemand vertrekt.',
    wrong: 'email: v.achternaam@example.nl\n',
    right: 'email: functioneelbeheer@example.nl\n',
    examplePath: '',
  }),
  usageNotPublic: defineMessage<{ what: string }>({
    code: 'SWC426',
    severity: 'fout',
    title: 'Gebruik dat niet openbaar mag zijn',
    message: ({ what }) =>
      `dit ${what} staat in een openbare map, maar de bron is niet openbaar en de organisatie heeft haar landschap niet openbaar gemaakt.`,
    hint: () =>
      "Noem een openbare bron (bron: soort: openbare-bron), zet 'landschapOpenbaar: true' in organisatie.yaml, of verplaats het naar uw besloten map.",
    explanation:
      'Welke software een gemeente gebruikt, is alleen openbaar als het al openbaar was of als de gemeente daarvoor kiest. Let op: ook branches, voorstellen en de geschiedenis op GitHub zijn dan openbaar.',
    wrong: 'applicatie: voorbeeldsoft/zaaksuite\nstatus: in-productie\n',
    right:
      'applicatie: voorbeeldsoft/zaaksuite\nstatus: in-productie\nbron:\n  soort: openbare-bron\n  naam: Raadsbesluit\n',
    examplePath: '',
  }),
  htmlInText: defineMessage<{ found: string }>({
    code: 'SWC427',
    severity: 'fout',
    title: 'HTML in een tekst',
    message: ({ found }) => `hier staat HTML (${found}).`,
    hint: () => 'Gebruik Markdown: **vet**, een lijst met streepjes, [tekst](https://…).',
    explanation:
      'Teksten worden als Markdown getoond; HTML wordt niet uitgevoerd en zou als tekens in beeld komen. Wilt u een teken < laten zien, zet de tekst dan tussen `accenten`.',
    wrong: 'beschrijving: Onze <b>beste</b> software.\n',
    right: 'beschrijving: Onze **beste** software.\n',
    examplePath: '',
  }),
  unsafeLink: defineMessage<{ found: string }>({
    code: 'SWC428',
    severity: 'fout',
    title: 'Een link die niet mag',
    message: ({ found }) => `hier staat een link naar '${found}'.`,
    hint: () => 'Gebruik links die met https:// of http:// beginnen.',
    explanation:
      'Een link in een tekst gaat naar een gewone webpagina. Andere soorten links kunnen code uitvoeren en zijn verboden.',
    wrong: 'beschrijving: "[klik](javascript:alert(1))"\n',
    right: 'beschrijving: "[klik](https://www.example.nl/)"\n',
    examplePath: '',
  }),
  exampleAccount: defineMessage<{ id: number }>({
    code: 'SWC429',
    severity: 'fout',
    title: 'Een verzonnen account bij een echte organisatie',
    message: ({ id }) => `account ${id} is verzonnen en mag alleen bij een voorbeeldorganisatie.`,
    hint: () => 'Vul het nummer van het echte account in (api.github.com/users/<naam>).',
    explanation:
      'Nummers vanaf 9000000000000001 zijn voor voorbeelden. Bij een echte organisatie zou niemand met dat account iets kunnen.',
    wrong: 'github:\n  login: iemand\n  id: 9000000000000001\n',
    right: 'github:\n  login: iemand\n  id: 1234567\n',
    examplePath: '',
  }),
  exampleMixed: defineMessage<{ id: string }>({
    code: 'SWC430',
    severity: 'fout',
    title: 'Een echt record dat een voorbeeld gebruikt',
    message: ({ id }) => `'${id}' is een verzonnen voorbeeld en hoort niet bij een echte organisatie.`,
    hint: () => 'Kies een echt record, of zet dit bij de voorbeeldorganisatie.',
    explanation:
      'De voorbeelden laten zien hoe de catalogus werkt. Zij tellen niet mee, en mogen dus niet door echte gegevens heen lopen.',
    wrong: '# bij een echte gemeente\napplicatie: voorbeeldsoft/zaaksuite\n',
    right: '# bij gemeente-voorbeeldstad\napplicatie: voorbeeldsoft/zaaksuite\n',
    examplePath: '',
  }),
  exampleSource: defineMessage<Record<string, never>>({
    code: 'SWC431',
    severity: 'fout',
    title: 'Bron voorbeeld bij een echte organisatie',
    message: () => 'de bron is een verzonnen voorbeeld, maar deze organisatie is echt.',
    hint: () => 'Noem de echte bron.',
    explanation:
      'Een echt record krijgt nooit verzonnen gegevens. Bron voorbeeld hoort alleen bij organisaties met voorbeeld: true.',
    wrong: 'bron:\n  soort: voorbeeld\n',
    right: 'bron:\n  soort: openbare-bron\n  naam: Website van de leverancier\n',
    examplePath: '',
  }),
} as const;
