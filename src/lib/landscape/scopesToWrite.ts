import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';
import { listLandscapes } from './listLandscapes.ts';
import type { Scope } from './scope.ts';

/** From how many usages the build itself writes an organisation's file (model.md, day-one decisions, AMEFF volume). */
const enoughUsage = 5;
/**
 * How many files a build writes at most. Each has some 6 MB: those of 342 gemeenten are 2 GB and half of the time of a
 * build, for readers without JavaScript alone, and GitHub Pages takes 1 GB. The publication has all, compressed.
 */
export const mostFilesOfBuild = 40;

/**
 * The landscapes that a build writes, in order of id: fictional gemeenten, and organisations with enough usage. Where
 * there are too many the largest, because for those a reader waits longest for the file that the page makes itself.
 */
export function scopesOfBuild(catalogue: Catalogue): readonly Scope[] {
  return [...catalogue.organisaties.values()]
    .map(({ id, value }) => {
      const { gebruik, gebruikNamens } = catalogue.of(id);
      const isExample = value.voorbeeld === true && value.type === 'gemeente';
      return { id, isExample, usages: gebruik.length + gebruikNamens.length };
    })
    .filter(({ isExample, usages }) => isExample || usages >= enoughUsage)
    .sort((a, b) => b.usages - a.usages || compareText(a.id, b.id))
    .slice(0, mostFilesOfBuild)
    .sort((a, b) => compareText(a.id, b.id))
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
