import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { referenceTexts } from '../diagnostics/texts/references.ts';
import type { Entry } from '../model/record.ts';
import { titleOfValue } from '../schema/navigate.ts';
import { type Reference, referencesOf } from './referencesOf.ts';
import type { Rule } from './rule.ts';

/** A search for the nearest id costs milliseconds over thousands of ids; a broken import must not take minutes. */
const maxNearestSearches = 200;

/**
 * Every reference leads to a record (old ids through `beheer/omleidingen.yaml`) or to a GEMMA element of the right
 * soort, and never from a public record to a private one. Vanished GEMMA elements give a warning.
 */
export const references: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  let searches = 0;
  const noGemma = catalogue.gemma.elementen.size === 0;
  let unchecked = 0;
  const near = (id: string, ids: Iterable<string>) => {
    searches += 1;
    return searches > maxNearestSearches ? undefined : nearest(id, ids);
  };
  for (const entry of catalogue.entries) {
    const found = referencesOf(entry, (id) => catalogue.applicatie(id)?.value.soort);
    for (const reference of found) {
      if (noGemma && isToGemma(reference)) {
        unchecked += 1;
        continue;
      }
      const diagnostic = checkReference(catalogue, entry, reference, near);
      if (diagnostic !== undefined) diagnostics.push(diagnostic);
    }
  }
  if (unchecked > 0) {
    diagnostics.push(
      diagnose(referenceTexts.noGemma, { count: unchecked }, { file: '-', line: 1, column: 1 }),
    );
  }
  return diagnostics;
};

function isToGemma({ to, id }: Reference): boolean {
  return (
    to === 'element' || (to === 'voorziening' && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id))
  );
}

type Near = (id: string, ids: Iterable<string>) => string | undefined;

const recordTargets = {
  organisatie: { redirects: 'organisaties', text: referenceTexts.unknownOrganisatie },
  applicatie: { redirects: 'applicaties', text: referenceTexts.unknownApplicatie },
  dienst: { redirects: 'diensten', text: referenceTexts.unknownDienst },
} as const;

function checkReference(
  catalogue: Catalogue,
  entry: Entry,
  reference: Reference,
  near: Near,
): Diagnostic | undefined {
  const { id, path } = reference;
  const place = () => catalogue.placeOf(entry, path);
  if (reference.to === 'element') return checkElement(catalogue, entry, reference);
  if (reference.to === 'voorziening') {
    const voorziening = catalogue.voorziening(id);
    if (voorziening === undefined) {
      if (!voorzieningenAreComplete(catalogue)) return undefined;
      const params = { id, nearest: near(id, catalogue.voorzieningen.keys()) };
      return diagnose(referenceTexts.unknownVoorziening, params, place());
    }
    const element = catalogue.gemma.elementen.get(voorziening.id);
    return element?.vervallen === undefined
      ? undefined
      : diagnose(referenceTexts.tombstone, { naam: element.naam, release: element.vervallen }, place());
  }
  const { redirects, text } = recordTargets[reference.to];
  const target = catalogue[reference.to](id);
  if (target !== undefined) {
    return target.isPrivate && !entry.isPrivate
      ? diagnose(referenceTexts.publicToPrivate, { id }, place())
      : undefined;
  }
  // A record with faults is reported itself; that others point at it is right.
  if (catalogue.hasFile(reference.to, catalogue.redirects.current(redirects, id))) return undefined;
  // The record that is meant may well be one with faults of its own.
  return diagnose(text, { id, nearest: near(id, catalogue.idsOfFiles(reference.to)) }, place());
}

function checkElement(
  catalogue: Catalogue,
  entry: Entry,
  { id, path, soort, why }: Extract<Reference, { to: 'element' }>,
): Diagnostic | undefined {
  const element = catalogue.gemma.elementen.get(id);
  const expected = soortName(soort);
  if (element === undefined) {
    return diagnose(referenceTexts.unknownElement, { id, soort: expected }, catalogue.placeOf(entry, path));
  }
  if (element.soort !== soort) {
    const params = { naam: element.naam, found: soortName(element.soort), expected, why };
    return diagnose(referenceTexts.wrongSoort, params, catalogue.placeOf(entry, path));
  }
  if (element.vervallen === undefined) return undefined;
  const params = { naam: element.naam, release: element.vervallen };
  return diagnose(referenceTexts.tombstone, params, catalogue.placeOf(entry, path));
}

function soortName(soort: string): string {
  return titleOfValue('gemma-elementen', ['soort'], soort).toLowerCase();
}

/** Nothing is known to be missing while the file with the facilities itself cannot be read. */
function voorzieningenAreComplete(catalogue: Catalogue): boolean {
  const file = 'beheer/voorzieningen';
  return (
    !catalogue.hasFile('voorzieningen', file) ||
    catalogue.entries.some(
      ({ kind, id, removed }) => kind === 'voorzieningen' && id === file && removed === undefined,
    )
  );
}
