import type { LandscapeData } from '../landscapeData.ts';

/** The landscape of an organisation that a version does not know: nothing, under the same name. */
export function emptyLandscape(known: LandscapeData): LandscapeData {
  return {
    ...known,
    actors: [],
    applicaties: [],
    gebruik: [],
    diensten: [],
    koppelingen: [],
    voorzieningen: [],
    gemma: [],
    vervallen: [],
  };
}
