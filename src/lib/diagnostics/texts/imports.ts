import { defineMessage } from '../diagnostic.ts';

/** A sentence about the nearest known value, or about where to look. */
function didYouMean(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Bedoelt u '${nearest}'?`;
}

/** SWC5xx: data from outside, read by the import commands. */
export const importTexts = {
  emptyFile: defineMessage({
    code: 'SWC501',
    severity: 'fout',
    title: 'Het importbestand is leeg',
    message: () => 'het bestand is leeg.',
    hint: () => 'Geef een bestand met een kopregel en ten minste één regel gegevens.',
    explanation: 'Een import leest een CSV-bestand met op de eerste regel de namen van de kolommen.',
    wrong: '',
    right: 'swc_leverancier_id,naam\nc94486e5-eb3d-49da-bd42-44c41b08ee35,Maykin\n',
  }),
  openQuote: defineMessage({
    code: 'SWC502',
    severity: 'fout',
    title: 'Een aanhalingsteken in het CSV-bestand wordt niet gesloten',
    message: () => 'hier begint een tekst met een aanhalingsteken dat nergens wordt gesloten.',
    hint: () => 'Sluit de tekst met " af. Schrijf een aanhalingsteken binnen de tekst dubbel: "".',
    explanation:
      'Een cel met een komma, een aanhalingsteken of een nieuwe regel staat tussen dubbele aanhalingstekens. Ontbreekt het tweede, dan hoort de rest van het bestand bij die cel.',
    wrong: 'swc_leverancier_id,naam\n1,"Jansen, De Vries\n',
    right: 'swc_leverancier_id,naam\n1,"Jansen, De Vries"\n',
  }),
  missingColumn: defineMessage<{ column: string; nearest: string | undefined; names: readonly string[] }>({
    code: 'SWC503',
    severity: 'fout',
    title: 'Een kolom ontbreekt in het importbestand',
    message: ({ column, names }) => `de kolom '${column}' ontbreekt; gevonden: ${names.join(', ')}.`,
    hint: ({ nearest }) => didYouMean(nearest, 'Voeg de kolom toe of kies het goede bestand.'),
    explanation: 'De import vindt kolommen aan hun naam op de eerste regel. De volgorde maakt niet uit.',
    wrong: 'id,naam\n1,Maykin\n',
    right: 'swc_leverancier_id,naam\n1,Maykin\n',
  }),
  cellCount: defineMessage<{ found: number; expected: number }>({
    code: 'SWC504',
    severity: 'fout',
    title: 'Een regel heeft te veel of te weinig cellen',
    message: ({ found, expected }) => `deze regel heeft ${found} cellen, de kopregel ${expected}.`,
    hint: () => 'Zet een tekst met een komma of puntkomma tussen dubbele aanhalingstekens.',
    explanation:
      'Elke regel heeft evenveel cellen als de kopregel. Vaak staat er een komma in een tekst zonder aanhalingstekens.',
    wrong: 'swc_leverancier_id,naam\n1,Jansen, De Vries\n',
    right: 'swc_leverancier_id,naam\n1,"Jansen, De Vries"\n',
  }),
  notUtf8: defineMessage({
    code: 'SWC505',
    severity: 'fout',
    title: 'Het importbestand is geen UTF-8',
    message: () => 'het bestand is niet opgeslagen als UTF-8.',
    hint: () => 'Sla het opnieuw op als "CSV UTF-8".',
    explanation:
      'In een andere codering raken letters zoals û en ë beschadigd. Daarom wordt zo’n bestand niet gelezen.',
    wrong: 'naam\nSúdwest-Fryslân (opgeslagen als Windows-1252)\n',
    right: 'naam\nSúdwest-Fryslân (opgeslagen als UTF-8)\n',
  }),
  emptyCell: defineMessage<{ column: string }>({
    code: 'SWC506',
    severity: 'fout',
    title: 'Een verplichte cel is leeg',
    message: ({ column }) => `de kolom '${column}' is hier leeg.`,
    hint: () => 'Vul de cel in of verwijder de regel.',
    explanation: 'Zonder deze waarde kan de import het record niet maken of terugvinden.',
    wrong: 'swc_leverancier_id,naam\n1,\n',
    right: 'swc_leverancier_id,naam\n1,Maykin\n',
  }),
  badNumber: defineMessage<{ column: string; value: string }>({
    code: 'SWC507',
    severity: 'fout',
    title: 'Een getal in het importbestand is geen getal',
    message: ({ column, value }) => `'${value}' in de kolom '${column}' is geen heel getal.`,
    hint: () => 'Schrijf alleen cijfers, zonder punt of spatie.',
    explanation: 'Het aantal inwoners is een heel getal zonder scheidingstekens.',
    wrong: 'inwoners_roo\n26.062\n',
    right: 'inwoners_roo\n26062\n',
  }),
  duplicate: defineMessage<{ what: string; line: number }>({
    code: 'SWC508',
    severity: 'fout',
    title: 'Twee regels gaan over hetzelfde record',
    message: ({ what, line }) => `${what} staat ook al op regel ${line}.`,
    hint: () => 'Verwijder een van de twee regels of geef ze een verschillende naam.',
    explanation:
      'Elk record bestaat één keer. Twee regels met hetzelfde kenmerk zouden elkaar overschrijven.',
    wrong: 'swc_leverancier_id,naam\n1,Maykin\n1,Maykin Media\n',
    right: 'swc_leverancier_id,naam\n1,Maykin\n',
  }),
  unknownGemeente: defineMessage<{ code: string; nearest: string | undefined }>({
    code: 'SWC509',
    severity: 'fout',
    title: 'Een CBS-code die de catalogus niet kent',
    message: ({ code }) => `de CBS-code '${code}' hoort bij geen gemeente in de catalogus.`,
    hint: ({ nearest }) =>
      didYouMean(nearest, 'Lees eerst de gemeenten in met: npm run import:gemeenten -- BESTAND.'),
    explanation:
      'Een import verwijst alleen naar gemeenten die bestaan. Een opgeheven gemeente heeft geen pagina.',
    wrong: 'gemeenten_cbs\nGM9998\n',
    right: 'gemeenten_cbs\nGM0344\n',
  }),
  idTooLong: defineMessage<{ name: string; length: number; max: number }>({
    code: 'SWC510',
    severity: 'fout',
    title: 'Een naam is te lang voor een id',
    message: ({ name, length, max }) => `'${name}' geeft een id van ${length} tekens; hoogstens ${max} mag.`,
    hint: () => 'Leg een vaste korte vorm vast in src/lib/imports/shortIds.ts.',
    explanation:
      'Een id verandert nooit. Daarom kort de import een lange naam niet zelf af: de korte vorm wordt één keer gekozen en vastgelegd.',
    wrong: 'naam\nSamenwerking met een naam die veel langer is dan vijftig tekens\n',
    right: 'naam\nSamenwerking met een korte naam\n',
  }),
  idTaken: defineMessage<{ id: string; what: string }>({
    code: 'SWC511',
    severity: 'fout',
    title: 'Het id is al van een ander',
    message: ({ id, what }) => `het id '${id}' is al van ${what}.`,
    hint: () => 'Leg voor een van de twee een andere vorm vast in src/lib/imports/shortIds.ts.',
    explanation:
      'Twee organisaties kunnen niet dezelfde map hebben. Een bestaand id blijft van wie het heeft.',
    wrong: 'swc_leverancier_id,naam\n1,Vicrea\n2,vicrea\n',
    right: 'swc_leverancier_id,naam\n1,Vicrea\n2,Vicrea Diensten\n',
  }),
  brokenRecord: defineMessage<{ path: string }>({
    code: 'SWC512',
    severity: 'fout',
    title: 'Het bestaande record is niet te lezen',
    message: ({ path }) => `het record ${path} bestaat al, maar heeft fouten.`,
    hint: () => 'Herstel dat record eerst; npm run controle zegt wat er mis is.',
    explanation:
      'De import legt nieuwe gegevens over een bestaand record. Dat kan alleen als het te lezen is; overschrijven zou werk van een ander wissen.',
    wrong: 'naam: Utrecht\ntype: gemeente\n',
    right: 'naam: Utrecht\ntype: gemeente\nstatus: actief\ncbsCode: GM0344\n',
  }),
  unknownValue: defineMessage<{
    column: string;
    value: string;
    nearest: string | undefined;
    known: readonly string[];
  }>({
    code: 'SWC513',
    severity: 'fout',
    title: 'Een waarde die de import niet kent',
    message: ({ column, value }) => `'${value}' in '${column}' is onbekend.`,
    hint: ({ nearest, known }) => didYouMean(nearest, `Bekend zijn: ${known.join(', ')}.`),
    explanation: 'Oude waarden hebben een vaste vertaling. Een onbekende waarde wordt nooit geraden.',
    wrong: 'type\nOmgevingdienst\n',
    right: 'type\nOmgevingsdienst\n',
  }),
  unknownSupplier: defineMessage<{ name: string; nearest: string | undefined }>({
    code: 'SWC514',
    severity: 'fout',
    title: 'Een leverancier die de catalogus niet kent',
    message: ({ name }) => `de leverancier '${name}' staat niet in de catalogus.`,
    hint: ({ nearest }) =>
      didYouMean(nearest, 'Lees eerst de leveranciers in met: npm run import:leveranciers -- BESTAND.'),
    explanation: 'Een applicatie staat in de map van haar leverancier. Die moet dus eerst bestaan.',
    wrong: 'naam,leverancier\nOpen Formulieren,Maikin\n',
    right: 'naam,leverancier\nOpen Formulieren,Maykin\n',
  }),
  skipped: defineMessage<{ what: string; reason: string }>({
    code: 'SWC515',
    severity: 'waarschuwing',
    title: 'Een regel is overgeslagen',
    message: ({ what, reason }) => `${what} is overgeslagen: ${reason}.`,
    hint: () => 'U hoeft niets te doen, tenzij deze regel er wel bij hoort.',
    explanation:
      'Een bron bevat ook regels waar de catalogus geen record voor heeft. De import noemt ze en slaat ze over.',
    wrong: 'organisatietype,naam\nwaterschap,De Dommel\n',
    right: 'organisatietype,naam\ngemeente,Utrecht\n',
  }),
  kept: defineMessage<{ path: string; present: string; incoming: string }>({
    code: 'SWC516',
    severity: 'waarschuwing',
    title: 'De bron en de catalogus verschillen',
    message: ({ path, present, incoming }) => `${path} houdt '${present}'; de bron zegt '${incoming}'.`,
    hint: () => 'Wilt u de waarde van de bron? Pas het record aan of voeg --bijwerken toe.',
    explanation:
      'Een import overschrijft niets wat met de hand is aangepast of uit een andere bron komt. Alleen een latere peildatum van dezelfde bron, of --bijwerken, vervangt een waarde die die bron eerder gaf.',
    wrong: 'website: https://www.utrecht.nl/\n',
    right: 'website: https://www.utrecht.nl\n',
  }),
  badRecord: defineMessage<{ message: string }>({
    code: 'SWC517',
    severity: 'fout',
    title: 'Uit deze regel komt een record met een fout',
    message: ({ message }) => `hieruit komt een record dat de controle weigert: ${message}`,
    hint: () => 'Herstel de tekst in de bron.',
    explanation:
      'De import controleert elk record voordat hij iets schrijft. Vaak is een onzichtbaar teken meegekomen uit een andere toepassing.',
    wrong: 'swc_leverancier_id,naam\n1,May\\u202Ekin\n',
    right: 'swc_leverancier_id,naam\n1,Maykin\n',
  }),
  publiccodeYaml: defineMessage<{ reason: string }>({
    code: 'SWC519',
    severity: 'fout',
    title: 'publiccode.yml is geen geldige YAML',
    message: ({ reason }) => `het bestand is niet als YAML te lezen (${reason}).`,
    hint: () => 'Vraag de beheerder van de repository om het bestand te herstellen.',
    explanation: 'Een bestand dat niet te lezen is, wordt in zijn geheel geweigerd.',
    wrong: 'name: "Open Zaak\n',
    right: 'name: Open Zaak\n',
  }),
  publiccodeVersion: defineMessage<{ version: string; known: readonly string[] }>({
    code: 'SWC520',
    severity: 'fout',
    title: 'Een onbekende versie van publiccode.yml',
    message: ({ version, known }) =>
      `versie '${version}' van publiccode.yml is onbekend; bekend zijn ${known.join(', ')}.`,
    hint: () => 'Vraag de beheerder van de repository om publiccodeYmlVersion bij te werken.',
    explanation:
      'De import kent de standaard publiccode.yml van 0.2 tot en met 1.0. In een andere versie kan een veld iets anders betekenen.',
    wrong: 'publiccodeYmlVersion: "0.1"\n',
    right: 'publiccodeYmlVersion: "0.5"\n',
  }),
  publiccodeMissing: defineMessage<{ key: string }>({
    code: 'SWC521',
    severity: 'fout',
    title: 'In publiccode.yml ontbreekt een verplicht veld',
    message: ({ key }) => `het veld '${key}' ontbreekt.`,
    hint: () => 'Vraag de beheerder van de repository om het veld in te vullen.',
    explanation:
      'Zonder naam, webadres van de broncode, status en licentie is niet te zeggen welk product dit is en of iedereen het mag gebruiken.',
    wrong: 'publiccodeYmlVersion: "0.5"\nname: Open Zaak\n',
    right:
      'publiccodeYmlVersion: "0.5"\nname: Open Zaak\nurl: https://github.com/open-zaak/open-zaak\ndevelopmentStatus: stable\nlegal:\n  license: EUPL-1.2\n',
  }),
  publiccodeLicence: defineMessage<{ licence: string; nearest: string | undefined }>({
    code: 'SWC522',
    severity: 'fout',
    title: 'Een onbekende licentie',
    message: ({ licence }) => `de licentie '${licence}' staat niet in de lijst van SPDX.`,
    hint: ({ nearest }) => didYouMean(nearest, 'Zoek het kenmerk op https://spdx.org/licenses/.'),
    explanation:
      'Een licentie wordt vastgelegd met haar kenmerk uit de lijst van SPDX. Een onbekende naam wordt nooit geraden.',
    wrong: 'legal:\n  license: EUPL-1.3\n',
    right: 'legal:\n  license: EUPL-1.2\n',
  }),
  publiccodeLicenceVersion: defineMessage<{ licence: string }>({
    code: 'SWC523',
    severity: 'waarschuwing',
    title: 'Een licentie zonder versie',
    message: ({ licence }) =>
      `de licentie '${licence}' noemt geen versie; de catalogus noteert alleen 'open source'.`,
    hint: () => 'Vraag de beheerder van de repository om het volledige kenmerk, bijvoorbeeld EUPL-1.2.',
    explanation: 'Van deze licentie bestaan meer versies. Welke geldt, is niet te raden.',
    wrong: 'legal:\n  license: EUPL\n',
    right: 'legal:\n  license: EUPL-1.2\n',
  }),
  publiccodeNotOpen: defineMessage<{ licence: string }>({
    code: 'SWC529',
    severity: 'waarschuwing',
    title: 'Een licentie die geen open source is',
    message: ({ licence }) =>
      `de licentie '${licence}' is geen opensourcelicentie; de catalogus noteert 'closed source'.`,
    hint: () => 'U hoeft niets te doen, tenzij het product nu een andere licentie heeft.',
    explanation:
      'Bij deze licentie mag iedereen de broncode lezen, maar niet vrij hergebruiken. De licentie zegt zelf dat zij geen open source is.',
    wrong: 'legal:\n  license: BUSL-1.1\n',
    right: 'legal:\n  license: EUPL-1.2\n',
  }),
  publiccodeDate: defineMessage<{ key: string; value: string }>({
    code: 'SWC524',
    severity: 'waarschuwing',
    title: 'Een datum die geen datum is',
    message: ({ key, value }) => `'${value}' in '${key}' is geen datum en is weggelaten.`,
    hint: () => 'Vraag de beheerder van de repository om een datum als 2026-01-31.',
    explanation:
      'Een datum is een jaar, een maand en een dag. Wat anders is, zoals "t.b.d.", laat de import weg.',
    wrong: 'releaseDate: t.b.d.\n',
    right: 'releaseDate: "2026-01-31"\n',
  }),
  publiccodeUrl: defineMessage<{ key: string; value: string }>({
    code: 'SWC525',
    severity: 'waarschuwing',
    title: 'Een webadres dat niet bruikbaar is',
    message: ({ key, value }) => `'${value}' in '${key}' is geen bruikbaar webadres.`,
    hint: () =>
      'Vraag de beheerder van de repository om een adres dat met https:// begint en geen spaties heeft.',
    explanation: 'De catalogus toont alleen adressen die met http:// of https:// beginnen.',
    wrong: 'url: git://github.com/voorbeeld/product.git\n',
    right: 'url: https://github.com/voorbeeld/product\n',
  }),
  publiccodeConflict: defineMessage<{ field: string; file: string }>({
    code: 'SWC526',
    severity: 'waarschuwing',
    title: 'Twee repositories van één product spreken elkaar tegen',
    message: ({ field, file }) => `'${field}' is hier anders dan in ${file}; dat bestand gaat voor.`,
    hint: () => 'U hoeft niets te doen, tenzij dit bestand nieuwer is.',
    explanation:
      'Een product met meer repositories is één applicatie. De eerste repository van het product geeft de gegevens; van de andere komt alleen het adres erbij.',
    wrong: 'legal:\n  license: MPL-2.0\n',
    right: 'legal:\n  license: EUPL-1.2\n',
  }),
  unknownUser: defineMessage<{ name: string }>({
    code: 'SWC527',
    severity: 'waarschuwing',
    title: 'Een gebruiker die niet is herkend',
    message: ({ name }) => `'${name}' is geen gemeente in de catalogus; dit gebruik is niet overgenomen.`,
    hint: () =>
      'U hoeft niets te doen, tenzij dit een gemeente is: geef dan de CBS-code in het bestand bij --gebruik.',
    explanation:
      'De catalogus houdt bij wat gemeenten gebruiken. Andere organisaties noemt de import alleen.',
    wrong: 'usedBy:\n  - Provincie Voorbeeld\n',
    right: 'usedBy:\n  - Gemeente Utrecht\n',
  }),
  unknownProduct: defineMessage<{ repo: string }>({
    code: 'SWC528',
    severity: 'waarschuwing',
    title: 'Gebruik van een product dat niet is ingelezen',
    message: ({ repo }) => `van '${repo}' is geen publiccode.yml ingelezen; dit gebruik is niet overgenomen.`,
    hint: () => 'Geef het bestand van deze repository mee.',
    explanation: 'Gebruik verwijst naar een applicatie. Zonder publiccode.yml is die er niet.',
    wrong: 'repo,organisatie_zoals_vermeld\nvoorbeeld/onbekend,Gemeente Utrecht\n',
    right: 'repo,organisatie_zoals_vermeld\nopen-zaak/open-zaak,Gemeente Utrecht\n',
  }),
} as const;
