import { defineMessage } from '../diagnostic.ts';

/* SWC60x–SWC61x: reading the file and its shape. */

export const wrongEncoding = defineMessage<{ found: string }>({
  code: 'SWC600',
  severity: 'fout',
  title: 'Het AMEFF-bestand is geen UTF-8',
  message: ({ found }) => `Het bestand is geen UTF-8: gevonden ${found}.`,
  hint: () => 'Sla het bestand op als UTF-8 of exporteer het opnieuw uit uw architectuurtool.',
  explanation:
    'Een AMEFF-bestand wordt alleen als UTF-8 gelezen. Bij een andere codering zouden namen met bijzondere tekens ongemerkt veranderen. Uw architectuurtool schrijft vanzelf UTF-8; een tekstverwerker soms niet.',
  wrong: '<?xml version="1.0" encoding="ISO-8859-1"?>',
  right: '<?xml version="1.0" encoding="UTF-8"?>',
});

export const doctypeRefused = defineMessage<Record<never, never>>({
  code: 'SWC601',
  severity: 'fout',
  title: 'Een DOCTYPE is niet toegestaan',
  message: () => 'Het bestand bevat een DOCTYPE.',
  hint: () => 'Haal de DOCTYPE weg: een AMEFF-bestand heeft die niet nodig.',
  explanation:
    'Met een DOCTYPE kan een bestand een programma laten vastlopen of andere bestanden laten lezen. Archi weigert zo’n bestand ook. AMEFF gebruikt geen DOCTYPE.',
  wrong: '<!DOCTYPE model [ <!ENTITY naam "Zaaksysteem"> ]>',
  right:
    '<?xml version="1.0" encoding="UTF-8"?>\n<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" …>',
});

export const malformedXml = defineMessage<{ what: string }>({
  code: 'SWC602',
  severity: 'fout',
  title: 'Dit is geen geldige XML',
  message: ({ what }) => `Dit is geen geldige XML: ${what}.`,
  hint: () => 'Verbeter deze plek of exporteer het bestand opnieuw; wat erna komt is nog niet gecontroleerd.',
  explanation:
    'Een AMEFF-bestand is XML. Elk label dat open gaat, moet ook sluiten; de tekens & en < staan in een tekst als &amp; en &lt;. De controle stopt bij de eerste plek waar dit misgaat, omdat de rest dan niet betrouwbaar te lezen is.',
  wrong: '<name xml:lang="nl">Burgerzaken & belastingen</name>',
  right: '<name xml:lang="nl">Burgerzaken &amp; belastingen</name>',
});

export const truncatedXml = defineMessage<{ opening: string; line: number }>({
  code: 'SWC603',
  severity: 'fout',
  title: 'Het bestand is afgekapt',
  message: ({ opening, line }) =>
    `Het bestand houdt te vroeg op: ${opening} van regel ${line} staat nog open.`,
  hint: () => 'Haal het bestand opnieuw op; het is waarschijnlijk niet helemaal gedownload.',
  explanation: 'Het einde van het bestand ontbreekt. Vaak is het downloaden of kopiëren halverwege gestopt.',
  wrong: '<model …>\n  <elements>\n    <element identifier="id-1"',
  right: '<model …>\n  <elements>\n    …\n  </elements>\n</model>',
});

export const emptyXml = defineMessage<Record<never, never>>({
  code: 'SWC604',
  severity: 'fout',
  title: 'Het bestand is leeg',
  message: () => 'Het bestand bevat geen XML.',
  hint: () => 'Kies een AMEFF-bestand (.xml) dat uit een architectuurtool is geëxporteerd.',
  explanation: 'Er staat niets in het bestand, of alleen commentaar.',
  wrong: '(niets)',
  right:
    '<?xml version="1.0" encoding="UTF-8"?>\n<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" …>',
});

