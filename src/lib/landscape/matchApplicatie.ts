import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';
import { applicatieId } from './addElements.ts';

/** What an element of a model turned out to be. */
export type ApplicatieMatch =
  | { readonly kind: 'Object ID'; readonly id: string }
  /** `score` is a percentage, 100 for the same letters and digits. */
  | { readonly kind: 'naam'; readonly id: string; readonly score: number }
  | { readonly kind: 'geen'; readonly near: readonly Near[] };

export interface Near {
  readonly id: string;
  readonly naam: string;
  readonly score: number;
}

/** From this score on a name is taken for the same, when it is so much like one application alone. */
const enough = 85;
/** From this score on a name is worth mentioning. */
const worthMentioning = 50;

/**
 * Makes the function that finds the application an element stands for: by the Object ID that this catalogue gives,
 * by the id of the present Softwarecatalogus, then by name. Builds its indexes once.
 */
export function makeApplicatieMatcher(
  catalogue: Catalogue,
): (naam: string, objectId: string | undefined) => ApplicatieMatch {
  const byObjectId = new Map<string, string>();
  const candidates: {
    readonly id: string;
    readonly naam: string;
    readonly grams: ReadonlyMap<string, number>;
    readonly size: number;
  }[] = [];
  for (const { id, value } of catalogue.applicaties.values()) {
    byObjectId.set(applicatieId(id), id);
    if (value.swcId !== undefined) byObjectId.set(value.swcId.toLowerCase(), id);
    const grams = bigramsOf(value.naam);
    candidates.push({ id, naam: value.naam, grams, size: sizeOf(grams) });
  }
  return (naam, objectId) => {
    const known = objectId === undefined ? undefined : byObjectId.get(objectId);
    if (known !== undefined) return { kind: 'Object ID', id: known };
    const grams = bigramsOf(naam);
    const size = sizeOf(grams);
    const near = candidates
      .map((candidate) => ({
        id: candidate.id,
        naam: candidate.naam,
        score: dice(grams, size, candidate.grams, candidate.size),
      }))
      .filter(({ score }) => score >= worthMentioning)
      .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
    const [best, second] = near;
    if (best !== undefined && best.score >= enough && (second === undefined || second.score < best.score)) {
      return { kind: 'naam', id: best.id, score: best.score };
    }
    return { kind: 'geen', near: near.slice(0, 3) };
  };
}

/** Pairs of neighbouring letters and digits of a name, without accents, case and signs. */
function bigramsOf(naam: string): ReadonlyMap<string, number> {
  const plain = ` ${naam
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const grams = new Map<string, number>();
  for (let index = 0; index < plain.length - 1; index += 1) {
    const gram = plain.slice(index, index + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sizeOf(grams: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of grams.values()) size += count;
  return size;
}

/** Sørensen–Dice coefficient of two bags of bigrams, as a whole percentage. */
function dice(
  a: ReadonlyMap<string, number>,
  aSize: number,
  b: ReadonlyMap<string, number>,
  bSize: number,
): number {
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return aSize + bSize === 0 ? 0 : Math.floor((200 * shared) / (aSize + bSize));
}
