import { defineMessage } from '../diagnostic.ts';

type Nothing = Record<string, never>;

/** Ends every hint: a form keeps what was filled in. */
const kept = 'Wat u invulde, is bewaard.';
const examplePath = '';

/** SWC740–SWC759: sending a voorstel to the forge with a token. Each says what happened, and that nothing is lost. */
export const forgeTexts = {
  badToken: defineMessage<Nothing>({
    code: 'SWC740',
    severity: 'fout',
    title: 'De toegangssleutel wordt niet aangenomen',
    message: () => 'de toegangssleutel is niet goed, of niet meer geldig. Er is niets ingestuurd.',
    hint: () => `Maak een nieuwe sleutel en plak die in het formulier. ${kept}`,
    explanation:
      'Een toegangssleutel heeft een einddatum en kan ingetrokken zijn. Het formulier bewaart de sleutel niet, dus u geeft hem elke keer opnieuw.',
    wrong: 'Een sleutel waarvan de einddatum voorbij is.\n',
    right: 'Een nieuwe sleutel die de catalogus mag lezen en schrijven.\n',
    examplePath,
  }),
  forbidden: defineMessage<{ what: string }>({
    code: 'SWC741',
    severity: 'fout',
    title: 'Met deze toegangssleutel mag dit niet',
    message: ({ what }) => `met deze sleutel mag u ${what} niet. Er is niets gewijzigd in de catalogus.`,
    hint: () =>
      `Geef de sleutel de rechten Contents (lezen en schrijven) en Pull requests (lezen en schrijven), of download het voorstel. ${kept}`,
    explanation:
      'Een sleutel mag alleen wat bij het maken is aangevinkt. Sommige organisaties laten een sleutel pas toe na goedkeuring door een beheerder.',
    wrong: 'Een sleutel die alleen mag lezen.\n',
    right: 'Een sleutel met Contents en Pull requests op lezen en schrijven.\n',
    examplePath,
  }),
  notFound: defineMessage<{ what: string }>({
    code: 'SWC742',
    severity: 'fout',
    title: 'Niet gevonden op de plek van de catalogus',
    message: ({ what }) =>
      `${what} is niet gevonden, of uw sleutel mag het niet zien. Er is niets ingestuurd.`,
    hint: () => `Controleer of de sleutel voor de catalogus geldt, of download het voorstel. ${kept}`,
    explanation:
      'Wie iets niet mag zien, krijgt het antwoord dat het niet bestaat. Het kan ook zijn dat de catalogus is verhuisd: dan weet de beheerder van deze site het nieuwe adres.',
    wrong: 'Een sleutel die alleen voor een andere repository geldt.\n',
    right: 'Een sleutel die voor deze repository geldt.\n',
    examplePath,
  }),
  busy: defineMessage<{ reason: string }>({
    code: 'SWC743',
    severity: 'fout',
    title: 'De catalogus was op dat moment bezig met iets anders',
    message: ({ reason }) => `de catalogus kon het voorstel nu niet aannemen${inBrackets(reason)}.`,
    hint: () => `Wacht een minuut en stuur het voorstel nog een keer in. Het komt er niet dubbel in. ${kept}`,
    explanation:
      'Als er op hetzelfde moment iets anders verandert, weigert de dienst om iets te overschrijven.',
    wrong: 'Twee keer snel na elkaar insturen.\n',
    right: 'Even wachten en dan opnieuw insturen.\n',
    examplePath,
  }),
  refused: defineMessage<{ reason: string }>({
    code: 'SWC744',
    severity: 'fout',
    title: 'Het voorstel is geweigerd',
    message: ({ reason }) => `het voorstel is niet aangenomen${inBrackets(reason)}. Er is niets gewijzigd.`,
    hint: () =>
      `Laad de pagina opnieuw en stuur het voorstel nog een keer in. Lukt het weer niet? Download het voorstel en mail het. ${kept}`,
    explanation: 'De dienst die de catalogus bewaart, kon het voorstel lezen maar nam het niet aan.',
    wrong: 'Een voorstel op een stand van de catalogus die er niet meer is.\n',
    right: 'Een voorstel op de stand van vandaag.\n',
    examplePath,
  }),
  rateLimit: defineMessage<{ until: string }>({
    code: 'SWC745',
    severity: 'fout',
    title: 'Er zijn even te veel verzoeken gedaan',
    message: ({ until }) => `er zijn te veel verzoeken gedaan. Vanaf ${until} kan het weer.`,
    hint: () => `Laat deze pagina open en stuur het voorstel daarna nog een keer in. ${kept}`,
    explanation: 'De dienst die de catalogus bewaart, staat een vast aantal verzoeken per uur toe.',
    wrong: 'Steeds opnieuw op de knop drukken.\n',
    right: 'Wachten tot de genoemde tijd.\n',
    examplePath,
  }),
  noConnection: defineMessage<Nothing>({
    code: 'SWC746',
    severity: 'fout',
    title: 'Er is geen verbinding',
    message: () => 'de verbinding viel weg voordat het voorstel er stond. Er is niets ingestuurd.',
    hint: () => `Controleer uw verbinding en stuur het voorstel nog een keer in. ${kept}`,
    explanation:
      'Tot de laatste stap is een voorstel voor niemand te zien. Opnieuw insturen kan zonder gevaar.',
    wrong: 'De computer uitzetten tijdens het insturen.\n',
    right: 'Opnieuw insturen als er weer verbinding is.\n',
    examplePath,
  }),
  lostAfter: defineMessage<Nothing>({
    code: 'SWC747',
    severity: 'fout',
    title: 'De verbinding viel weg bij de laatste stap',
    message: () => 'de verbinding viel weg bij de laatste stap. Uw wijziging staat waarschijnlijk al klaar.',
    hint: () =>
      `Stuur het voorstel nog een keer in. Het formulier vindt terug wat er al staat en maakt het niet dubbel. ${kept}`,
    explanation:
      'De wijziging stond al klaar toen de verbinding wegviel, maar het voorstel zelf misschien nog niet. Bij opnieuw insturen gaat het formulier daarmee verder.',
    wrong: 'Het formulier opnieuw beginnen.\n',
    right: 'Nog een keer op insturen drukken.\n',
    examplePath,
  }),
  forkNotReady: defineMessage<Nothing>({
    code: 'SWC748',
    severity: 'fout',
    title: 'Uw eigen kopie van de catalogus is nog niet klaar',
    message: () =>
      'uw eigen kopie van de catalogus is gevraagd, maar nog niet klaar. Er is niets ingestuurd.',
    hint: () => `Wacht een paar minuten en stuur het voorstel nog een keer in. ${kept}`,
    explanation:
      'Wie niet in de catalogus zelf mag schrijven, werkt in een eigen kopie (fork). Die wordt de eerste keer gemaakt en dat duurt even.',
    wrong: 'Direct daarna opnieuw proberen.\n',
    right: 'Een paar minuten wachten.\n',
    examplePath,
  }),
  unexpected: defineMessage<{ status: string }>({
    code: 'SWC749',
    severity: 'fout',
    title: 'De dienst van de catalogus heeft een storing',
    message: ({ status }) =>
      `de dienst die de catalogus bewaart, gaf een antwoord dat niet klopt (${status}).`,
    hint: () => `Probeer het later nog een keer, of download het voorstel en mail het. ${kept}`,
    explanation:
      'Er is een storing bij de dienst die de catalogus bewaart, of het ingestelde adres klopt niet.',
    wrong: 'Een antwoord met status 502.\n',
    right: 'Later opnieuw insturen.\n',
    examplePath,
  }),
} as const;

function inBrackets(reason: string): string {
  return reason === '' ? '' : ` (${reason})`;
}