export const otherNamespace = defineMessage<{ tag: string; namespace: string }>({
  code: 'SWC605',
  severity: 'fout',
  title: 'Dit is geen AMEFF-bestand van ArchiMate 3',
  message: ({ tag, namespace }) =>
    `Het bestand begint met <${tag}>${namespace ? ` uit ${namespace}` : ' zonder naamruimte'} en is geen ArchiMate 3-uitwisselbestand.`,
  hint: () =>
    'Exporteer het model als "Open Exchange File" (AMEFF, ArchiMate 3): <model> uit http://www.opengroup.org/xsd/archimate/3.0/.',
  explanation:
    'Architectuurtools kennen meer soorten bestanden, zoals het eigen bestand van Archi (.archimate) en de oudere uitwisseling van ArchiMate 2. De Softwarecatalogus leest alleen het uitwisselbestand van ArchiMate 3.',
  wrong: '<archimate:model xmlns:archimate="http://www.archimatetool.com/archimate" …>',
  right: '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" …>',
});

export const unknownXmlElement = defineMessage<{ tag: string; parent: string; allowed: string }>({
  code: 'SWC606',
  severity: 'fout',
  title: 'Een onderdeel hoort hier niet',
  message: ({ tag, parent }) => `<${tag}> hoort niet in <${parent}>.`,
  hint: ({ allowed }) => (allowed ? `Hier mag staan: ${allowed}.` : 'Hier mag niets in staan.'),
  explanation:
    'Het uitwisselformaat ligt vast: per onderdeel is bepaald wat erin mag staan. Een ander onderdeel wordt door andere tools geweigerd. Let ook op hoofdletters.',
  wrong: '<element identifier="id-1" xsi:type="Product">\n  <title>Paspoort</title>\n</element>',
  right: '<element identifier="id-1" xsi:type="Product">\n  <name xml:lang="nl">Paspoort</name>\n</element>',
});

export const wrongOrder = defineMessage<{ tag: string; parent: string; after: string }>({
  code: 'SWC607',
  severity: 'fout',
  title: 'De volgorde klopt niet',
  message: ({ tag, parent, after }) => `In <${parent}> staat <${tag}> na <${after}>.`,
  hint: ({ tag, after }) => `Zet <${tag}> voor <${after}>.`,
  explanation:
    'De volgorde ligt vast. In het model: name, documentation, properties, metadata, elements, relationships, organizations, propertyDefinitions, views. In een element: name, documentation, properties. In een view: eerst alle nodes, dan de connections.',
  wrong:
    '<element …>\n  <documentation xml:lang="nl">…</documentation>\n  <name xml:lang="nl">Zaak</name>\n</element>',
  right:
    '<element …>\n  <name xml:lang="nl">Zaak</name>\n  <documentation xml:lang="nl">…</documentation>\n</element>',
});

export const missingXmlElement = defineMessage<{ tag: string; parent: string }>({
  code: 'SWC608',
  severity: 'fout',
  title: 'Een verplicht onderdeel ontbreekt',
  message: ({ tag, parent }) => `In <${parent}> ontbreekt <${tag}>.`,
  hint: ({ tag, parent }) => `Voeg <${tag}> toe, of laat <${parent}> weg als er niets in staat.`,
  explanation:
    'Een element, view of eigenschap heeft altijd een naam, een eigenschap altijd een waarde. Een lijst zonder inhoud, zoals lege <properties>, hoort niet in het bestand.',
  wrong: '<element identifier="id-1" xsi:type="Product">\n  <properties />\n</element>',
  right: '<element identifier="id-1" xsi:type="Product">\n  <name xml:lang="nl">Paspoort</name>\n</element>',
});

export const repeatedXmlElement = defineMessage<{ tag: string; parent: string }>({
  code: 'SWC609',
  severity: 'fout',
  title: 'Een onderdeel staat er twee keer',
  message: ({ tag, parent }) => `In <${parent}> staat <${tag}> meer dan een keer.`,
  hint: ({ tag }) => `Voeg alles samen in één <${tag}>.`,
  explanation:
    'Dit onderdeel mag maar één keer voorkomen. Tools lezen anders alleen het eerste of het laatste.',
  wrong: '<properties>…</properties>\n<properties>…</properties>',
  right: '<properties>… …</properties>',
});

