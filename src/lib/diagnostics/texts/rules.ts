import { defineMessage } from '../diagnostic.ts';

/** SWC4xx: rules between records. */
export const rulesTexts = {
  unknownPlace: defineMessage<{ path: string }>({
    code: 'SWC401',
    severity: 'fout',
    title: 'Dit bestand hoort hier niet',
    message: ({ path }) => `op de plek '${path}' hoort geen bestand.`,
    hint: () => 'Zet het bestand in de map van zijn organisatie, met een naam die op .yaml eindigt.',
    explanation:
      'Elk record heeft een vaste plek: organisaties/<organisatie>/, met daarin organisatie.yaml en de mappen collegas, applicaties, diensten, gebruik en koppelingen.',
    wrong: 'content/utrecht.yaml\n',
    right: 'content/organisaties/gemeente-utrecht/organisatie.yaml\n',
  }),
} as const;
