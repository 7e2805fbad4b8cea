import { mixedJunction, relationNotAllowed } from '../diagnostics/texts/ameff.ts';
import type { Concept } from './allowedRelations.ts';
import { allowedRelations, isRelationAllowed } from './allowedRelations.ts';
import type { ConformanceReport } from './conformanceReport.ts';
import type { ModelIndex } from './modelIndex.ts';
import type { ElementType, RelationshipType } from './vocabulary.ts';

/**
 * ArchiMate's own rules: which relationship is allowed between which concepts, and one type per junction.
 * Ends that do not exist are reported by the references.
 */
export function checkRelations(report: ConformanceReport): void {
  const byJunction = new Map<string, Set<RelationshipType>>();
  for (const thing of report.model.relationships) {
    const { type, source, target, identifier } = thing;
    const from = conceptOf(source, report.index);
    const to = conceptOf(target, report.index);
    if (from === 'Junction') collect(byJunction, source, type);
    if (to === 'Junction') collect(byJunction, target, type);
    if (!from || !to || isRelationAllowed(type, from, to)) continue;
    const what = report.describe({ kind: 'relationship', thing });
    const allowed = allowedRelations(from, to).join(', ');
    report.add(
      relationNotAllowed,
      { type, what, source: from, target: to, allowed },
      ['identifier', identifier],
      'xsi:type',
    );
  }
  for (const [identifier, types] of byJunction) {
    const entry = report.index.entries.get(identifier);
    if (types.size < 2 || !entry) continue;
    const params = { what: report.describe(entry), types: [...types].sort().join(', ') };
    report.add(mixedJunction, params, ['identifier', identifier], 'xsi:type');
  }
}

function conceptOf(identifier: string, index: ModelIndex): Concept | undefined {
  const entry = index.entries.get(identifier);
  if (entry?.kind === 'relationship') return 'Relationship';
  return entry?.kind === 'element' ? conceptOfType(entry.thing.type) : undefined;
}

function conceptOfType(type: ElementType): Concept {
  return type === 'AndJunction' || type === 'OrJunction' ? 'Junction' : type;
}

function collect(sets: Map<string, Set<RelationshipType>>, key: string, type: RelationshipType): void {
  const set = sets.get(key);
  if (set) set.add(type);
  else sets.set(key, new Set([type]));
}
