import { defineMessage } from '../diagnostic.ts';

type Nothing = Record<string, never>;

/** SWC72x–SWC74x: what the guard says of a voorstel. Contents have their own series. */
export const guardTexts = {
  empty: defineMessage<Nothing>({
    code: 'SWC720',
    severity: 'fout',
    title: 'Het voorstel is leeg',
    message: () => 'dit voorstel verandert niets aan de catalogus.',
    hint: () => 'Sluit het voorstel, of voeg een wijziging toe.',
    explanation: 'Een voorstel zonder verschil met de huidige catalogus hoeft niemand te bekijken.',
    wrong: 'Een voorstel waarvan alles al in de catalogus staat.\n',
    right: 'Een voorstel met ten minste één gewijzigd bestand.\n',
  }),
  unrelated: defineMessage<Nothing>({
    code: 'SWC721',
    severity: 'fout',
    title: 'Het voorstel hoort niet bij deze catalogus',
    message: () => 'dit voorstel heeft geen gezamenlijke geschiedenis met de catalogus.',
    hint: () => 'Begin opnieuw vanaf de huidige stand van de catalogus.',
    explanation: 'Een voorstel moet gemaakt zijn op een eerdere stand van deze catalogus.',
    wrong: 'Een nieuwe repository zonder de geschiedenis van de catalogus.\n',
    right: 'Een tak vanaf main.\n',
  }),
  conflict: defineMessage<Nothing>({
    code: 'SWC722',
    severity: 'fout',
    title: 'Een ander heeft hetzelfde bestand gewijzigd',
    message: () => 'dit bestand is intussen ook door een ander gewijzigd.',
    hint: () => 'Neem de nieuwe stand over in uw voorstel en kies per veld welke waarde blijft.',
    explanation: 'Er wordt nooit iets overschreven. Wie later komt, legt de twee wijzigingen naast elkaar.',
    wrong: 'Twee voorstellen die dezelfde regel wijzigen.\n',
    right: 'Het tweede voorstel bijwerken met wat het eerste veranderde.\n',
  }),
  badPath: defineMessage<{ path: string }>({
    code: 'SWC723',
    severity: 'fout',
    title: 'Deze bestandsnaam mag niet',
    message: ({ path }) => `de bestandsnaam '${path}' mag niet.`,
    hint: () =>
      'Gebruik gewone letters, cijfers en streepjes, en geen namen die Git of Windows zelf gebruikt.',
    explanation:
      'Namen als .., .git of namen met een backslash, een regeleinde of onzichtbare tekens kunnen op een computer iets anders raken dan bedoeld.',
    wrong: 'content/organisaties/../../package.json\n',
    right: 'content/organisaties/gemeente-utrecht/organisatie.yaml\n',
  }),
  badMode: defineMessage<{ what: string }>({
    code: 'SWC724',
    severity: 'fout',
    title: 'Dit is geen gewoon bestand',
    message: ({ what }) => `hier staat ${what} in plaats van een gewoon bestand.`,
    hint: () => 'Vervang het door een gewoon bestand, dat niet uitvoerbaar is.',
    explanation:
      'Een record is een gewoon tekstbestand. Koppelingen naar andere plekken en programma’s mogen niet.',
    wrong: 'Een snelkoppeling (symlink) naar een ander bestand.\n',
    right: 'Een gewoon YAML-bestand.\n',
  }),
  tooManyFiles: defineMessage<{ count: number; max: number }>({
    code: 'SWC725',
    severity: 'fout',
    title: 'Het voorstel is te groot',
    message: ({ count, max }) => `dit voorstel wijzigt ${count} bestanden; ten hoogste ${max} mag.`,
    hint: () => 'Splits het in kleinere voorstellen, of vraag een functioneel beheerder.',
    explanation: 'Een voorstel moet door een mens te overzien zijn.',
    wrong: 'Een voorstel met 2.000 bestanden.\n',
    right: 'Vier voorstellen van 500 bestanden.\n',
  }),
  tooLarge: defineMessage<{ size: number; max: number }>({
    code: 'SWC726',
    severity: 'fout',
    title: 'Het bestand is te groot',
    message: ({ size, max }) => `dit bestand is ${size} bytes; ten hoogste ${max} mag.`,
    hint: () => 'Haal weg wat er niet hoort; verwijs met een link naar grote documenten.',
    explanation: 'Een record is een korte tekst. Grote bestanden maken de catalogus traag voor iedereen.',
    wrong: 'Een record van 3 MB.\n',
    right: 'Een record van ten hoogste 64 kB en 1.000 regels.\n',
  }),
  noRight: defineMessage<{ wie: string; recht: string; rollen: string }>({
    code: 'SWC727',
    severity: 'fout',
    title: 'U mag dit niet wijzigen',
    message: ({ wie, recht }) => `de indiener mag ${recht} van ${wie} niet wijzigen.`,
    hint: ({ wie, rollen }) =>
      `Vraag een collega van ${wie} met de rol ${rollen} om akkoord op dit voorstel.`,
    explanation:
      'Wie wat mag, staat in de map collegas van elke organisatie, in de huidige catalogus. Het accountnummer telt, niet de naam. Wie zichzelf in hetzelfde voorstel toevoegt, mag pas iets na akkoord van een beheerder.',
    wrong: 'Een gemeente wijzigt het record van een andere gemeente.\n',
    right: 'Een gemeente wijzigt haar eigen record.\n',
  }),
  stewardOnly: defineMessage<{ what: string }>({
    code: 'SWC728',
    severity: 'fout',
    title: 'Dit is aan de functioneel beheerders',
    message: ({ what }) => `${what} kan alleen een functioneel beheerder.`,
    hint: () => 'Vraag een functioneel beheerder om akkoord, of haal dit bestand uit het voorstel.',
    explanation:
      'De programma’s, de schema’s, de GEMMA, de gedeelde lijsten, nieuwe organisaties en de eerste collega van een organisatie gaan langs de functioneel beheerders van de catalogus.',
    wrong: 'Een voorstel dat .github/workflows wijzigt.\n',
    right: 'Een voorstel dat alleen eigen records wijzigt.\n',
  }),
  oneConcept: defineMessage<Nothing>({
    code: 'SWC729',
    severity: 'fout',
    title: 'Eén concept per voorstel',
    message: () => 'per voorstel kunt u één ontbrekende applicatie melden.',
    hint: () => 'Maak voor elke ontbrekende applicatie een eigen voorstel.',
    explanation: 'Een concept staat bij een andere organisatie. Daarom gaat dat er één tegelijk.',
    wrong: 'Twee concepten bij twee leveranciers in één voorstel.\n',
    right: 'Twee voorstellen met elk één concept.\n',
  }),
  badConcept: defineMessage<{ reason: string }>({
    code: 'SWC730',
    severity: 'fout',
    title: 'Dit is geen goede melding van een concept',
    message: ({ reason }) => `deze melding kan zo niet: ${reason}.`,
    hint: () => 'Meld een nieuwe applicatie met status concept en met uw soort organisatie bij gemeldDoor.',
    explanation:
      'Iedereen met een rol mag één ontbrekende applicatie melden bij haar leverancier, en als die er nog niet is ook de leverancier. Allebei hebben status concept.',
    wrong: 'status: actief\n',
    right: 'status: concept\ngemeldDoor: gemeente\n',
  }),
  newDeelnemer: defineMessage<{ gemeente: string }>({
    code: 'SWC731',
    severity: 'fout',
    title: 'Een nieuwe deelnemer moet zelf akkoord gaan',
    message: ({ gemeente }) => `${gemeente} wordt deelnemer zonder akkoord van een collega van die gemeente.`,
    hint: ({ gemeente }) => `Vraag een collega van ${gemeente} of een functioneel beheerder om akkoord.`,
    explanation:
      'Een samenwerking legt gebruik vast namens haar deelnemers. Dat kan alleen als de gemeente dat wil.',
    wrong: 'Een samenwerking die zelf een gemeente toevoegt.\n',
    right: 'Hetzelfde voorstel, met akkoord van die gemeente.\n',
  }),
  fixedType: defineMessage<Nothing>({
    code: 'SWC732',
    severity: 'fout',
    title: 'De soort organisatie verandert nooit',
    message: () => 'de soort organisatie is veranderd.',
    hint: () => 'Zet de oude soort terug.',
    explanation: 'Rechten en koppelingen hangen aan de soort organisatie.',
    wrong: 'type: leverancier (was gemeente)\n',
    right: 'type: gemeente\n',
  }),
  oldApproval: defineMessage<{ id: number }>({
    code: 'SWC733',
    severity: 'waarschuwing',
    title: 'Een akkoord geldt voor een eerdere versie',
    message: ({ id }) =>
      `het akkoord van account ${id} geldt voor een eerdere versie van dit voorstel en telt niet mee.`,
    hint: () => 'Vraag opnieuw akkoord op de laatste versie.',
    explanation:
      'Na een akkoord kan een voorstel nog veranderen. Een akkoord telt daarom alleen voor wat bekeken is.',
    wrong: 'Akkoord geven en daarna nog een bestand toevoegen.\n',
    right: 'Na de laatste wijziging opnieuw akkoord geven.\n',
  }),
  foreignHead: defineMessage<Nothing>({
    code: 'SWC735',
    severity: 'waarschuwing',
    title: 'Het voorstel staat in de kopie van een ander',
    message: () =>
      'dit voorstel staat in een kopie van de catalogus die niet van de indiener is. De rechten van de indiener tellen daarom niet mee.',
    hint: () =>
      'Dien het voorstel in vanuit uw eigen kopie, of vraag een collega die dit mag om akkoord op deze versie.',
    explanation:
      'Wie een voorstel indient vanuit de kopie (fork) van een ander, weet niet wat die ander er later nog bij zet. Een akkoord geldt voor één versie, en telt dus wel.',
    wrong: 'Een voorstel indienen vanuit de kopie van iemand anders.\n',
    right: 'Hetzelfde voorstel vanuit de eigen kopie.\n',
  }),
  broken: defineMessage<{ reason: string }>({
    code: 'SWC734',
    severity: 'fout',
    title: 'Het voorstel kan niet gelezen worden',
    message: ({ reason }) => `dit voorstel kan niet gelezen worden: ${reason}.`,
    hint: () => 'Maak het voorstel opnieuw vanaf de huidige stand van de catalogus.',
    explanation: 'De opbouw van het voorstel in Git klopt niet. Daarom is het geweigerd.',
    wrong: 'Een map waarin twee keer dezelfde naam staat.\n',
    right: 'Een voorstel dat met gewone hulpmiddelen gemaakt is.\n',
  }),
} as const;