export const unknownAttribute = defineMessage<{ attribute: string; tag: string; allowed: string }>({
  code: 'SWC610',
  severity: 'fout',
  title: 'Een attribuut hoort hier niet',
  message: ({ attribute, tag }) => `Attribuut ${attribute} hoort niet bij <${tag}>.`,
  hint: ({ allowed }) => (allowed ? `Hier mag staan: ${allowed}.` : 'Haal het attribuut weg.'),
  explanation:
    'Per onderdeel en per type ligt vast welke attributen het heeft. Zo hoort accessType alleen bij een Access en isDirected alleen bij een Association.',
  wrong: '<relationship … xsi:type="Flow" accessType="Read" />',
  right: '<relationship … xsi:type="Access" accessType="Read" />',
});

export const missingAttribute = defineMessage<{ attribute: string; tag: string }>({
  code: 'SWC611',
  severity: 'fout',
  title: 'Een verplicht attribuut ontbreekt',
  message: ({ attribute, tag }) => `Bij <${tag}> ontbreekt het attribuut ${attribute}.`,
  hint: ({ attribute, tag }) => `Voeg ${attribute}="…" toe aan <${tag}>.`,
  explanation: 'Zonder dit attribuut kan een tool het onderdeel niet plaatsen of verbinden.',
  wrong: '<node identifier="id-1" elementRef="id-2" xsi:type="Element" x="10" y="10" />',
  right: '<node identifier="id-1" elementRef="id-2" xsi:type="Element" x="10" y="10" w="120" h="55" />',
});

export const badAttributeValue = defineMessage<{ attribute: string; value: string; expected: string }>({
  code: 'SWC612',
  severity: 'fout',
  title: 'De waarde van een attribuut klopt niet',
  message: ({ attribute, value }) => `Bij ${attribute} staat "${value}".`,
  hint: ({ expected }) => `Toegestaan is: ${expected}.`,
  explanation:
    'Voor dit attribuut ligt vast welke waarden mogen, bijvoorbeeld een geheel getal of een woord uit een vaste lijst. Hoofdletters tellen mee.',
  wrong: '<relationship … xsi:type="Access" accessType="read" />',
  right: '<relationship … xsi:type="Access" accessType="Read" />',
});

export const unknownType = defineMessage<{ type: string; tag: string; nearest: string }>({
  code: 'SWC613',
  severity: 'fout',
  title: 'Het type bestaat niet in ArchiMate 3',
  message: ({ type, tag }) =>
    type ? `<${tag}> heeft het onbekende type "${type}".` : `Bij <${tag}> ontbreekt xsi:type.`,
  hint: ({ nearest }) =>
    nearest ? `Bedoelt u ${nearest}?` : 'Kies een type uit het uitwisselformaat van ArchiMate 3.',
  explanation:
    'xsi:type zegt wat voor element, relatie, node of verbinding dit is. De namen zijn Engels, zonder spaties, precies zoals in ArchiMate 3: BusinessActor, ApplicationComponent, Flow.',
  wrong: '<element identifier="id-1" xsi:type="Application">',
  right: '<element identifier="id-1" xsi:type="ApplicationComponent">',
});

export const typeWithRelationship = defineMessage<{ type: string; right: string }>({
  code: 'SWC614',
  severity: 'fout',
  title: 'Het type van een relatie is te lang geschreven',
  message: ({ type }) => `De relatie heeft het type "${type}".`,
  hint: ({ right }) => `Schrijf xsi:type="${right}", zonder Relationship.`,
  explanation:
    'In het eigen bestand van Archi heet een relatie SpecializationRelationship, in het uitwisselformaat Specialization. Andere tools weigeren de lange naam.',
  wrong: '<relationship … xsi:type="SpecializationRelationship" />',
  right: '<relationship … xsi:type="Specialization" />',
});

export const strayText = defineMessage<{ tag: string; text: string }>({
  code: 'SWC615',
  severity: 'fout',
  title: 'Er staat losse tekst tussen de onderdelen',
  message: ({ tag, text }) => `In <${tag}> staat losse tekst: "${text}".`,
  hint: () => 'Haal de tekst weg of zet hem in <name> of <documentation>.',
  explanation: 'Alleen in een naam, label, beschrijving of waarde mag tekst staan.',
  wrong: '<elements>\n  let op\n  <element …>',
  right: '<elements>\n  <element …>',
});

