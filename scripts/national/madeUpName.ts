import type { Random } from './seededRandom.ts';

const parts = [
  'Zaak',
  'Burger',
  'Registratie',
  'Beheer',
  'Sociaal',
  'Domein',
  'Archief',
  'Gegevens',
  'Vergunning',
  'Belasting',
  'Formulier',
  'Adres',
  'Kaart',
  'Document',
  'Portaal',
  'Dienst',
  'Wonen',
  'Raad',
  'Balie',
  'Toezicht',
  'Handhaving',
  'Begraafplaats',
  'Parkeer',
  'Subsidie',
];

/** A name of one to four Dutch words run together, as products have: `Zaakportaal Beheer`. Not unique by itself. */
export function madeUpName(random: Random, words: number): string {
  return Array.from({ length: words }, () => {
    const first = parts[random(parts.length)] ?? '';
    const second = parts[random(parts.length)] ?? '';
    return random(2) === 0 ? first : `${first}${second.toLowerCase()}`;
  }).join(' ');
}
