import { catalogueOf } from '../support/catalogueOf.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const documentregistratie = '0e99ec6c-283a-4ec9-8efa-e11468e6b878';
const burgerzaken = 'a69a3d2f-6129-423d-9e7b-12f82f1e6f66';
const messageBroker = '624c4ce3-3b08-457b-bdee-7b56bb7d6aee';
const zakenApi = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';
const digid = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
const gone = '00000000-0000-4000-8000-000000000001';

const gemma = {
  'gemma/referentiecomponenten.yaml': `soort: referentiecomponent
elementen:
  - id: ${zaakregistratie}
    naam: Zaakregistratiecomponent
    status: In gebruik
  - id: ${documentregistratie}
    naam: Documentregistratiecomponent
    status: In gebruik
  - id: ${burgerzaken}
    naam: Burgerzakencomponent
    status: In gebruik
  - id: ${gone}
    naam: Vervallen component
    vervallen: "2025-10-11"
`,
  'gemma/technologiecomponenten.yaml': `soort: technologiecomponent
elementen:
  - id: ${messageBroker}
    naam: Message broker
`,
  'gemma/standaardversies.yaml': `soort: standaardversie
elementen:
  - id: ${zakenApi}
    naam: Zaken API-standaard v1.x
    status: In gebruik
`,
  'gemma/voorzieningen.yaml': `soort: voorziening
elementen:
  - id: ${digid}
    naam: DigiD
    status: In gebruik
`,
};

const gemeente = (naam: string, cbsCode: string, rest = '') =>
  `naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: ${cbsCode}\n${rest}`;
const applicatie = (naam: string, rest = '', soort = 'applicatie') =>
  `naam: ${naam}\nstatus: actief\nsoort: ${soort}\n${rest}`;

/** A small catalogue in which every thing and every relation of ameff.md §1 occurs. */
export const sampleTexts: Readonly<Record<string, string>> = {
  ...gemma,
  'organisaties/gemeente-a/organisatie.yaml': gemeente('Aa & Bé', 'GM0001', 'oin: "00000001001900675000"\n'),
  'organisaties/gemeente-leeg/organisatie.yaml': gemeente('Leeg', 'GM0002'),
  'organisaties/lev/organisatie.yaml':
    'naam: Lev <BV>\ntype: leverancier\nstatus: actief\nkvkNummer: "12345678"\n',
  'organisaties/sam/organisatie.yaml':
    'naam: Sam\ntype: samenwerking\nstatus: actief\nsamenwerkingstype: dvo\ndeelnemers:\n  - gemeente-a\n  - gemeente-leeg\n',
  'organisaties/lev/applicaties/zaken.yaml': applicatie(
    'Zaken',
    `website: https://www.example.nl/zaken\nhosting:\n  - saas\nlicentie:\n  soort: open-source\n  spdx: EUPL-1.2\nreferentiecomponenten:\n  - ${zaakregistratie}\nstandaarden:\n  - standaardversie: ${zakenApi}\n    ondersteuning: ondersteund\nkoppelingen:\n  - met: lev/documenten\n    richting: beide\n    transport: api\n    standaarden:\n      - ${zakenApi}\n  - voorziening: ${digid}\n    richting: heen\n`,
  ),
  'organisaties/lev/applicaties/documenten.yaml': applicatie(
    'Documenten',
    `referentiecomponenten:\n  - ${documentregistratie}\n`,
  ),
  'organisaties/lev/applicaties/burger.yaml': applicatie(
    'Burger',
    `referentiecomponenten:\n  - ${burgerzaken}\n`,
  ),
  'organisaties/lev/applicaties/oud.yaml': applicatie('Oud'),
  'organisaties/lev/applicaties/bus.yaml': applicatie(
    'Bus',
    `referentiecomponenten:\n  - ${messageBroker}\n`,
    'systeemsoftware',
  ),
  'organisaties/lev/diensten/beheer.yaml': 'naam: Beheer\nsoorten:\n  - functioneel-beheer\n',
  'organisaties/gemeente-a/gebruik/lev--zaken.yaml': `applicatie: lev/zaken\nstatus: in-productie\ndatums:\n  inProductie: "2024-01-01"\nhosting: on-premises\nversie: "1.10"\nreferentiecomponenten:\n  - ${zaakregistratie}\n  - ${gone}\ndiensten:\n  - lev/beheer\n`,
  'organisaties/gemeente-a/gebruik/lev--documenten.yaml': 'applicatie: lev/documenten\nstatus: gepland\n',
  'organisaties/gemeente-a/gebruik/lev--oud.yaml': `applicatie: lev/oud\nstatus: uitgefaseerd\nreferentiecomponenten:\n  - ${burgerzaken}\n`,
  'organisaties/gemeente-a/gebruik/lev--bus.yaml': `applicatie: lev/bus\nstatus: uit-te-faseren\nreferentiecomponenten:\n  - ${messageBroker}\n`,
  'organisaties/sam/gebruik/lev--burger.yaml':
    'applicatie: lev/burger\nstatus: in-productie\ndeelnemers:\n  - gemeente-a\n',
  'organisaties/gemeente-a/koppelingen/zaken--documenten.yaml': `van: lev/zaken\nnaar: lev/documenten\nrichting: terug\nstatus: in-productie\ntransport: api\nbasis: standaard\nstandaarden:\n  - ${zakenApi}\nintermediair: lev/bus\ngegevens:\n  - Zaken\n`,
  [`organisaties/gemeente-a/koppelingen/zaken--${digid}.yaml`]: `van: lev/zaken\nvoorziening: ${digid}\nrichting: heen\nstatus: gepland\nvanaf: "2027-01-01"\n`,
  'organisaties/gemeente-a/koppelingen/documenten--diginetwerk.yaml':
    'van: lev/documenten\nvoorziening: diginetwerk\nrichting: beide\nstatus: in-productie\nbasis: maatwerk\n',
  'beheer/voorzieningen.yaml': 'voorzieningen:\n  - id: diginetwerk\n    naam: Diginetwerk\n',
};

export const sampleCatalogue = () => catalogueOf(sampleTexts);

export const sampleIds = {
  zaakregistratie,
  documentregistratie,
  burgerzaken,
  messageBroker,
  zakenApi,
  digid,
  gone,
};
