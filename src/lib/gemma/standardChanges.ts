import type { Gemma } from '../catalogue/gemma.ts';
import type { GemmaRelatie } from '../catalogue/gemmaRelatie.ts';
import type { Change } from './changes.ts';
import type { HeldRelease } from './release.ts';

/** Which standards became, or no longer are, verplicht or aanbevolen for a component; nothing on a first import. */
export function standardChanges(present: Gemma, held: HeldRelease): Change[] {
  if (present.release === undefined) return [];
  const before = rolesIn(present.relaties);
  const after = rolesIn(held.relaties);
  const now = new Map(held.elementen.map((element) => [element.id, element]));
  const elementOf = (id: string) => now.get(id) ?? present.elementen.get(id);
  const changes: Change[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(key);
    const to = after.get(key);
    if (from === to) continue;
    const [van = '', naar = ''] = key.split(' ');
    const component = elementOf(van);
    const standaard = elementOf(naar);
    if (component === undefined || standaard?.soort !== 'standaard') continue;
    changes.push({
      soort: component.soort,
      id: component.id,
      naam: `${component.naam}: ${standaard.naam}`,
      from: from ?? 'niet genoemd',
      to: to ?? 'niet genoemd',
    });
  }
  return changes;
}

/** `Verbindingsrol` in lower case, by `source target`. */
function rolesIn(relaties: readonly GemmaRelatie[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { type, van, naar, eigenschappen } of relaties) {
    const rol = eigenschappen.Verbindingsrol?.toLowerCase();
    if (type === 'Realization' && rol) roles.set(`${van} ${naar}`, rol);
  }
  return roles;
}
