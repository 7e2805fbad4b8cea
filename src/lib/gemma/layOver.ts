import type { Gemma } from '../catalogue/gemma.ts';
import type { GemmaElement, GemmaSoort } from '../catalogue/gemmaElement.ts';
import { type GemmaView, viewFile } from '../catalogue/gemmaView.ts';
import { compareText } from '../diagnostics/order.ts';
import type { Change, GemmaChanges } from './changes.ts';
import type { HeldRelease } from './release.ts';
import { standardChanges } from './standardChanges.ts';

/** What the catalogue will hold: the release and the tombstones of all earlier ones. */
export interface LaidOver {
  readonly elementen: readonly GemmaElement[];
  readonly views: readonly GemmaView[];
  readonly changes: GemmaChanges;
}

type ChangeLists = { -readonly [Key in keyof GemmaChanges]: Change[] };
type Lists = Omit<ChangeLists, 'relationsAdded' | 'relationsRemoved' | 'standards'>;

/**
 * Lays a release over what the catalogue has. Whatever has vanished stays as a tombstone with the last release in
 * which it stood, for ever; what returns loses its tombstone. No Object ID gets lost and none stands twice.
 */
export function layOver(present: Gemma, held: HeldRelease): LaidOver {
  const last = present.release?.release ?? '';
  const lists: Lists = {
    added: [],
    vanished: [],
    returned: [],
    renamed: [],
    status: [],
    identifier: [],
    kind: [],
    facts: [],
    dropped: [],
    redrawn: [],
  };
  const elementen = new Map(held.elementen.map((element) => [element.id, element]));
  for (const element of held.elementen) compareElement(present.elementen.get(element.id), element, lists);
  for (const old of present.elementen.values()) {
    if (elementen.has(old.id)) continue;
    if (old.vervallen !== undefined) {
      elementen.set(old.id, tombstone(old, old.vervallen));
      continue;
    }
    const now = held.inRelease.get(old.id);
    // A box that only stood there for a view: nobody refers to it.
    if (old.soort === 'overig' && now !== undefined) {
      lists.dropped.push(change(old));
      continue;
    }
    lists.vanished.push(change(old, now === undefined ? {} : { to: now }));
    elementen.set(old.id, tombstone(old, last));
  }

  const views = new Map(held.views.map((view) => [view.id, view]));
  for (const view of held.views) compareView(present.views.get(view.id), view, lists);
  for (const old of present.views.values()) {
    if (views.has(old.id)) continue;
    if (old.vervallen === undefined) lists.vanished.push(viewChange(old));
    views.set(old.id, viewTombstone(old, old.vervallen ?? last));
  }

  const before = new Set(present.relaties.map(({ id }) => id));
  const after = new Set(held.relaties.map(({ id }) => id));
  const changes: GemmaChanges = {
    ...lists,
    standards: standardChanges(present, held),
    relationsAdded: [...after].filter((id) => !before.has(id)).length,
    relationsRemoved: [...before].filter((id) => !after.has(id)).length,
  };
  for (const list of Object.values(changes)) if (Array.isArray(list)) list.sort(byKindAndName);
  const inOrder = <Item extends { readonly id: string }>(map: ReadonlyMap<string, Item>): readonly Item[] =>
    [...map.values()].sort((a, b) => compareText(a.id, b.id));
  return { elementen: inOrder(elementen), views: inOrder(views), changes };
}

function compareElement(old: GemmaElement | undefined, now: GemmaElement, lists: Lists): void {
  if (old === undefined) {
    lists.added.push(change(now));
    return;
  }
  if (old.naam !== now.naam) lists.renamed.push(change(now, { from: old.naam, to: now.naam }));
  if (old.vervallen !== undefined) {
    // A tombstone keeps no more than its name.
    lists.returned.push(change(now, { from: old.vervallen }));
    return;
  }
  if (old.status !== now.status) lists.status.push(change(now, fromTo(old.status, now.status)));
  if (old.identifier !== now.identifier)
    lists.identifier.push(change(now, { from: old.identifier, to: now.identifier }));
  if (old.soort !== now.soort || old.type !== now.type)
    lists.kind.push(change(now, { from: `${old.soort} (${old.type})`, to: `${now.soort} (${now.type})` }));
  const facts = differingKeys(old.eigenschappen, now.eigenschappen);
  if (facts.length > 0) lists.facts.push(change(now, { to: facts.join(', ') }));
}

function compareView(old: GemmaView | undefined, now: GemmaView, lists: Lists): void {
  if (old === undefined) {
    lists.added.push(viewChange(now));
    return;
  }
  const before = old.titel ?? old.naam;
  const after = now.titel ?? now.naam;
  if (before !== after) lists.renamed.push(viewChange(now, { from: before, to: after }));
  if (old.vervallen !== undefined) {
    lists.returned.push(viewChange(now, { from: old.vervallen }));
    return;
  }
  if (old.identifier !== now.identifier)
    lists.identifier.push(viewChange(now, { from: old.identifier, to: now.identifier }));
  if (drawing(old) !== drawing(now)) lists.redrawn.push(viewChange(now));
  const facts = differingKeys(old.eigenschappen, now.eigenschappen);
  if (facts.length > 0) lists.facts.push(viewChange(now, { to: facts.join(', ') }));
}

/** What a view shows, as its file says it: the same for a view that was read from a file and one from a release. */
function drawing(view: GemmaView): string {
  const { stijlen, knopen, verbindingen } = viewFile(view);
  return JSON.stringify([stijlen?.map((stijl) => Object.entries(stijl).sort()), knopen, verbindingen]);
}

function differingKeys(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);
}

function tombstone(old: GemmaElement, vervallen: string): GemmaElement {
  const { soort, id, identifier, type, naam } = old;
  return { soort, id, identifier, type, naam, vervallen, eigenschappen: {}, standaarden: [], domeinen: [] };
}

function viewTombstone(old: GemmaView, vervallen: string): GemmaView {
  const { id, identifier, naam, titel } = old;
  return { id, identifier, naam, titel, vervallen, eigenschappen: {}, knopen: [], verbindingen: [] };
}

type Ends = Pick<Change, 'from' | 'to'>;

function change({ soort, id, naam }: GemmaElement, ends: Ends = {}): Change {
  return { soort, id, naam, ...ends };
}

function viewChange({ id, naam, titel }: GemmaView, ends: Ends = {}): Change {
  return { soort: 'view', id, naam: titel ?? naam, ...ends };
}

function fromTo(from: string | undefined, to: string | undefined): Ends {
  return { from: from ?? 'geen status', to: to ?? 'geen status' };
}

/** The order in which a reader cares: what records refer to first. */
const kindOrder: readonly (GemmaSoort | 'view')[] = [
  'referentiecomponent',
  'technologiecomponent',
  'standaard',
  'standaardversie',
  'voorziening',
  'cloudmodel',
  'domein',
  'view',
  'overig',
];

function byKindAndName(a: Change, b: Change): number {
  return (
    kindOrder.indexOf(a.soort) - kindOrder.indexOf(b.soort) ||
    compareText(a.naam, b.naam) ||
    compareText(a.id, b.id)
  );
}
