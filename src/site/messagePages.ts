import { allMessages, type MessageHelp } from '../lib/diagnostics/allMessages.ts';
import { urls } from '../lib/model/urls.ts';
import type { Row } from './cell.ts';
import { href } from './href.ts';

/** Messages about the same subject. */
export interface MessageSeries {
  readonly id: string;
  readonly title: string;
  /** What one is doing when such a message comes, and how to check again. */
  readonly intro: string;
  readonly again: string;
  readonly messages: readonly MessageHelp[];
}

const checkAgain =
  'Sla het bestand op. Bij een voorstel draait de controle daarna vanzelf opnieuw; op uw eigen computer doet u dat met npm run controle.';
const importAgain = 'Draai de import daarna opnieuw. Met --dry-run ziet u eerst wat er zou veranderen.';

/** First code of each series (`src/lib/diagnostics/texts/README.md`); a series ends where the next begins. */
const series: readonly (Omit<MessageSeries, 'messages'> & { readonly from: number })[] = [
  {
    from: 100,
    id: 'tekst',
    title: 'Tekst en opmaak van een bestand',
    intro: 'Het bestand is niet goed te lezen, of er staat iets in wat daar niet mag.',
    again: checkAgain,
  },
  {
    from: 200,
    id: 'velden',
    title: 'Velden en waarden',
    intro: 'Een veld ontbreekt, bestaat niet of heeft een waarde die niet kan.',
    again: checkAgain,
  },
  {
    from: 300,
    id: 'verwijzingen',
    title: 'Verwijzingen',
    intro: 'Een record verwijst naar iets dat er niet is of dat niet past.',
    again: checkAgain,
  },
  {
    from: 400,
    id: 'regels',
    title: 'Regels tussen records',
    intro:
      'Ieder bestand is op zichzelf goed, maar samen klopt er iets niet. Hier staan ook de regels over privacy.',
    again: checkAgain,
  },
  {
    from: 500,
    id: 'import',
    title: 'Gegevens van buiten',
    intro: 'Meldingen van de opdrachten die gegevens uit andere lijsten overnemen.',
    again: importAgain,
  },
  {
    from: 550,
    id: 'gemma',
    title: 'Een GEMMA-release inlezen',
    intro: 'Meldingen bij het inlezen van een nieuwe GEMMA.',
    again: importAgain,
  },
  {
    from: 600,
    id: 'ameff',
    title: 'AMEFF-bestanden',
    intro: 'Het AMEFF-bestand past niet bij de standaard of bij wat architectuurtools verwachten.',
    again:
      'Exporteer het bestand opnieuw uit uw architectuurtool. Controleren kan met npm run ameff:controle.',
  },
  {
    from: 650,
    id: 'ameff-overnemen',
    title: 'Een landschap overnemen uit AMEFF',
    intro: 'Meldingen als u een landschap uit een architectuurtool in de catalogus zet.',
    again: 'Maak het voorstel daarna opnieuw.',
  },
  {
    from: 700,
    id: 'voorstel',
    title: 'Een voorstel maken',
    intro: 'De wijziging kan zo niet worden ingediend.',
    again: 'Maak het voorstel daarna opnieuw.',
  },
  {
    from: 720,
    id: 'beoordeling',
    title: 'De beoordeling van een voorstel',
    intro: 'Wat de bewaker van de catalogus over een voorstel zegt: wie mag wat wijzigen.',
    again: 'Werk het voorstel bij. De beoordeling draait daarna vanzelf opnieuw.',
  },
];

/** All messages by subject, in order of code. */
export const messageSeries: readonly MessageSeries[] = series.map(({ from, ...one }, index) => {
  const end = series[index + 1]?.from ?? Number.POSITIVE_INFINITY;
  return {
    ...one,
    messages: allMessages.filter(({ code }) => numberOf(code) >= from && numberOf(code) < end),
  };
});

/** The page `/fouten/<code>/`. */
export interface MessagePage {
  readonly message: MessageHelp;
  readonly series: MessageSeries;
  /** File that the examples stand in; undefined when they are no content of one file. */
  readonly exampleFile: string | undefined;
  readonly previous: MessageHelp | undefined;
  readonly next: MessageHelp | undefined;
}

/** Every message with its page. */
export function messagePages(): readonly MessagePage[] {
  return messageSeries.flatMap((one) =>
    one.messages.map((message, index) => ({
      message,
      series: one,
      exampleFile: exampleFileOf(message),
      previous: one.messages[index - 1],
      next: one.messages[index + 1],
    })),
  );
}

/** A row of the list of messages. */
export function messageRow({ code, title, severity }: MessageHelp): Row {
  return {
    titel: { text: title, href: href(urls.fout(code)) },
    code,
    ernst:
      severity === 'fout' ? { text: 'Fout', tone: 'negative' } : { text: 'Waarschuwing', tone: 'warning' },
  };
}

function exampleFileOf({ code, examplePath }: MessageHelp): string | undefined {
  if (numberOf(code) >= 500 || examplePath === '') return undefined;
  return `content/${examplePath ?? 'organisaties/voorbeeldstad/organisatie.yaml'}`;
}

function numberOf(code: string): number {
  return Number(code.slice('SWC'.length));
}
