import type { Catalogue } from '../catalogue/catalogue.ts';
import { listLandscapes } from './listLandscapes.ts';
import type { Scope } from './scope.ts';

/** From how many usages the build itself writes an organisation's file (model.md, day-one decisions, AMEFF volume). */
const enoughUsage = 5;

/** The landscapes that every build writes: fictional gemeenten, and organisations with enough usage. */
export function scopesOfBuild(catalogue: Catalogue): readonly Scope[] {
  return [...catalogue.organisaties.values()]
    .filter(({ id, value }) => {
      const { gebruik, gebruikNamens } = catalogue.of(id);
      const isExample = value.voorbeeld === true && value.type === 'gemeente';
      return isExample || gebruik.length + gebruikNamens.length >= enoughUsage;
    })
    .map(({ id }) => ({ kind: 'landschap', organisatie: id }));
}

/** A landscape for every organisation, in order of id: one without applications still gets a valid file. */
export function scopesOfAll(catalogue: Catalogue): readonly Scope[] {
  return [...catalogue.organisaties.keys()].map((organisatie) => ({ kind: 'landschap', organisatie }));
}

/**
 * What a publication offers: the landscape of every organisation that has something in it, and every application as
 * offered. An empty landscape is the same GEMMA each time; `npm run ameff` makes it for who asks.
 */
export function scopesOfPublication(catalogue: Catalogue): readonly Scope[] {
  return [
    ...listLandscapes(catalogue).map(({ id }): Scope => ({ kind: 'landschap', organisatie: id })),
    ...[...catalogue.applicaties.keys()].map((applicatie): Scope => ({ kind: 'aanbod', applicatie })),
  ];
}

/** The organisation in whose folder the file of a scope is written. */
export function ownerOfScope(scope: Scope): string {
  return scope.kind === 'aanbod' ? (scope.applicatie.split('/')[0] ?? '') : scope.organisatie;
}