export const foreignContent = defineMessage<{ what: string }>({
  code: 'SWC616',
  severity: 'fout',
  title: 'Een uitbreiding hoort niet in het bestand',
  message: ({ what }) =>
    `${what} is een uitbreiding van een ander programma en hoort niet in het uitwisselformaat.`,
  hint: () => 'Haal de uitbreiding weg, of zet de inhoud in een eigenschap; zij wordt niet gelezen.',
  explanation:
    'Sommige programma’s zetten eigen gegevens in het bestand. De XSD weigert die zolang hun eigen schema er niet bij is, en andere programma’s lezen ze niet. Alleen in <metadata> mogen ze staan.',
  wrong: '<element …>\n  <name xml:lang="nl">Zaak</name>\n  <tool:kleur>groen</tool:kleur>\n</element>',
  right: '<element …>\n  <name xml:lang="nl">Zaak</name>\n  <properties>…</properties>\n</element>',
});

export const lostAttribute = defineMessage<{ attribute: string; tag: string }>({
  code: 'SWC617',
  severity: 'waarschuwing',
  title: 'Een attribuut wordt niet bewaard',
  message: ({ attribute, tag }) => `Attribuut ${attribute} van <${tag}> wordt niet bewaard.`,
  hint: () => 'Zet de taal bij de naam, het label, de beschrijving of de waarde zelf.',
  explanation:
    'De XSD laat xml:lang overal toe, maar architectuurtools lezen het alleen bij een tekst. Elders gaat het bij het schrijven verloren.',
  wrong: '<element identifier="id-1" xsi:type="Product" xml:lang="nl">',
  right: '<element identifier="id-1" xsi:type="Product">\n  <name xml:lang="nl">Paspoort</name>',
});

/* SWC62x: identifiers and references. */

export const badIdentifier = defineMessage<{ identifier: string; what: string }>({
  code: 'SWC620',
  severity: 'fout',
  title: 'Een identifier heeft verkeerde tekens',
  message: ({ identifier, what }) => `De identifier "${identifier}" van ${what} is niet toegestaan.`,
  hint: () =>
    'Begin met een letter of _ en gebruik verder letters, cijfers, -, _ en punt: zet er bijvoorbeeld id- voor.',
  explanation:
    'In XML moet een identifier een NCName zijn. Hij begint niet met een cijfer en bevat geen spaties of dubbele punten. Een kale GUID begint vaak met een cijfer; daarom zetten architectuurtools er id- voor.',
  wrong: '<element identifier="05b651be-5d24-491a-8da4-2992d9d9a908" …>',
  right: '<element identifier="id-05b651be-5d24-491a-8da4-2992d9d9a908" …>',
});

export const duplicateIdentifier = defineMessage<{ identifier: string; what: string; first: string }>({
  code: 'SWC621',
  severity: 'fout',
  title: 'Een identifier komt twee keer voor',
  message: ({ identifier, what, first }) =>
    `De identifier "${identifier}" van ${what} is al gebruikt voor ${first}.`,
  hint: () =>
    'Geef een van beide een andere identifier; ook in verschillende views mag een identifier niet terugkomen.',
  explanation:
    'Een identifier is uniek in het hele bestand: over elementen, relaties, views, nodes en verbindingen heen. Wie een view kopieert, moet alle nodes en verbindingen daarin een nieuwe identifier geven.',
  wrong: '<node identifier="id-1" …> in twee views',
  right: '<node identifier="id-1" …> in de ene view, <node identifier="id-2" …> in de andere',
});

export const danglingReference = defineMessage<{ attribute: string; reference: string; what: string }>({
  code: 'SWC622',
  severity: 'fout',
  title: 'Een verwijzing wijst nergens naar',
  message: ({ attribute, reference, what }) =>
    `De verwijzing ${attribute}="${reference}" van ${what} wijst nergens naar.`,
  hint: () => 'Herstel de verwijzing of verwijder wat verwijst.',
  explanation:
    'Alles waarnaar verwezen wordt, moet in hetzelfde bestand staan. Vaak is een element verwijderd, terwijl een relatie, node of verbinding bleef staan.',
  wrong: '<relationship identifier="id-9" source="id-1" target="id-weg" xsi:type="Flow" />',
  right: '<relationship identifier="id-9" source="id-1" target="id-2" xsi:type="Flow" />',
});

