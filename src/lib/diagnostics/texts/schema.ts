import { defineMessage } from '../diagnostic.ts';

const supplier = 'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\n';
const gemeente = 'naam: Voorbeeldstad\ntype: gemeente\nstatus: actief\ncbsCode: GM9999\nvoorbeeld: true\n';
const gemeenteWith = (line: string) => gemeente.replace('voorbeeld', `${line}\nvoorbeeld`);
const application = 'naam: Zaaksuite\nstatus: actief\nsoort: applicatie\n';
const applicationPath = 'organisaties/voorbeeldsoft/applicaties/zaaksuite.yaml';
const usagePath = 'organisaties/gemeente-voorbeeldstad/gebruik/voorbeeldsoft--zaaksuite.yaml';
const usage = 'applicatie: voorbeeldsoft/zaaksuite\nstatus: in-productie\n';
const linkPath = 'organisaties/gemeente-voorbeeldstad/koppelingen/zaaksuite--archief.yaml';
const link =
  'van: voorbeeldsoft/zaaksuite\nnaar: voorbeeldsoft/archief\nrichting: heen\nstatus: in-productie\n';
const guid = 'a5786df1-7ecf-11e3-67ab-0050568a6153';

interface Value {
  readonly value: string;
}
const quoteHint = (key: string, source: string) => `Zet het tussen aanhalingstekens: ${key}: "${source}".`;

