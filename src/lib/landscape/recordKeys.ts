import type { LandscapeData } from './landscapeData.ts';

/** Keys of the records that data is made of: `<soort>/<id>`, of a usage `gebruik/<afnemer>/<applicatie>`. */
export function recordKeysOf(
  data: Pick<LandscapeData, 'actors' | 'applicaties' | 'diensten' | 'gebruik' | 'koppelingen'>,
): readonly string[] {
  return [
    ...data.actors.map(({ id }) => `organisatie/${id}`),
    ...data.applicaties.map(({ id }) => `applicatie/${id}`),
    ...data.diensten.map(({ id }) => `dienst/${id}`),
    ...data.gebruik.map(({ afnemer, applicatie }) => `gebruik/${afnemer}/${applicatie}`),
    ...data.koppelingen.map(({ id }) => `koppeling/${id}`),
  ];
}
