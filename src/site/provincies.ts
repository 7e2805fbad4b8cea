import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { slugify } from '../lib/model/slug.ts';
import { href } from './href.ts';
import { organisatiesOf } from './organisatieLists.ts';

/** Samenwerkingen on the page of a provincie: those that most of its gemeenten take part in. */
export const mostSamenwerkingen = 50;

/** A provincie with its gemeenten. */
export interface Provincie {
  readonly naam: string;
  readonly slug: string;
  /** Address of its page, through `href()`. */
  readonly href: string;
  /** By name; fictional ones last. */
  readonly gemeenten: readonly Entry<'organisatie'>[];
}

/** A samenwerking, with how many of its deelnemers are gemeenten of the provincie. */
export interface SamenwerkingInProvincie {
  readonly entry: Entry<'organisatie'>;
  readonly deelnemers: number;
}

/** Address of the page of a provincie, through `href()`. */
export function provincieHref(naam: string): string {
  return href(`/gemeenten/provincie/${slugify(naam)}/`);
}

/** The provincies that have a gemeente in the catalogue, by name. */
export function provincies(catalogue: Catalogue): readonly Provincie[] {
  const gemeenten = Map.groupBy(organisatiesOf(catalogue, 'gemeente'), ({ value }) => value.provincie);
  return [...gemeenten]
    .flatMap(([naam, entries]) =>
      naam === undefined
        ? []
        : [{ naam, slug: slugify(naam), href: provincieHref(naam), gemeenten: entries }],
    )
    .sort(byName(({ naam }) => naam));
}

/** Samenwerkingen in which gemeenten of a provincie take part: with most of them first, at most 50. */
export function samenwerkingenIn(
  catalogue: Catalogue,
  { gemeenten }: Provincie,
): { readonly total: number; readonly shown: readonly SamenwerkingInProvincie[] } {
  const ids = new Set(gemeenten.map(({ id }) => id));
  const found = organisatiesOf(catalogue, 'samenwerking')
    .map((entry) => ({
      entry,
      deelnemers: (entry.value.deelnemers ?? []).filter((id) => ids.has(id)).length,
    }))
    .filter(({ deelnemers }) => deelnemers > 0)
    .sort((a, b) => b.deelnemers - a.deelnemers); // stable: equal numbers stay by name
  return { total: found.length, shown: found.slice(0, mostSamenwerkingen) };
}
