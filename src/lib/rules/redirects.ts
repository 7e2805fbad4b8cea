import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKind } from '../catalogue/gemma.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { referenceTexts } from '../diagnostics/texts/references.ts';
import type { Rule } from './rule.ts';

const kinds = ['organisaties', 'applicaties', 'diensten', 'voorzieningen'] as const;
type Kind = (typeof kinds)[number];
const kindOfFile = { organisaties: 'organisatie', applicaties: 'applicatie', diensten: 'dienst' } as const;

/** Old ids lead somewhere: no circles, no end in nothing, and nothing that still exists is redirected. */
export const redirects: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  for (const entry of catalogue.entries) {
    if (!isKind(entry, 'omleidingen')) continue;
    for (const kind of kinds) {
      for (const oldId of Object.keys(entry.value[kind] ?? {})) {
        const place = () => catalogue.placeOf(entry, [kind, oldId]);
        if (exists(catalogue, kind, oldId)) {
          diagnostics.push(diagnose(referenceTexts.redirectFromExisting, { id: oldId }, place()));
        }
        const circle = circleFrom(catalogue.redirects.all(kind), oldId);
        if (circle !== undefined) {
          // Said once for the whole circle, at its first id in order.
          if (circle[0] === oldId) {
            diagnostics.push(diagnose(referenceTexts.redirectCircle, { ids: [...circle, oldId] }, place()));
          }
          continue;
        }
        const end = catalogue.redirects.current(kind, oldId);
        if (exists(catalogue, kind, end)) continue;
        const near = nearest(end, candidates(catalogue, kind));
        diagnostics.push(diagnose(referenceTexts.redirectNowhere, { id: end, nearest: near }, place()));
      }
    }
  }
  return diagnostics;
};

function exists(catalogue: Catalogue, kind: Kind, id: string): boolean {
  return kind === 'voorzieningen' ? catalogue.voorzieningen.has(id) : catalogue.hasFile(kindOfFile[kind], id);
}

/** What a redirect may have meant: also a record with faults of its own. */
function candidates(catalogue: Catalogue, kind: Kind): Iterable<string> {
  return kind === 'voorzieningen' ? catalogue.voorzieningen.keys() : catalogue.idsOfFiles(kindOfFile[kind]);
}

/** The ids of the circle in which a chain ends, from its first in order; undefined for a chain that ends. */
function circleFrom(map: ReadonlyMap<string, string>, start: string): readonly string[] | undefined {
  const chain = [start];
  for (let next = map.get(start); next !== undefined; next = map.get(next)) {
    const at = chain.indexOf(next);
    if (at >= 0) {
      const circle = chain.slice(at);
      const first = [...circle].sort()[0] ?? start;
      const turn = circle.indexOf(first);
      return [...circle.slice(turn), ...circle.slice(0, turn)];
    }
    chain.push(next);
  }
  return undefined;
}
