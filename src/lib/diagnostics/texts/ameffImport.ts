import { defineMessage } from '../diagnostic.ts';

/** SWC650–659: a landscape that comes back from an architecture tool. */
export const ameffImportTexts = {
  unknownApplicatie: defineMessage<{
    naam: string;
    near: readonly { id: string; naam: string; score: number }[];
  }>({
    code: 'SWC650',
    severity: 'waarschuwing',
    title: 'Een applicatie in het AMEFF-bestand is niet herkend',
    message: ({ naam }) => `de applicatie '${naam}' staat niet in de catalogus.`,
    hint: ({ near }) =>
      near.length === 0
        ? 'Meld haar eerst als ontbrekende applicatie en lees het bestand dan nog eens in.'
        : `Bedoelt u ${near.map(({ id, naam, score }) => `'${naam}' (${id}, ${score} % gelijk)`).join(' of ')}? Neem dan die naam over in het bestand.`,
    explanation:
      'Een applicatie wordt herkend aan haar Object ID, anders aan haar naam. Bij te weinig overeenkomst kiest de catalogus niet voor u.',
    wrong: '',
    right: '',
  }),
  matchedByName: defineMessage<{ naam: string; id: string; score: number }>({
    code: 'SWC651',
    severity: 'waarschuwing',
    title: 'Een applicatie is herkend aan haar naam',
    message: ({ naam, id, score }) => `'${naam}' is herkend als ${id} (${score} % gelijk).`,
    hint: () => 'Klopt dit niet, haal deze applicatie dan uit het voorstel.',
    explanation:
      'Er was geen Object ID van deze catalogus. De naam lijkt genoeg op die van precies één applicatie.',
    wrong: '',
    right: '',
  }),
  unknownWord: defineMessage<{ property: string; value: string; allowed: readonly string[] }>({
    code: 'SWC652',
    severity: 'fout',
    title: 'Een waarde in het AMEFF-bestand is onbekend',
    message: ({ property, value }) => `'${value}' is geen bekende waarde voor ${property}.`,
    hint: ({ allowed }) => `Kies uit: ${allowed.join(', ')}.`,
    explanation:
      'Onbekende waarden worden nooit geraden. Verander de waarde in uw architectuurtool en voer het model opnieuw uit.',
    wrong: '',
    right: '',
  }),
  unknownEnd: defineMessage<{ label: string; naam: string }>({
    code: 'SWC653',
    severity: 'waarschuwing',
    title: 'Een koppeling in het AMEFF-bestand heeft een onbekend uiteinde',
    message: ({ label, naam }) =>
      `de koppeling '${label}' is overgeslagen: '${naam}' is geen applicatie of landelijke voorziening die de catalogus kent.`,
    hint: () => 'Meld eerst de ontbrekende applicatie, of verbind de koppeling met een bekende.',
    explanation:
      'Een koppeling gaat van een applicatie naar een applicatie of een landelijke voorziening. Is een van beide onbekend, dan kan de koppeling niet worden overgenomen.',
    wrong: '',
    right: '',
  }),
  nothingFound: defineMessage<Record<string, never>>({
    code: 'SWC654',
    severity: 'fout',
    title: 'Er staat geen landschap in het AMEFF-bestand',
    message: () => 'er staat geen enkele applicatie in dit bestand die van uw organisatie kan zijn.',
    hint: () => 'Kies een bestand met applicaties als ApplicationComponent, naast of los van de GEMMA.',
    explanation:
      'Elementen van de GEMMA zelf tellen niet mee: die herkent de catalogus aan de eigenschap GEMMA type.',
    wrong: '',
    right: '',
  }),
  severalVersions: defineMessage<{ applicatie: string; versies: readonly string[]; kept: string }>({
    code: 'SWC655',
    severity: 'waarschuwing',
    title: 'Een applicatie staat met meer versies in het AMEFF-bestand',
    message: ({ applicatie, versies, kept }) =>
      `${applicatie} staat er ${versies.length} keer in (${versies.join(', ')}); ${kept} is overgenomen.`,
    hint: () => 'Klopt dit niet, pas de versie dan aan in het voorstel.',
    explanation:
      'De catalogus heeft per organisatie één gebruik van een applicatie. De versie die het meest in gebruik is, telt.',
    wrong: '',
    right: '',
  }),
  faultyFile: defineMessage<{ faults: number }>({
    code: 'SWC656',
    severity: 'waarschuwing',
    title: 'Het AMEFF-bestand houdt zich niet aan het formaat',
    message: ({ faults }) =>
      `het bestand heeft ${faults === 1 ? 'één fout' : `${faults} fouten`} tegen het formaat; wat leesbaar is, is gelezen.`,
    hint: () => 'Bekijk de fouten met npm run ameff:controle, en controleer of het voorstel volledig is.',
    explanation:
      "Sommige programma's schrijven bestanden die niet helemaal aan het formaat voldoen, zoals relaties zonder eindpunt of identifiers die met een cijfer beginnen. Wat niet te lezen is, blijft weg.",
    wrong: '',
    right: '',
  }),
} as const;