export const wrongKindOfReference = defineMessage<{
  attribute: string;
  reference: string;
  what: string;
  found: string;
  expected: string;
}>({
  code: 'SWC623',
  severity: 'fout',
  title: 'Een verwijzing wijst naar de verkeerde soort',
  message: ({ attribute, reference, what, found, expected }) =>
    `De verwijzing ${attribute}="${reference}" van ${what} wijst naar ${found}, niet naar ${expected}.`,
  hint: ({ expected }) => `Verwijs naar ${expected}.`,
  explanation:
    'Een node verwijst naar een element, een verbinding naar een relatie, een eigenschap naar een eigenschapsdefinitie. Een verbinding loopt tussen nodes of verbindingen in dezelfde view.',
  wrong: '<node … elementRef="id-van-een-relatie" xsi:type="Element" />',
  right: '<node … elementRef="id-van-een-element" xsi:type="Element" />',
});

export const danglingFolderItem = defineMessage<{ reference: string; folder: string }>({
  code: 'SWC624',
  severity: 'fout',
  title: 'Een map bevat iets dat niet bestaat',
  message: ({ reference, folder }) =>
    `In map "${folder}" staat "${reference}", maar dat bestaat niet in dit bestand.`,
  hint: () => 'Verwijder deze regel uit de map: Archi weigert anders het hele bestand.',
  explanation:
    'De mappen (organizations) noemen alles wat erin staat. Noemt een map iets dat niet in het bestand staat, dan kan Archi het bestand niet openen. De XSD merkt dit niet op.',
  wrong: '<item identifierRef="id-weg" />',
  right: '<item identifierRef="id-van-een-element" />',
});

/* SWC63x: views. */

export const badCoordinate = defineMessage<{ attribute: string; value: number; what: string }>({
  code: 'SWC630',
  severity: 'fout',
  title: 'Een plaats op een view klopt niet',
  message: ({ attribute, value, what }) =>
    `De plaats ${attribute}="${value}" van ${what} is geen geheel getal vanaf 0.`,
  hint: () => 'Schuif alles op de view zo dat x en y overal 0 of meer zijn, en rond af.',
  explanation:
    'x en y zijn hele pixels vanaf de linkerbovenhoek van de view. Negatieve getallen zijn niet toegestaan.',
  wrong: '<node … x="-20" y="10" w="120" h="55" />',
  right: '<node … x="0" y="10" w="120" h="55" />',
});

export const badSize = defineMessage<{ attribute: string; value: number; what: string }>({
  code: 'SWC631',
  severity: 'fout',
  title: 'Een maat op een view klopt niet',
  message: ({ attribute, value, what }) =>
    `De maat ${attribute}="${value}" van ${what} is geen geheel getal vanaf 1.`,
  hint: () => 'Geef breedte en hoogte in hele pixels, minstens 1.',
  explanation: 'w en h zijn de breedte en hoogte van een blok in hele pixels.',
  wrong: '<node … x="10" y="10" w="0" h="55" />',
  right: '<node … x="10" y="10" w="120" h="55" />',
});

export const badColor = defineMessage<{ part: string; value: number; what: string; max: number }>({
  code: 'SWC632',
  severity: 'fout',
  title: 'Een kleur klopt niet',
  message: ({ part, value, what }) => `De kleur van ${what} heeft ${part}="${value}".`,
  hint: ({ part, max }) => `${part} is een geheel getal van 0 tot en met ${max}.`,
  explanation:
    'Rood (r), groen (g) en blauw (b) lopen van 0 tot en met 255. Dekking (a) is een percentage, 0 tot en met 100.',
  wrong: '<fillColor r="256" g="255" b="255" />',
  right: '<fillColor r="255" g="255" b="255" />',
});

