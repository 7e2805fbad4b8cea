import { defineMessage } from '../diagnostic.ts';

type None = Record<never, never>;

/** SWC55x–SWC57x: a GEMMA release from outside. */
export const gemmaImportTexts = {
  noComponents: defineMessage<None>({
    code: 'SWC550',
    severity: 'fout',
    title: 'In dit bestand staan geen referentiecomponenten',
    message: () => 'Er staat geen enkel element met GEMMA type Referentiecomponent in dit bestand.',
    hint: () => 'Kies het AMEFF-bestand van een hele GEMMA-release; er is niets gewijzigd.',
    explanation:
      'De import leest een hele release van de GEMMA. Een bestand zonder referentiecomponenten is een ander model of een deel ervan. Zou de catalogus dat overnemen, dan verviel alles waarnaar gemeenten verwijzen.',
    wrong: '<property propertyDefinitionRef="propid-3"><value>Bedrijfsfunctie</value></property>',
    right: '<property propertyDefinitionRef="propid-3"><value>Referentiecomponent</value></property>',
  }),
  duplicateObjectId: defineMessage<{ id: string; name: string; other: string; line: number }>({
    code: 'SWC551',
    severity: 'fout',
    title: 'Een Object ID komt twee keer voor',
    message: ({ id, name, other, line }) =>
      `Object ID ${id} van "${name}" staat ook op regel ${line}, bij "${other}".`,
    hint: () => 'Laat de beheerder van de GEMMA één van de twee een eigen Object ID geven.',
    explanation:
      'Het Object ID is het blijvende kenmerk waarmee de catalogus naar de GEMMA verwijst. Als twee elementen hetzelfde kenmerk hebben, is niet te zeggen welk van de twee een gemeente bedoelt.',
    wrong: 'Zaakafhandelcomponent: 5396ae9a-…\nZaakregistratiecomponent: 5396ae9a-…',
    right: 'Zaakafhandelcomponent: 5396ae9a-…\nZaakregistratiecomponent: 961d9b43-…',
  }),
  objectIdFromIdentifier: defineMessage<{ name: string; id: string }>({
    code: 'SWC552',
    severity: 'waarschuwing',
    title: 'Een Object ID ontbreekt; de identifier is gebruikt',
    message: ({ name, id }) => `"${name}" heeft geen bruikbaar Object ID; de identifier ${id} is gebruikt.`,
    hint: () =>
      'Vraag de beheerder van de GEMMA om een Object ID: een identifier kan per release veranderen.',
    explanation:
      'Elk element en elke view van de GEMMA hoort de eigenschap Object ID te hebben. Die blijft gelijk; een identifier verandert soms. Zonder Object ID kan een volgende release eruitzien alsof het element is vervallen.',
    wrong: '<element identifier="id-5396ae9a-6dbc-47bc-ab2f-9c03affb855f" …> zonder Object ID',
    right:
      '<property propertyDefinitionRef="propid-7"><value>5396ae9a-6dbc-47bc-ab2f-9c03affb855f</value></property>',
  }),
  noObjectId: defineMessage<{ name: string }>({
    code: 'SWC553',
    severity: 'fout',
    title: 'Een element heeft geen Object ID',
    message: ({ name }) => `"${name}" heeft geen Object ID en ook geen identifier die ervoor kan dienen.`,
    hint: () => 'Geef het element de eigenschap Object ID, met een GUID als waarde.',
    explanation:
      'De catalogus verwijst naar elementen met hun Object ID. Zonder kenmerk van 32 cijfers en letters a tot en met f is er niets om naar te verwijzen.',
    wrong: '<element identifier="nieuw-component" xsi:type="ApplicationComponent">',
    right:
      '<property propertyDefinitionRef="propid-7"><value>5396ae9a-6dbc-47bc-ab2f-9c03affb855f</value></property>',
  }),
  danglingRelation: defineMessage<{ end: string; identifier: string }>({
    code: 'SWC554',
    severity: 'fout',
    title: 'Een relatie verwijst naar iets wat er niet is',
    message: ({ end, identifier }) =>
      `Het ${end} van deze relatie, ${identifier}, staat niet in het bestand.`,
    hint: () => 'Haal de release opnieuw op; ontbreekt het element ook daar, meld het dan aan de beheerder.',
    explanation:
      'Elke relatie in een AMEFF-bestand hoort twee einden te hebben die in hetzelfde bestand staan. Waar dat niet zo is, ontbreekt een deel van het model.',
    wrong: '<relationship source="id-1" target="id-weg" …/>',
    right: '<relationship source="id-1" target="id-2" …/>',
  }),
  unknownStatus: defineMessage<{ status: string; name: string }>({
    code: 'SWC555',
    severity: 'waarschuwing',
    title: 'Een status in de GEMMA is niet bekend',
    message: ({ status, name }) => `"${name}" heeft de onbekende status "${status}".`,
    hint: () =>
      'Bekend zijn In gebruik, In ontwikkeling, Einde ondersteuning en Teruggetrokken; alleen In gebruik is te kiezen.',
    explanation:
      'De catalogus laat gebruikers alleen kiezen wat in de GEMMA de status In gebruik heeft. Een nieuwe of anders geschreven status wordt overgenomen zoals hij is, en is dus niet te kiezen.',
    wrong: 'GEMMA status: in gebruik',
    right: 'GEMMA status: In gebruik',
  }),
  noReleaseName: defineMessage<None>({
    code: 'SWC556',
    severity: 'fout',
    title: 'De naam van de release ontbreekt',
    message: () => 'Het model heeft geen eigenschap Release.',
    hint: () => 'Geef de naam mee met --release, bij voorkeur een datum: --release 2026-07-01.',
    explanation:
      'Van elk vervallen element onthoudt de catalogus de laatste release waarin het stond. Daarvoor heeft elke release een naam nodig: de eigenschap Release van het model.',
    wrong: 'npm run import:gemma -- GEMMA.xml',
    right: 'npm run import:gemma -- GEMMA.xml --release 2026-07-01',
  }),
  olderRelease: defineMessage<{ release: string; present: string }>({
    code: 'SWC557',
    severity: 'fout',
    title: 'Deze release is ouder dan die in de catalogus',
    message: ({ release, present }) =>
      `Release ${release} is ouder dan ${present}, die al in de catalogus staat.`,
    hint: () => 'Kies een nieuwere release, of zet --terug achter de opdracht als u echt terug wilt.',
    explanation:
      'Teruggaan naar een oudere release laat alles vervallen wat er sindsdien bij kwam, ook als gemeenten ernaar verwijzen.',
    wrong: 'npm run import:gemma -- GEMMA-2025-10-11.xml',
    right: 'npm run import:gemma -- GEMMA-2025-10-11.xml --terug',
  }),
  sameReleaseOtherBytes: defineMessage<{ release: string }>({
    code: 'SWC558',
    severity: 'waarschuwing',
    title: 'Dezelfde release, maar een ander bestand',
    message: ({ release }) =>
      `Release ${release} staat al in de catalogus, uit een bestand met een ander controlegetal.`,
    hint: () =>
      'Kijk in het verslag wat er anders is; geef een tussentijdse versie een eigen naam met --release.',
    explanation:
      'Twee bestanden met dezelfde releasenaam horen gelijk te zijn. Is dat niet zo, dan is de GEMMA tussentijds gewijzigd, of is het bestand bewerkt.',
    wrong: 'Release: 2026-07-01, twee keer met andere inhoud',
    right: 'npm run import:gemma -- GEMMA.xml --release 2026-07-01b',
  }),
  danglingNode: defineMessage<{ view: string; identifier: string }>({
    code: 'SWC559',
    severity: 'fout',
    title: 'Een view toont iets wat niet in het bestand staat',
    message: ({ view, identifier }) =>
      `View "${view}" verwijst naar ${identifier}, en dat staat niet in het bestand.`,
    hint: () => 'Haal de release opnieuw op; blijft het zo, meld het dan aan de beheerder van de GEMMA.',
    explanation:
      'Een vak op een view toont een element en een lijn toont een relatie. Staan die niet in het bestand, dan is de view niet te tekenen.',
    wrong: '<node identifier="id-1" elementRef="id-weg" …/>',
    right: '<node identifier="id-1" elementRef="id-2" …/>',
  }),
  noViews: defineMessage<None>({
    code: 'SWC560',
    severity: 'waarschuwing',
    title: 'Geen enkele view is bedoeld voor de Softwarecatalogus',
    message: () => 'Geen view heeft bij Publiceren de Softwarecatalogus staan.',
    hint: () => 'Vraag de beheerder van de GEMMA of dat klopt; alle platen in de catalogus vervallen.',
    explanation:
      'De catalogus toont de views met de eigenschap Publiceren: Softwarecatalogus en GEMMA Online en redactie.',
    wrong: 'Publiceren: GEMMA Online en redactie',
    right: 'Publiceren: Softwarecatalogus en GEMMA Online en redactie',
  }),
  vanishedInUse: defineMessage<{ name: string; release: string }>({
    code: 'SWC561',
    severity: 'waarschuwing',
    title: 'Hier wordt verwezen naar iets wat uit de GEMMA is verdwenen',
    message: ({ name, release }) => `"${name}" staat niet meer in GEMMA-release ${release}.`,
    hint: () => 'De verwijzing blijft werken en toont "vervallen"; kies een opvolger als die er is.',
    explanation:
      'Elementen verdwijnen uit de GEMMA en komen soms terug. De catalogus gooit daarom nooit een verwijzing weg: het element blijft staan als vervallen. In de AMEFF-export ontbreekt de relatie.',
    wrong: 'referentiecomponenten:\n  - 5396ae9a-6dbc-47bc-ab2f-9c03affb855f # vervallen',
    right: 'referentiecomponenten:\n  - 961d9b43-188b-4ae3-802c-2127859dadc0 # de opvolger',
  }),
  unknownProperty: defineMessage<{ name: string }>({
    code: 'SWC562',
    severity: 'waarschuwing',
    title: 'Een nieuwe eigenschap in de GEMMA is niet overgenomen',
    message: ({ name }) => `De eigenschap "${name}" is nieuw voor de import en is weggelaten.`,
    hint: () => 'Is het een feit en geen tekst, zet de naam dan bij de feiten in src/lib/gemma/facts.ts.',
    explanation:
      'De catalogus neemt feiten over en geen teksten: die staan op GEMMA Online. Van een nieuwe eigenschap weet de import niet wat het is. Daarom blijft zij weg tot iemand het zegt.',
    wrong: 'Een eigenschap die in geen van beide lijsten van facts.ts staat',
    right: "export const facts = [ …, 'Nieuwe eigenschap' ]",
  }),
  presentBroken: defineMessage<None>({
    code: 'SWC563',
    severity: 'fout',
    title: 'De GEMMA in de catalogus is beschadigd',
    message: () => 'Dit bestand is niet te lezen, en zonder dit bestand gaan vervallen elementen verloren.',
    hint: () =>
      'Zet de laatste goede versie terug (git checkout -- content/gemma) en draai de import opnieuw.',
    explanation:
      'De import legt een nieuwe release over de vorige en onthoudt wat vervalt. Daarvoor moet de vorige leesbaar zijn.',
    wrong: 'content/gemma/referentiecomponent.yaml met een fout erin',
    right: 'content/gemma/ zoals de vorige import het schreef',
  }),
  versionOfSeveral: defineMessage<{ name: string; standards: readonly string[] }>({
    code: 'SWC564',
    severity: 'waarschuwing',
    title: 'Een standaardversie hoort bij meer dan één standaard',
    message: ({ name, standards }) =>
      `"${name}" is een versie van ${standards.map((one) => `"${one}"`).join(' en ')}.`,
    hint: ({ standards }) => `De catalogus gebruikt de eerste: "${standards[0] ?? ''}".`,
    explanation:
      'Een versie hoort bij één standaard: met een Specialization van de versie naar de standaard.',
    wrong: 'StUF 3.10 is een versie van StUF en van StUF-BG',
    right: 'StUF 3.10 is een versie van StUF',
  }),
  versionOfNone: defineMessage<{ name: string }>({
    code: 'SWC565',
    severity: 'waarschuwing',
    title: 'Een standaardversie hoort bij geen standaard',
    message: ({ name }) => `"${name}" heeft geen Specialization naar een standaard.`,
    hint: () =>
      'Meld het aan de beheerder van de GEMMA; de versie staat in de catalogus los van een standaard.',
    explanation:
      'Een versie hoort bij één standaard: met een Specialization van de versie naar de standaard.',
    wrong: 'een standaardversie zonder relatie',
    right: 'standaardversie –Specialization→ standaard',
  }),
  baseMissing: defineMessage<{ path: string }>({
    code: 'SWC566',
    severity: 'fout',
    title: 'Het bestand van de GEMMA-basis is er niet',
    message: ({ path }) => `GEMMA_BASIS wijst naar ${path}, maar dat bestand is niet te lezen.`,
    hint: () =>
      'Verbeter het pad in GEMMA_BASIS, of haal GEMMA_BASIS weg om zonder hele GEMMA te exporteren.',
    explanation:
      'Een AMEFF-export kan de hele GEMMA als basis gebruiken. Het bestand van 13 MB staat niet in de repository; GEMMA_BASIS zegt waar het wel staat. Zonder GEMMA_BASIS gebruikt de export het deel van de GEMMA dat in de catalogus staat.',
    wrong: 'GEMMA_BASIS=GEMMA.xlm npm run ameff',
    right: 'GEMMA_BASIS=GEMMA-2026-07-01.xml npm run ameff',
  }),
  baseOtherChecksum: defineMessage<{ found: string; expected: string; release: string }>({
    code: 'SWC567',
    severity: 'fout',
    title: 'Het bestand van de GEMMA-basis is een ander',
    message: ({ found, expected }) =>
      `Het controlegetal is ${found.slice(0, 12)}…, verwacht is ${expected.slice(0, 12)}….`,
    hint: ({ release }) =>
      `Gebruik het bestand van release ${release}, of pas gemmaBasis in catalogus.config.json aan na een import.`,
    explanation:
      'De export moet voor iedereen dezelfde bytes geven. Daarom staat in catalogus.config.json van welk bestand wordt uitgegaan, met het SHA-256-controlegetal. Een andere release of een bewerkt bestand wordt geweigerd.',
    wrong: 'GEMMA_BASIS=GEMMA-2025-10-11.xml terwijl de configuratie 2026-07-01 noemt',
    right: 'GEMMA_BASIS=GEMMA-2026-07-01.xml',
  }),
} as const;
