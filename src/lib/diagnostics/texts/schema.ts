import { defineMessage } from '../diagnostic.ts';

/** SWC2xx: the shape of a record. */
export const schemaTexts = {
  unknownKey: defineMessage<{ key: string; nearest: string | undefined; allowed: readonly string[] }>({
    code: 'SWC201',
    severity: 'fout',
    title: 'Onbekend veld',
    message: ({ key }) => `het veld '${key}' bestaat niet.`,
    hint: ({ nearest, allowed }) =>
      nearest !== undefined ? `Bedoelt u '${nearest}'?` : `Kies uit: ${allowed.join(', ')}.`,
    explanation:
      'Elk soort record heeft vaste velden. Een veld dat er niet bij hoort, is meestal een typefout.',
    wrong: 'naam: Utrecht\ntype: gemeente\nstatus: actief\ncbs: GM0344\n',
    right: 'naam: Utrecht\ntype: gemeente\nstatus: actief\ncbsCode: GM0344\n',
  }),
  missing: defineMessage<{ key: string; title: string; example: string }>({
    code: 'SWC202',
    severity: 'fout',
    title: 'Een verplicht veld ontbreekt',
    message: ({ key, title }) => `het veld '${key}' (${title}) ontbreekt.`,
    hint: ({ key, example }) => `Voeg het toe, bijvoorbeeld '${key}: ${example}'.`,
    explanation: 'Zonder dit veld is het record niet te gebruiken.',
    wrong: 'type: gemeente\nstatus: actief\ncbsCode: GM0344\n',
    right: 'naam: Utrecht\ntype: gemeente\nstatus: actief\ncbsCode: GM0344\n',
  }),
  wrongType: defineMessage<{ expected: string; found: string }>({
    code: 'SWC203',
    severity: 'fout',
    title: 'Een waarde van de verkeerde soort',
    message: ({ expected, found }) => `hier hoort ${expected}, maar er staat ${found}.`,
    hint: ({ expected }) => `Maak er ${expected} van.`,
    explanation:
      'Het schema zegt per veld of het een tekst, een getal, ja of nee, een lijst of een groep velden is.',
    wrong: 'deelnemers: gemeente-asten\n',
    right: 'deelnemers:\n  - gemeente-asten\n',
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
    wrong: 'status: in gebruik\n',
    right: 'status: in-productie\n',
  }),
  other: defineMessage<{ reason: string; description: string }>({
    code: 'SWC299',
    severity: 'fout',
    title: 'Een waarde past niet bij het schema',
    message: ({ reason }) => reason,
    hint: ({ description }) => description,
    explanation: 'De waarde past niet bij wat het schema van dit veld vraagt.',
    wrong: 'cbsCode: "0344"\n',
    right: 'cbsCode: GM0344\n',
  }),
} as const;