/** SWC2xx: the shape of a record. */
export const schemaTexts = {
  unknownKey: defineMessage<{ key: string; nearest: string | undefined; allowed: readonly string[] }>({
    code: 'SWC201',
    severity: 'fout',
    title: 'Onbekend veld',
    message: ({ key }) => `het veld '${key}' bestaat hier niet.`,
    hint: ({ nearest, allowed }) =>
      nearest !== undefined ? `Bedoelt u '${nearest}'?` : `Kies uit: ${allowed.join(', ')}.`,
    explanation:
      'Elk soort record heeft vaste velden. Een veld dat er niet bij hoort, is meestal een typefout.',
    wrong: gemeenteWith('kvknummer: "12345678"'),
    right: gemeenteWith('kvkNummer: "12345678"'),
  }),
  missing: defineMessage<{ key: string; title: string; example: string; reason: string }>({
    code: 'SWC202',
    severity: 'fout',
    title: 'Een verplicht veld ontbreekt',
    message: ({ key, title, reason }) => `het veld '${key}' (${title}) ontbreekt${reason}.`,
    hint: ({ key, example }) => `Voeg het toe, bijvoorbeeld '${key}: ${example}'.`,
    explanation:
      'Zonder dit veld is het record niet te gebruiken. Soms is een veld alleen verplicht door een ander veld: een gemeente heeft een CBS-code, een concept zegt wie het meldde, een indeling door de redactie heeft bewijs.',
    wrong: 'type: leverancier\nstatus: actief\n',
    right: supplier,
  }),
  wrongType: defineMessage<{ expected: string; found: string }>({
    code: 'SWC203',
    severity: 'fout',
    title: 'Een waarde van de verkeerde soort',
    message: ({ expected, found }) => `hier hoort ${expected}, maar er staat ${found}.`,
    hint: ({ expected }) => `Maak er ${expected} van.`,
    explanation:
      'Het schema zegt per veld of het een tekst, een getal, ja of nee, een lijst of een groep velden is. Elke waarde van een lijst staat op een eigen regel achter een streepje.',
    wrong: `${application}hosting: saas\n`,
    right: `${application}hosting:\n  - saas\n`,
    examplePath: applicationPath,
  }),
  notAllowedValue: defineMessage<{ value: string; nearest: string | undefined; allowed: readonly string[] }>({
    code: 'SWC204',
    severity: 'fout',
    title: 'Een waarde die niet mag',
    message: ({ value }) => `'${value}' is geen toegestane waarde.`,
    hint: ({ nearest, allowed }) =>
      nearest !== undefined
        ? `Bedoelt u '${nearest}'? Toegestaan: ${allowed.join(', ')}.`
        : `Kies uit: ${allowed.join(', ')}.`,
    explanation: 'Voor dit veld bestaat een vaste lijst van waarden.',
    wrong: usage.replace('in-productie', 'in productie'),
    right: usage,
    examplePath: usagePath,
  }),
  unquotedText: defineMessage<{ key: string; source: string; found: string }>({
    code: 'SWC205',
    severity: 'fout',
    title: 'Een tekst die als iets anders gelezen wordt',
    message: ({ source, found }) => `${source} wordt gelezen als ${found}, maar hier hoort een tekst.`,
    hint: ({ key, source }) => quoteHint(key, source),
    explanation:
      'YAML leest 12 als getal en true als ja. Staat er een tekst die daarop lijkt, zet die dan tussen aanhalingstekens.',
    wrong: gemeenteWith(
      'adres:\n  straat: Marktplein\n  huisnummer: 12\n  postcode: 1234 AB\n  plaats: Voorbeeldstad',
    ),
    right: gemeenteWith(
      'adres:\n  straat: Marktplein\n  huisnummer: "12"\n  postcode: 1234 AB\n  plaats: Voorbeeldstad',
    ),
  }),
  unquotedOin: defineMessage<{ key: string; source: string }>({
    code: 'SWC206',
    severity: 'fout',
    title: 'Een OIN zonder aanhalingstekens',
    message: () => 'dit OIN wordt gelezen als getal en verliest dan cijfers.',
    hint: ({ key, source }) => quoteHint(key, source),
    explanation:
      'Een OIN heeft 20 cijfers en begint vaak met nullen. Als getal vallen de nullen weg en worden de laatste cijfers afgerond. Tussen aanhalingstekens blijft het een tekst.',
    wrong: gemeenteWith('oin: 00000001002220647000'),
    right: gemeenteWith('oin: "00000001002220647000"'),
  }),
  unquotedKvk: defineMessage<{ key: string; source: string }>({
    code: 'SWC207',
    severity: 'fout',
    title: 'Een KvK-nummer zonder aanhalingstekens',
    message: () => 'dit KvK-nummer wordt gelezen als getal en verliest dan nullen aan het begin.',
    hint: ({ key, source }) => quoteHint(key, source),
    explanation:
      'Een KvK-nummer heeft 8 cijfers en begint soms met een nul. Als getal valt die nul weg. Tussen aanhalingstekens blijft het een tekst.',
    wrong: `${supplier}kvkNummer: 01140749\n`,
    right: `${supplier}kvkNummer: "01140749"\n`,
  }),
  unquotedPhone: defineMessage<{ key: string; source: string }>({
    code: 'SWC208',
    severity: 'fout',
    title: 'Een telefoonnummer zonder aanhalingstekens',
    message: () => 'dit telefoonnummer wordt gelezen als getal en verliest dan de eerste nul of de plus.',
    hint: ({ key, source }) => quoteHint(key, source),
    explanation:
      'Een telefoonnummer begint met een nul of een plus. Als getal valt die weg. Tussen aanhalingstekens blijft het een tekst.',
    wrong: `${supplier}telefoon: 0301234567\n`,
    right: `${supplier}telefoon: "0301234567"\n`,
  }),
  unquotedVersion: defineMessage<{ key: string; source: string }>({
    code: 'SWC209',
    severity: 'fout',
    title: 'Een versie zonder aanhalingstekens',
    message: ({ source }) => `versie ${source} wordt gelezen als getal; 1.10 wordt dan 1.1.`,
    hint: ({ key, source }) => quoteHint(key, source),
    explanation:
      'Versie 1.10 is een andere dan 1.1, maar als getal zijn zij gelijk. Tussen aanhalingstekens blijft het een tekst.',
    wrong: `${application}versies:\n  - versie: 1.10\n`,
    right: `${application}versies:\n  - versie: "1.10"\n`,
    examplePath: applicationPath,
  }),
  badOin: defineMessage<Value>({
    code: 'SWC210',
    severity: 'fout',
    title: 'Een OIN met het verkeerde aantal cijfers',
    message: ({ value }) => `'${value}' is geen OIN: een OIN heeft precies 20 cijfers.`,
    hint: () => 'Zoek het OIN op in het OIN-register van Logius (oinregister.logius.nl).',
    explanation: 'Het Organisatie-identificatienummer heeft altijd 20 cijfers, zonder spaties of punten.',
    wrong: gemeenteWith('oin: "0000000100222064"'),
    right: gemeenteWith('oin: "00000001002220647000"'),
  }),
  badKvk: defineMessage<Value>({
    code: 'SWC211',
    severity: 'fout',
    title: 'Een KvK-nummer met het verkeerde aantal cijfers',
    message: ({ value }) => `'${value}' is geen KvK-nummer: dat heeft precies 8 cijfers.`,
    hint: () => 'Zoek het nummer op bij kvk.nl; gebruik niet het vestigingsnummer van 12 cijfers.',
    explanation: 'Een KvK-nummer heeft altijd 8 cijfers, ook als het met een nul begint.',
    wrong: `${supplier}kvkNummer: "1140749"\n`,
    right: `${supplier}kvkNummer: "01140749"\n`,
  }),
  badCbs: defineMessage<Value>({
    code: 'SWC212',
    severity: 'fout',
    title: 'Een CBS-code die niet klopt',
    message: ({ value }) => `'${value}' is geen CBS-code van een gemeente: dat is GM met vier cijfers.`,
    hint: () => "Schrijf bijvoorbeeld 'cbsCode: GM0344'.",
    explanation: 'Het CBS geeft elke gemeente een code: de letters GM en vier cijfers.',
    wrong: gemeente.replace('GM9999', '"9999"'),
    right: gemeente,
  }),
  badPostcode: defineMessage<Value>({
    code: 'SWC213',
    severity: 'fout',
    title: 'Een postcode die niet klopt',
    message: ({ value }) => `'${value}' is geen postcode.`,
    hint: () => 'Schrijf vier cijfers, een spatie en twee hoofdletters, zoals 1234 AB.',
    explanation: 'Een Nederlandse postcode heeft vier cijfers (de eerste is geen nul) en twee letters.',
    wrong: gemeenteWith(
      'adres:\n  straat: Marktplein\n  huisnummer: "12"\n  postcode: 1234ab\n  plaats: Voorbeeldstad',
    ),
    right: gemeenteWith(
      'adres:\n  straat: Marktplein\n  huisnummer: "12"\n  postcode: 1234 AB\n  plaats: Voorbeeldstad',
    ),
  }),
  badOrganisatieId: defineMessage<Value>({
    code: 'SWC214',
    severity: 'fout',
    title: 'Dit is geen id van een organisatie',
    message: ({ value }) => `'${value}' is geen id van een organisatie.`,
    hint: () => 'Gebruik de naam van haar map: kleine letters, cijfers en streepjes, zoals gemeente-utrecht.',
    explanation:
      'Een organisatie heet zoals haar map onder organisaties/. Het id staat ook in het adres van haar pagina.',
    wrong: `naam: Samenwerking\ntype: samenwerking\nstatus: actief\nsamenwerkingstype: dvo\ndeelnemers:\n  - Gemeente Utrecht\n`,
    right: `naam: Samenwerking\ntype: samenwerking\nstatus: actief\nsamenwerkingstype: dvo\ndeelnemers:\n  - gemeente-utrecht\n`,
  }),
  badSlashId: defineMessage<{ value: string; thing: string; example: string }>({
    code: 'SWC215',
    severity: 'fout',
    title: 'Dit is geen id van een applicatie of dienst',
    message: ({ value, thing }) => `'${value}' is geen id van een ${thing}.`,
    hint: ({ example }) =>
      `Schrijf de map van de organisatie, een schuine streep en de bestandsnaam, zoals ${example}.`,
    explanation:
      'Een applicatie of dienst heet naar de map van de organisatie die haar aanbiedt en haar eigen bestand. Het id staat ook in het adres van haar pagina.',
    wrong: usage.replace('voorbeeldsoft/zaaksuite', 'Zaaksuite'),
    right: usage,
    examplePath: usagePath,
  }),
  badObjectId: defineMessage<Value>({
    code: 'SWC216',
    severity: 'fout',
    title: 'Dit is geen Object ID van GEMMA',
    message: ({ value }) => `'${value}' is geen GEMMA Object ID.`,
    hint: () =>
      `Neem het id over van de pagina in deze catalogus: 32 tekens met streepjes ertussen, zonder 'id-' ervoor, in kleine letters.`,
    explanation:
      'Verwijzingen naar GEMMA gaan met het Object ID, want namen veranderen en het Object ID niet. De naam staat er als opmerking achter.',
    wrong: `${application}referentiecomponenten:\n  - id-${guid}\n`,
    right: `${application}referentiecomponenten:\n  - ${guid}\n`,
    examplePath: applicationPath,
  }),
  badPhone: defineMessage<Value>({
    code: 'SWC217',
    severity: 'fout',
    title: 'Een telefoonnummer dat niet klopt',
    message: ({ value }) => `'${value}' is geen telefoonnummer.`,
    hint: () => 'Gebruik cijfers, spaties, haakjes en streepjes, met zo nodig een plus ervoor.',
    explanation: 'Een telefoonnummer bevat geen letters. Zet een toelichting in een ander veld.',
    wrong: `${supplier}telefoon: bel 030 1234567\n`,
    right: `${supplier}telefoon: "030 1234567"\n`,
  }),
  badHouseNumber: defineMessage<Value>({
    code: 'SWC218',
    severity: 'fout',
    title: 'Een huisnummer dat niet klopt',
    message: ({ value }) => `'${value}' is geen huisnummer.`,
    hint: () => "Begin met een getal; een toevoeging mag erachter, zoals '12 A'.",
    explanation: 'Een huisnummer is een getal met eventueel een letter of toevoeging.',
    wrong: gemeenteWith(
      'adres:\n  straat: Marktplein\n  huisnummer: nr. 12\n  postcode: 1234 AB\n  plaats: Voorbeeldstad',
    ),
    right: gemeenteWith(
      'adres:\n  straat: Marktplein\n  huisnummer: 12 A\n  postcode: 1234 AB\n  plaats: Voorbeeldstad',
    ),
  }),
  badLogin: defineMessage<Value>({
    code: 'SWC219',
    severity: 'fout',
    title: 'Dit is geen gebruikersnaam van GitHub',
    message: ({ value }) => `'${value}' is geen gebruikersnaam van GitHub.`,
    hint: () => 'Schrijf de naam in kleine letters, zonder @ ervoor.',
    explanation:
      'Een gebruikersnaam van GitHub heeft letters, cijfers en losse streepjes. Wij schrijven alles klein, want GitHub maakt geen verschil.',
    wrong:
      'github:\n  login: Voorbeeld_Beheerder\n  id: 9000000000000001\nrollen:\n  - organisatie-beheerder\n',
    right:
      'github:\n  login: voorbeeld-beheerder\n  id: 9000000000000001\nrollen:\n  - organisatie-beheerder\n',
    examplePath: 'organisaties/gemeente-voorbeeldstad/collegas/voorbeeld-beheerder.yaml',
  }),
  badPattern: defineMessage<{ value: string; title: string; example: string }>({
    code: 'SWC220',
    severity: 'fout',
    title: 'Een tekst in de verkeerde vorm',
    message: ({ value, title }) => `'${value}' heeft niet de vorm van ${title}.`,
    hint: ({ example }) => `Schrijf het zoals in dit voorbeeld: ${example}.`,
    explanation:
      'Het schema vraagt een vaste vorm voor deze tekst. Vaak is een spatie aan het begin of eind de oorzaak, of een hoofdletter in een id.',
    wrong: supplier.replace('Voorbeeldsoft', '" Voorbeeldsoft"'),
    right: supplier,
  }),
  badDate: defineMessage<{ value: string; suggestion: string | undefined }>({
    code: 'SWC221',
    severity: 'fout',
    title: 'Een datum die niet bestaat of anders geschreven is',
    message: ({ value }) => `'${value}' is geen datum.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'Schrijf jaar, maand en dag, zoals 2026-01-31.'
        : `Bedoelt u ${suggestion}? Schrijf jaar, maand en dag.`,
    explanation:
      'Datums staan er altijd als jjjj-mm-dd, zodat iedereen hetzelfde leest. De dag moet bestaan.',
    wrong: `${usage}datums:\n  inProductie: 1-3-2024\n`,
    right: `${usage}datums:\n  inProductie: 2024-03-01\n`,
    examplePath: usagePath,
  }),
  badUrl: defineMessage<{ value: string; reason: string; suggestion: string | undefined }>({
    code: 'SWC222',
    severity: 'fout',
    title: 'Een webadres dat niet klopt',
    message: ({ value, reason }) => `'${value}' is geen webadres: ${reason}.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'Schrijf het hele adres, zoals https://www.example.nl/pagina.'
        : `Schrijf bijvoorbeeld ${suggestion}.`,
    explanation:
      'Een webadres begint met https:// of http://, heeft een domeinnaam en bevat geen spaties, wachtwoorden of vreemde letters. Andere soorten adressen (javascript:, data:, file:) zijn verboden.',
    wrong: `${supplier}website: www.example.nl\n`,
    right: `${supplier}website: https://www.example.nl/\n`,
  }),
  badEmail: defineMessage<Value>({
    code: 'SWC223',
    severity: 'fout',
    title: 'Een e-mailadres dat niet klopt',
    message: ({ value }) => `'${value}' is geen e-mailadres.`,
    hint: () => 'Schrijf één adres, zoals info@example.nl.',
    explanation: 'Een e-mailadres heeft één apenstaartje en een domeinnaam met een punt.',
    wrong: `${supplier}email: info at example.nl\n`,
    right: `${supplier}email: info@example.nl\n`,
  }),
  badSpdx: defineMessage<{ value: string; nearest: string | undefined }>({
    code: 'SWC224',
    severity: 'fout',
    title: 'Een licentie die niet in de SPDX-lijst staat',
    message: ({ value }) => `'${value}' staat niet in de lijst van SPDX.`,
    hint: ({ nearest }) =>
      nearest === undefined
        ? 'Zoek het kenmerk op in spdx.org/licenses, bijvoorbeeld EUPL-1.2, MIT of Apache-2.0.'
        : `Bedoelt u '${nearest}'? Alle kenmerken staan op spdx.org/licenses.`,
    explanation:
      'SPDX geeft elke openbare licentie één kenmerk. Zo is te zoeken op licentie, hoe de maker haar ook noemt. Hoofdletters tellen mee.',
    wrong: `${application}licentie:\n  soort: open-source\n  spdx: EUPL 1.2\n`,
    right: `${application}licentie:\n  soort: open-source\n  spdx: EUPL-1.2\n`,
    examplePath: applicationPath,
  }),
  tooShort: defineMessage<{ min: number }>({
    code: 'SWC225',
    severity: 'fout',
    title: 'Een lege tekst',
    message: ({ min }) =>
      min === 1 ? 'hier staat een lege tekst.' : `deze tekst is korter dan ${min} tekens.`,
    hint: () => 'Vul het veld in of haal het weg.',
    explanation: 'Een leeg veld zegt niets. Laat het veld weg als u de waarde niet weet.',
    wrong: `${supplier}beschrijvingKort: ""\n`,
    right: supplier,
  }),
  tooLong: defineMessage<{ max: number; found: number }>({
    code: 'SWC226',
    severity: 'fout',
    title: 'Een te lange tekst',
    message: ({ max, found }) => `deze tekst heeft ${found} tekens; ${max} is het meeste dat mag.`,
    hint: ({ max, found }) =>
      `Maak de tekst ${found - max} ${found - max === 1 ? 'teken' : 'tekens'} korter.`,
    explanation:
      'Korte teksten passen in lijsten en tegels. Voor een lang verhaal is er het veld beschrijving.',
    wrong: `${supplier}beschrijvingKort: ${'lang '.repeat(52)}tekst\n`,
    right: `${supplier}beschrijvingKort: korte tekst\n`,
  }),
  duplicateItem: defineMessage<{ value: string; first: number }>({
    code: 'SWC227',
    severity: 'fout',
    title: 'Een waarde staat dubbel in een lijst',
    message: ({ value, first }) => `${value} staat al in deze lijst (als nummer ${first}).`,
    hint: () => 'Laat één van de twee staan.',
    explanation: 'In deze lijst heeft een tweede keer dezelfde waarde geen betekenis.',
    wrong: `${application}hosting:\n  - saas\n  - saas\n`,
    right: `${application}hosting:\n  - saas\n`,
    examplePath: applicationPath,
  }),
  tooFew: defineMessage<{ min: number; what: string }>({
    code: 'SWC228',
    severity: 'fout',
    title: 'Te weinig waarden',
    message: ({ min, what }) => `hier ${min === 1 ? 'hoort' : 'horen'} minstens ${min} ${what}.`,
    hint: () => 'Vul aan wat ontbreekt, of haal het hele veld weg als het niet verplicht is.',
    explanation: 'Een lege lijst of een groep zonder inhoud zegt niets.',
    wrong: 'naam: Beheer\nsoorten: []\n',
    right: 'naam: Beheer\nsoorten:\n  - functioneel-beheer\n',
    examplePath: 'organisaties/voorbeeldsoft/diensten/beheer.yaml',
  }),
  tooMany: defineMessage<{ max: number; found: number }>({
    code: 'SWC229',
    severity: 'fout',
    title: 'Te veel waarden',
    message: ({ max, found }) => `deze lijst heeft ${found} waarden; ${max} is het meeste dat mag.`,
    hint: () => 'Haal waarden weg.',
    explanation: 'Een grens aan lijsten houdt pagina’s leesbaar.',
    wrong: `van: voorbeeldsoft/zaaksuite\nnaar: voorbeeldsoft/archief\nrichting: heen\nstatus: in-productie\ngegevens:\n${Array.from({ length: 51 }, (_value, index) => `  - Gegeven nummer ${index + 1}\n`).join('')}`,
    right: `${link}gegevens:\n  - Persoonsgegevens\n`,
    examplePath: linkPath,
  }),
  notAllowedHere: defineMessage<{ key: string; reason: string }>({
    code: 'SWC230',
    severity: 'fout',
    title: 'Een veld dat bij deze soort niet mag',
    message: ({ key, reason }) => `het veld '${key}' mag hier niet: ${reason}.`,
    hint: () => 'Haal het veld weg, of verbeter het veld waar het van afhangt.',
    explanation:
      'Sommige velden horen bij één soort: alleen een gemeente heeft een CBS-code en inwoners, alleen een samenwerking heeft deelnemers, alleen een concept is door iemand gemeld.',
    wrong: `${supplier}cbsCode: GM9999\nvoorbeeld: true\n`,
    right: `${supplier}voorbeeld: true\n`,
  }),
  notConstant: defineMessage<{ expected: string }>({
    code: 'SWC231',
    severity: 'fout',
    title: 'Een veld met maar één mogelijke waarde',
    message: ({ expected }) => `dit veld kan alleen '${expected}' zijn.`,
    hint: ({ expected }) => `Schrijf '${expected}' of haal het veld weg.`,
    explanation: 'Dit veld zet iets aan. Wie dat niet wil, laat het weg.',
    wrong: `${supplier}voorbeeld: false\n`,
    right: `${supplier}voorbeeld: true\n`,
  }),
  exactlyOne: defineMessage<{ keys: readonly string[]; count: number }>({
    code: 'SWC232',
    severity: 'fout',
    title: 'Precies één van twee velden',
    message: ({ keys, count }) =>
      count === 0
        ? `één van de velden ${keys.map((key) => `'${key}'`).join(' en ')} ontbreekt.`
        : `de velden ${keys.map((key) => `'${key}'`).join(' en ')} gaan niet samen.`,
    hint: ({ keys }) => `Vul precies één van deze velden in: ${keys.join(' of ')}.`,
    explanation:
      'Een koppeling gaat naar een applicatie of naar een voorziening, niet naar allebei en niet naar geen van beide.',
    wrong: link.replace('naar: voorbeeldsoft/archief\n', ''),
    right: link,
    examplePath: linkPath,
  }),
  missingDirection: defineMessage<Record<string, never>>({
    code: 'SWC233',
    severity: 'fout',
    title: 'De richting van een koppeling ontbreekt',
    message: () => "het veld 'richting' ontbreekt: welke kant op gaan de gegevens?",
    hint: () => "Schrijf 'richting: heen' (van → naar), 'richting: terug' (van ← naar) of 'richting: beide'.",
    explanation:
      'Zonder richting is een koppeling niet te tekenen of te exporteren. Er is met opzet geen standaardwaarde.',
    wrong: link.replace('richting: heen\n', ''),
    right: link,
    examplePath: linkPath,
  }),
  outOfRange: defineMessage<{ limit: number; side: 'min' | 'max' }>({
    code: 'SWC234',
    severity: 'fout',
    title: 'Een getal buiten de grenzen',
    message: ({ limit, side }) =>
      side === 'min' ? `dit getal is kleiner dan ${limit}.` : `dit getal is groter dan ${limit}.`,
    hint: ({ limit, side }) => `Gebruik een getal van ${side === 'min' ? 'minstens' : 'hoogstens'} ${limit}.`,
    explanation: 'Het schema geeft voor dit getal een kleinste en een grootste waarde.',
    wrong: gemeenteWith('inwoners: -1'),
    right: gemeenteWith('inwoners: 1000'),
  }),
  emptyField: defineMessage<{ example: string }>({
    code: 'SWC235',
    severity: 'fout',
    title: 'Een veld zonder waarde',
    message: () => 'dit veld is leeg.',
    hint: ({ example }) => `Vul het in, bijvoorbeeld '${example}', of haal het veld weg.`,
    explanation: 'Achter de dubbele punt hoort een waarde. Weet u die niet, laat het veld dan weg.',
    wrong: `${supplier}website:\n`,
    right: supplier,
  }),
  badKey: defineMessage<{ key: string }>({
    code: 'SWC236',
    severity: 'fout',
    title: 'Een veldnaam die geen id is',
    message: ({ key }) => `'${key}' is geen geldig id.`,
    hint: () =>
      'Schrijf links het oude id: kleine letters, cijfers en streepjes, zoals het in het adres stond.',
    explanation: 'In de omleidingen staat links het oude id en rechts het nieuwe.',
    wrong: 'organisaties:\n  Gemeente Oud: gemeente-nieuw\n',
    right: 'organisaties:\n  gemeente-oud: gemeente-nieuw\n',
    examplePath: 'beheer/omleidingen.yaml',
  }),
  other: defineMessage<{ reason: string; description: string }>({
    code: 'SWC299',
    severity: 'fout',
    title: 'Een waarde past niet bij het schema',
    message: ({ reason }) => reason,
    hint: ({ description }) => description,
    explanation:
      'De waarde past niet bij wat het schema van dit veld vraagt. Deze melding hoort niet voor te komen: meld het ons.',
    wrong: '(geen voorbeeld: elke bekende fout heeft een eigen melding)\n',
    right: '(geen voorbeeld)\n',
    examplePath: '',
  }),
} as const;