export const badLineWidth = defineMessage<{ value: number; what: string }>({
  code: 'SWC633',
  severity: 'fout',
  title: 'Een lijndikte klopt niet',
  message: ({ value, what }) => `De lijndikte lineWidth="${value}" van ${what} is geen geheel getal vanaf 1.`,
  hint: () => 'Geef een lijndikte van minstens 1, of laat lineWidth weg.',
  explanation: 'De lijndikte is in hele pixels, minstens 1.',
  wrong: '<style lineWidth="0">',
  right: '<style lineWidth="1">',
});

export const relativeCoordinates = defineMessage<{ what: string; parent: string; x: number; y: number }>({
  code: 'SWC634',
  severity: 'fout',
  title: 'Een blok staat op de verkeerde plaats',
  message: ({ what, parent, x, y }) => `${what} staat op ${x},${y}, buiten ${parent} waar het in hoort.`,
  hint: () => 'Tel de plaats van het omvattende blok erbij op: plaatsen gelden voor de hele view.',
  explanation:
    'In het uitwisselformaat telt een plaats vanaf de hoek van de view, ook voor een blok in een ander blok. Sommige programma’s schrijven de plaats vanaf het omvattende blok; het blok komt dan ergens anders te staan.',
  wrong: '<node … x="400" y="300" w="220" h="80">\n  <node … x="10" y="20" w="60" h="30" />\n</node>',
  right: '<node … x="400" y="300" w="220" h="80">\n  <node … x="410" y="320" w="60" h="30" />\n</node>',
});

export const childOutsideParent = defineMessage<{ what: string; parent: string }>({
  code: 'SWC635',
  severity: 'waarschuwing',
  title: 'Een blok valt buiten het blok waar het in hoort',
  message: ({ what, parent }) => `${what} ligt helemaal buiten ${parent}.`,
  hint: () => 'Verplaats het blok of haal het uit het omvattende blok.',
  explanation:
    'Een blok in een ander blok hoort daarbinnen te liggen; anders ziet een lezer niet dat het erbij hoort.',
  wrong: '<node … x="0" y="0" w="100" h="100">\n  <node … x="500" y="500" w="60" h="30" />\n</node>',
  right: '<node … x="0" y="0" w="100" h="100">\n  <node … x="20" y="30" w="60" h="30" />\n</node>',
});

export const reversedConnection = defineMessage<{ what: string }>({
  code: 'SWC636',
  severity: 'fout',
  title: 'Een verbinding loopt tegen de relatie in',
  message: ({ what }) => `${what} loopt andersom: van het doel naar de bron van de relatie.`,
  hint: () => 'Verwissel source en target van de verbinding.',
  explanation:
    'Een verbinding op een view loopt dezelfde kant op als haar relatie. Loopt zij andersom, dan draait Archi bij het openen ongemerkt de relatie in het model om.',
  wrong: '<connection … relationshipRef="id-flow-van-A-naar-B" source="node-B" target="node-A" />',
  right: '<connection … relationshipRef="id-flow-van-A-naar-B" source="node-A" target="node-B" />',
});

export const connectionElsewhere = defineMessage<{ what: string }>({
  code: 'SWC637',
  severity: 'fout',
  title: 'Een verbinding hoort niet bij haar relatie',
  message: ({ what }) => `${what} verbindt andere blokken dan de bron en het doel van de relatie.`,
  hint: () => 'Laat de verbinding lopen tussen blokken van de bron en het doel van de relatie.',
  explanation:
    'De blokken aan de uiteinden van een verbinding moeten de bron en het doel van de relatie tonen. Archi hangt de relatie anders ongemerkt aan andere elementen.',
  wrong: '<connection … relationshipRef="id-flow-van-A-naar-B" source="node-A" target="node-C" />',
  right: '<connection … relationshipRef="id-flow-van-A-naar-B" source="node-A" target="node-B" />',
});

