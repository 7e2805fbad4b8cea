/** Land van Cuijk as before 2022, for tests of a herindeling. The codes are real, the software is made up. */
import { applicatie, type Files, gemeente } from './editSources.ts';

export const former = [
  ['gemeente-boxmeer', 'Boxmeer', 'GM0756'],
  ['gemeente-cuijk', 'Cuijk', 'GM1684'],
  ['gemeente-grave', 'Grave', 'GM0786'],
  ['gemeente-mill-en-sint-hubert', 'Mill en Sint Hubert', 'GM0815'],
  ['gemeente-sint-anthonis', 'Sint Anthonis', 'GM1702'],
] as const;

export const isOpen = { landschapOpenbaar: true };

/** Land van Cuijk as before 2022: five gemeenten, all with one council information system. */
export const cuijk: Files = {
  'organisaties/raad-bv/organisatie.yaml': { naam: 'Raad BV', type: 'leverancier', status: 'actief' },
  'organisaties/raad-bv/applicaties/raad.yaml': applicatie('Raad'),
  'organisaties/raad-bv/applicaties/archief.yaml': applicatie('Archief'),
  ...Object.fromEntries(
    former.flatMap(([id, naam, code]) => [
      [
        `organisaties/${id}/organisatie.yaml`,
        { ...gemeente(naam, code), provincie: 'Noord-Brabant', ...isOpen },
      ],
      [
        `organisaties/${id}/gebruik/raad-bv--raad.yaml`,
        { applicatie: 'raad-bv/raad', status: 'in-productie' },
      ],
    ]),
  ),
  'organisaties/gemeente-grave/gebruik/raad-bv--archief.yaml': {
    applicatie: 'raad-bv/archief',
    status: 'in-productie',
  },
  'organisaties/gemeente-grave/koppelingen/raad--archief.yaml': {
    van: 'raad-bv/raad',
    naar: 'raad-bv/archief',
    richting: 'heen',
    status: 'in-productie',
  },
  'organisaties/gemeente-grave/applicaties/eigen.yaml': applicatie('Eigen'),
  'organisaties/gemeente-cuijk/applicaties/eigen.yaml': applicatie('Ook eigen'),
  'organisaties/gemeente-boxmeer/gebruik/gemeente-cuijk--eigen.yaml': {
    applicatie: 'gemeente-cuijk/eigen',
    status: 'in-productie',
  },
  'organisaties/gemeente-boxmeer/collegas/jan.yaml': {
    github: { login: 'jan', id: 11 },
    rollen: ['gebruik-beheerder'],
  },
  'organisaties/gemeente-grave/collegas/jan.yaml': {
    github: { login: 'jan', id: 11 },
    rollen: ['aanbod-beheerder'],
  },
  'organisaties/regio/organisatie.yaml': {
    naam: 'Regio',
    type: 'samenwerking',
    samenwerkingstype: 'dvo',
    status: 'actief',
    deelnemers: former.map(([id]) => id),
  },
  'beheer/omleidingen.yaml': { organisaties: { 'oud-cuijk': 'gemeente-cuijk' } },
};
