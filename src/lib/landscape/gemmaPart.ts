import type { Gemma } from '../catalogue/gemma.ts';
import type { GemmaPart } from './ownPart.ts';

/** The part of GEMMA of a Catalogue as plain lists. */
export function gemmaPartOf(gemma: Gemma): GemmaPart {
  return {
    release: gemma.release?.release ?? 'onbekend',
    elementen: [...gemma.elementen.values()],
    relaties: gemma.relaties,
    views: [...gemma.views.values()],
  };
}
