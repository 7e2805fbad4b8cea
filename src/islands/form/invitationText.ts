interface Invited {
  readonly organisatie: string;
  readonly roles: readonly string[];
  readonly address: string;
  readonly help: string;
}

/** What a role lets somebody do, in plain words. Source: the rights that the check of a voorstel keeps to. */
const tasks: Readonly<Record<string, string>> = {
  'organisatie-beheerder':
    'alles van de organisatie bijwerken: de informatie, de applicaties, de koppelingen en de collega’s',
  'gebruik-beheerder': 'bijhouden welke applicaties wij gebruiken en welke koppelingen er zijn',
  'aanbod-beheerder': 'bijhouden welke applicaties en diensten wij aanbieden',
  raadpleger: 'meekijken; iets wijzigen kan niet',
  ciso: 'meekijken naar de beveiliging; iets wijzigen kan niet',
};

/** The invitation for a colleague with these roles (ids as in the record). Names no person. */
export function invitationText({ organisatie, roles, address, help }: Invited): string {
  const known = roles.map((role) => tasks[role]).filter((task) => task !== undefined);
  return [
    'Beste collega,',
    '',
    'De Softwarecatalogus laat zien welke software gemeenten gebruiken, waarvoor en hoe die met elkaar verbonden is.',
    `Ik heb voorgesteld dat jij mag helpen om de gegevens van ${organisatie} bij te houden.`,
    '',
    known.length === 1
      ? `Wat jij mag: ${known[0]}.`
      : ['Wat jij mag:', ...known.map((task) => `- ${task}`)].join('\n'),
    '',
    'Zo begin je:',
    `1. Bekijk wat er al staat: ${address}`,
    `2. Lees hoe het werkt: ${help}`,
    '3. Klik op een knop als ‘Gebruik toevoegen’ of ‘Wijzig’. Wat je invult, wordt eerst een voorstel; er gaat dus niets mis.',
    '',
    'Je kunt beginnen zodra mijn voorstel is overgenomen.',
    '',
  ].join('\n');
}
