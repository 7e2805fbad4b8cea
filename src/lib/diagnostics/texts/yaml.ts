import { defineMessage } from '../diagnostic.ts';

/** What can be wrong with the YAML itself: what is wrong, what to do. */
const syntaxReasons = {
  colonInText: [
    'hier staat een dubbele punt in een waarde, of er is te ver ingesprongen.',
    'Zet de waarde tussen aanhalingstekens, of spring evenveel spaties in als de regel erboven.',
  ],
  noColon: [
    'hier staat geen veld met een dubbele punt.',
    "Schrijf een veldnaam, een dubbele punt, een spatie en de waarde, zoals 'naam: Utrecht'.",
  ],
  indent: [
    'het inspringen klopt hier niet.',
    'Spring met spaties in, evenveel als bij de andere velden van dezelfde groep, en sluit elk haakje.',
  ],
  tab: ['hier is met een tab ingesprongen.', 'Gebruik spaties: twee per laag.'],
  unclosed: [
    'hier mist een aanhalingsteken of haakje aan het eind.',
    'Sluit de waarde af met hetzelfde teken als waarmee zij begint.',
  ],
  badStart: ['een waarde mag niet met @, ` of % beginnen.', 'Zet de waarde tussen aanhalingstekens.'],
  escape: [
    'een backslash tussen dubbele aanhalingstekens heeft hier geen betekenis.',
    'Zet de waarde tussen enkele aanhalingstekens.',
  ],
  longKey: ['deze veldnaam is veel te lang.', 'Zet een spatie achter de dubbele punt.'],
  other: [
    'hier klopt de opbouw van het bestand niet.',
    'Controleer het inspringen, de dubbele punten en de aanhalingstekens op deze regel en de regel erboven.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
export type SyntaxReason = keyof typeof syntaxReasons;

/** SWC1xx: bytes and YAML. */
export const yamlTexts = {
  syntax: defineMessage<{ reason: SyntaxReason }>({
    code: 'SWC101',
    severity: 'fout',
    title: 'Dit is geen geldige YAML',
    message: ({ reason }) => syntaxReasons[reason][0],
    hint: ({ reason }) => syntaxReasons[reason][1],
    explanation:
      'Elke regel is een naam, een dubbele punt, een spatie en een waarde. Wat bij elkaar hoort, springt evenveel spaties in. Een waarde met een dubbele punt of een hekje hoort tussen aanhalingstekens.',
    wrong: 'naam: Zaken: het systeem\ntype: leverancier\nstatus: actief\n',
    right: 'naam: "Zaken: het systeem"\ntype: leverancier\nstatus: actief\n',
  }),
  duplicateKey: defineMessage<{ key: string }>({
    code: 'SWC102',
    severity: 'fout',
    title: 'Een veld staat er twee keer',
    message: ({ key }) => `'${key}' staat er twee keer.`,
    hint: () => 'Laat één van de twee staan.',
    explanation:
      'Als een veld twee keer voorkomt, weet niemand welke waarde bedoeld is. Laat alleen de goede staan.',
    wrong: 'naam: Voorbeeldsoft\nnaam: Voorbeeldsoft BV\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  forbiddenKey: defineMessage<{ key: string }>({
    code: 'SWC103',
    severity: 'fout',
    title: 'Deze veldnaam is verboden',
    message: ({ key }) => `'${key}' mag niet als veldnaam.`,
    hint: () => 'Haal dit veld weg.',
    explanation: 'Sommige namen hebben in programma’s een bijzondere werking. Daarom zijn zij verboden.',
    wrong: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n__proto__: {}\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  anchor: defineMessage<{ name: string }>({
    code: 'SWC104',
    severity: 'fout',
    title: 'Ankers zijn niet toegestaan',
    message: ({ name }) => `hier staat een anker (&${name}).`,
    hint: () => 'Schrijf de waarde uit, of zet een tekst die met & begint tussen aanhalingstekens.',
    explanation:
      'Met een anker kan een klein bestand uitgroeien tot een enorm bestand. Schrijf waarden daarom altijd uit.',
    wrong: 'naam: &n Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  alias: defineMessage<{ name: string }>({
    code: 'SWC105',
    severity: 'fout',
    title: 'Verwijzingen naar ankers zijn niet toegestaan',
    message: ({ name }) => `hier staat een verwijzing naar een anker (*${name}).`,
    hint: () => 'Schrijf de waarde uit, of zet een tekst die met * begint tussen aanhalingstekens.',
    explanation:
      'Met een anker kan een klein bestand uitgroeien tot een enorm bestand. Schrijf waarden daarom altijd uit.',
    wrong: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: *s\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  tag: defineMessage<{ tag: string }>({
    code: 'SWC106',
    severity: 'fout',
    title: 'Tags zijn niet toegestaan',
    message: ({ tag }) => `hier staat een tag (${tag}).`,
    hint: () => 'Haal de tag weg, of zet een tekst die met ! begint tussen aanhalingstekens.',
    explanation: 'Een tag verandert hoe een waarde gelezen wordt. Dat is hier nooit nodig.',
    wrong: 'naam: !!str Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  secondDocument: defineMessage<Record<string, never>>({
    code: 'SWC107',
    severity: 'fout',
    title: 'Er staat een tweede document in het bestand',
    message: () => 'hier begint een tweede document.',
    hint: () => 'Haal de regel met --- of ... weg; elk record heeft een eigen bestand.',
    explanation: 'In elk bestand staat precies één record. Streepjes tussen records horen er niet.',
    wrong: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n---\nnaam: Voorbeeldwerk\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  tooDeep: defineMessage<{ max: number }>({
    code: 'SWC108',
    severity: 'fout',
    title: 'Te veel lagen in elkaar',
    message: ({ max }) => `hier zitten meer dan ${max} lagen in elkaar.`,
    hint: () => 'Haal de overbodige lagen weg.',
    explanation: 'Geen enkel record heeft zoveel lagen nodig.',
    wrong:
      'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\nlinks: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\nlinks: []\n',
  }),
  keyNotText: defineMessage<Record<string, never>>({
    code: 'SWC109',
    severity: 'fout',
    title: 'Een veldnaam is geen tekst',
    message: () => 'deze veldnaam is geen gewone tekst.',
    hint: () => 'Gebruik een veldnaam uit het schema, gevolgd door een dubbele punt.',
    explanation: 'Een veldnaam is een gewoon woord, geen getal, lijst of lege waarde.',
    wrong: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n12: twaalf\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  documentMarker: defineMessage<{ marker: string }>({
    code: 'SWC110',
    severity: 'fout',
    title: 'Streepjes of puntjes om het record',
    message: ({ marker }) => `de regel '${marker}' hoort hier niet.`,
    hint: () => 'Haal deze regel weg; elk bestand is één record.',
    explanation:
      'In YAML scheiden --- en ... documenten van elkaar. In elk bestand staat hier één record, dus zij zijn niet nodig.',
    wrong: '---\nnaam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  noFields: defineMessage<Record<string, never>>({
    code: 'SWC111',
    severity: 'fout',
    title: 'Het bestand bevat geen velden',
    message: () => 'dit bestand bevat geen velden met namen.',
    hint: () => "Schrijf op elke regel een veld, zoals 'naam: Utrecht'.",
    explanation:
      'Een record bestaat uit velden: een naam, een dubbele punt en een waarde. Een losse tekst of alleen een lijst is geen record.',
    wrong: '- Voorbeeldsoft\n- leverancier\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  empty: defineMessage<Record<string, never>>({
    code: 'SWC112',
    severity: 'fout',
    title: 'Het bestand is leeg',
    message: () => 'dit bestand is leeg.',
    hint: () => 'Vul de verplichte velden in of verwijder het bestand.',
    explanation:
      'Een bestand zonder velden zegt niets. Ook een bestand met alleen opmerkingen telt als leeg.',
    wrong: '# nog invullen\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  tooLarge: defineMessage<{ size: number; max: number }>({
    code: 'SWC120',
    severity: 'fout',
    title: 'Het bestand is te groot',
    message: ({ size, max }) =>
      `dit bestand is ${Math.ceil(size / 1024)} KB; ${Math.floor(max / 1024)} KB is het meeste dat mag.`,
    hint: () => 'Maak de tekst korter en verwijs naar een webpagina voor de rest.',
    explanation:
      'Een record is kort. Een grens aan de grootte houdt de catalogus snel en voorkomt misbruik. De bestanden van GEMMA mogen groter zijn.',
    wrong: '(een bestand van 70 KB)\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  tooManyLines: defineMessage<{ max: number }>({
    code: 'SWC121',
    severity: 'fout',
    title: 'Het bestand heeft te veel regels',
    message: ({ max }) => `dit bestand heeft meer dan ${max} regels.`,
    hint: () => 'Maak de tekst korter en verwijs naar een webpagina voor de rest.',
    explanation:
      'Een record is kort. Een grens aan het aantal regels houdt de catalogus snel en wijzigingen leesbaar.',
    wrong: '(een bestand van 1.200 regels)\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  notUtf8: defineMessage<Record<string, never>>({
    code: 'SWC122',
    severity: 'fout',
    title: 'Het bestand is geen UTF-8',
    message: () => 'hier staan bytes die geen UTF-8 zijn.',
    hint: () => 'Sla het bestand op met codering UTF-8.',
    explanation:
      'UTF-8 is de codering waarin elke letter maar op één manier geschreven wordt. Kies in uw tekstverwerker bij opslaan de codering UTF-8.',
    wrong: 'naam: Caf\\xe9\n',
    right: 'naam: Café\ntype: leverancier\nstatus: actief\n',
  }),
  byteOrderMark: defineMessage<Record<string, never>>({
    code: 'SWC123',
    severity: 'fout',
    title: 'Er staat een onzichtbaar teken aan het begin',
    message: () => 'het bestand begint met een onzichtbaar teken (BOM).',
    hint: () => 'Sla het bestand op als UTF-8 zonder BOM, of draai npm run controle -- --herstel.',
    explanation:
      'Sommige programma’s zetten een onzichtbaar merkteken voor in een bestand. Het is niet nodig en stoort andere programma’s.',
    wrong: '\uFEFFnaam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  lineEnd: defineMessage<{ count: number }>({
    code: 'SWC124',
    severity: 'fout',
    title: 'Regeleinden van Windows',
    message: ({ count }) =>
      `${count === 1 ? 'een regel eindigt' : `${count} regels eindigen`} op de manier van Windows (CRLF).`,
    hint: () => 'Sla het bestand op met regeleinden LF, of draai npm run controle -- --herstel.',
    explanation:
      'Alle bestanden gebruiken hetzelfde regeleinde (LF). Anders lijkt bij een kleine wijziging het hele bestand veranderd.',
    wrong: 'naam: Voorbeeldsoft\r\ntype: leverancier\r\nstatus: actief\r\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  control: defineMessage<{ codePoint: string }>({
    code: 'SWC125',
    severity: 'fout',
    title: 'Er staat een besturingsteken in het bestand',
    message: ({ codePoint }) => `hier staat een onzichtbaar besturingsteken (${codePoint}).`,
    hint: () => 'Haal het teken weg; typ de tekst op deze plek zo nodig opnieuw.',
    explanation:
      'Besturingstekens zijn onzichtbaar en horen niet in een tekst. Zij komen vaak mee met kopiëren en plakken. Gebruik spaties in plaats van tabs.',
    wrong: 'naam: Voorbeeld\u0007soft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  bidi: defineMessage<{ codePoint: string }>({
    code: 'SWC126',
    severity: 'fout',
    title: 'Er staat een teken dat de leesrichting omdraait',
    message: ({ codePoint }) =>
      `hier staat een onzichtbaar teken dat de leesrichting verandert (${codePoint}).`,
    hint: () => 'Haal het teken weg; typ de tekst op deze plek zo nodig opnieuw.',
    explanation: 'Met zulke tekens kan een tekst er anders uitzien dan zij is. Daarom zijn zij verboden.',
    wrong: 'naam: Voorbeeld\u202Esoft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  invisible: defineMessage<{ codePoint: string }>({
    code: 'SWC127',
    severity: 'fout',
    title: 'Er staat een onzichtbaar teken in het bestand',
    message: ({ codePoint }) => `hier staat een onzichtbaar teken zonder breedte (${codePoint}).`,
    hint: () => 'Haal het teken weg; typ de tekst op deze plek zo nodig opnieuw.',
    explanation:
      'Twee namen kunnen er hetzelfde uitzien en toch verschillen door een onzichtbaar teken. Daarom zijn zulke tekens verboden.',
    wrong: 'naam: Voorbeeld\u200Bsoft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n',
  }),
  notNfc: defineMessage<Record<string, never>>({
    code: 'SWC128',
    severity: 'fout',
    title: 'Een letter met accent is op een andere manier geschreven',
    message: () => 'hier staat een letter en een los accent, in plaats van één teken.',
    hint: () => 'Typ de letter opnieuw, of draai npm run controle -- --herstel.',
    explanation:
      'Een é kan als één teken of als e met een los accent geschreven zijn. Het ziet er hetzelfde uit, maar zoeken gaat dan mis. Wij gebruiken één teken (NFC).',
    wrong: 'naam: Cafe\u0301soft\ntype: leverancier\nstatus: actief\n',
    right: 'naam: Cafésoft\ntype: leverancier\nstatus: actief\n',
  }),
} as const;
