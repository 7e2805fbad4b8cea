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
  message: ({ attribute, value }) => `${attribute} heeft de waarde "${value}".`,
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
  severity: 'waarschuwing',
  title: 'Een uitbreiding gaat verloren',
  message: ({ what }) => `${what} is een uitbreiding buiten het uitwisselformaat en wordt niet bewaard.`,
  hint: () => 'Niets, als u deze uitbreiding niet nodig heeft; zet de inhoud anders in een eigenschap.',
  explanation:
    'Sommige tools zetten eigen gegevens in het bestand. De Softwarecatalogus leest die niet en schrijft ze niet terug.',
  wrong: '<element …>\n  <name xml:lang="nl">Zaak</name>\n  <tool:kleur>groen</tool:kleur>\n</element>',
  right: '<element …>\n  <name xml:lang="nl">Zaak</name>\n  <properties>…</properties>\n</element>',
});