export const unknownViewpoint = defineMessage<{ viewpoint: string; what: string; nearest: string }>({
  code: 'SWC638',
  severity: 'fout',
  title: 'Het viewpoint bestaat niet',
  message: ({ viewpoint, what }) => `${what} heeft het onbekende viewpoint "${viewpoint}".`,
  hint: ({ nearest }) =>
    nearest
      ? `Bedoelt u "${nearest}"?`
      : 'Kies een viewpoint uit het uitwisselformaat, of laat viewpoint weg.',
  explanation:
    'Het uitwisselformaat kent een vaste lijst viewpoints, met Engelse namen. Een ander viewpoint laat Archi ongemerkt vallen.',
  wrong: '<view … viewpoint="Applicatielandschap">',
  right: '<view … viewpoint="Application Cooperation">',
});

/* SWC64x: what ArchiMate says about the model. */

export const relationNotAllowed = defineMessage<{
  type: string;
  what: string;
  source: string;
  target: string;
  allowed: string;
}>({
  code: 'SWC640',
  severity: 'fout',
  title: 'ArchiMate staat deze relatie hier niet toe',
  message: ({ type, what, source, target }) => `${what}: een ${type} mag niet van ${source} naar ${target}.`,
  hint: ({ allowed }) =>
    allowed ? `Toegestaan is: ${allowed}.` : 'Tussen deze twee is geen relatie toegestaan.',
  explanation:
    'ArchiMate 3.2 (bijlage B) zegt per paar van elementsoorten welke relaties mogen. Archi leest andere relaties wel, maar meldt ze als fout bij het controleren van het model.',
  wrong: '<relationship … source="id-data-object" target="id-applicatie" xsi:type="Serving" />',
  right: '<relationship … source="id-applicatie" target="id-data-object" xsi:type="Access" />',
});

export const mixedJunction = defineMessage<{ what: string; types: string }>({
  code: 'SWC641',
  severity: 'fout',
  title: 'Een knooppunt verbindt verschillende soorten relaties',
  message: ({ what, types }) => `${what} verbindt relaties van verschillende soort: ${types}.`,
  hint: () => 'Gebruik per soort relatie een eigen knooppunt (junction).',
  explanation:
    'Een junction splitst of verbindt relaties van één soort. Bij verschillende soorten is niet duidelijk wat bedoeld is.',
  wrong: 'Flow naar de junction, Serving eruit',
  right: 'Flow naar de junction, Flow eruit',
});

export const missingName = defineMessage<{ what: string }>({
  code: 'SWC642',
  severity: 'fout',
  title: 'Een naam of waarde ontbreekt',
  message: ({ what }) => `${what} heeft geen naam of waarde.`,
  hint: () => 'Geef een naam; een lege naam mag, geen naam niet.',
  explanation:
    'Elk element, elke view en elke eigenschapsdefinitie heeft een <name>, elke eigenschap een <value>.',
  wrong: '<element identifier="id-1" xsi:type="Product" />',
  right: '<element identifier="id-1" xsi:type="Product">\n  <name xml:lang="nl">Paspoort</name>\n</element>',
});

export const droppedCharacters = defineMessage<{ what: string; character: string }>({
  code: 'SWC643',
  severity: 'waarschuwing',
  title: 'Een tekst bevat tekens die XML niet kent',
  message: ({ what, character }) =>
    `Een tekst van ${what} bevat het teken ${character}; dat kan niet in een AMEFF-bestand.`,
  hint: () => 'Verwijder het teken: bij het schrijven valt het weg of wordt het vervangen door U+FFFD.',
  explanation:
    'Stuurtekens en halve tekens mogen niet in XML staan. Ze komen vaak mee bij plakken uit een ander programma.',
  wrong: 'naam: "Zaak\\u0000systeem"',
  right: 'naam: "Zaaksysteem"',
});

export const misplacedAttribute = defineMessage<{ attribute: string; what: string }>({
  code: 'SWC644',
  severity: 'fout',
  title: 'Een kenmerk hoort niet bij deze relatie',
  message: ({ attribute, what }) => `Kenmerk ${attribute} hoort niet bij ${what}.`,
  hint: () =>
    'Laat het weg: accessType hoort bij Access, isDirected bij Association, modifier bij Influence.',
  explanation: 'Deze kenmerken bestaan elk alleen voor één soort relatie; andere tools weigeren ze elders.',
  wrong: '<relationship … xsi:type="Flow" isDirected="true" />',
  right: '<relationship … xsi:type="Association" isDirected="true" />',
});
