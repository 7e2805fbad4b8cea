import { hasOpenLandscape } from '../catalogue/hasOpenLandscape.ts';
import { privateKinds, type RecordKind } from '../model/kinds.ts';
import { pathOfRecord } from '../model/paths.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { RecordEdit } from './edits.ts';
import { presentGebruik, presentKoppeling } from './presentRecord.ts';
import { isRecord } from './references.ts';
import type { EditSources, PlainRecord } from './sources.ts';

/**
 * The root that edits belong in: where the record stands already, else the private root for usage and links of an
 * organisation that has not made its landscape public, else the public one.
 *
 * @param roots  of one catalogue, the public one first
 * @returns      undefined when the edits belong in more than one root
 */
export function chooseRoot(
  edits: readonly RecordEdit[],
  roots: readonly [EditSources, ...EditSources[]],
): EditSources | undefined {
  const found = new Set(edits.map((edit) => rootOf(edit, roots)));
  const [first] = found;
  return found.size > 1 ? undefined : (first ?? roots[0]);
}

function rootOf(edit: RecordEdit, roots: readonly [EditSources, ...EditSources[]]): EditSources {
  const [open, closed] = roots;
  switch (edit.action) {
    case 'fields':
    case 'remove': {
      const path = pathOfRecord(edit.kind, edit.organisatie, edit.name);
      return roots.find((root) => root.file(path) !== undefined) ?? open;
    }
    case 'end-gebruik':
      return withGebruik(roots, organisatieOf(edit, open), edit.applicatie) ?? open;
    case 'create': {
      const organisatie = organisatieOf(edit, open);
      const present = presentRoot(roots, edit.kind, organisatie, edit.value);
      if (present !== undefined) return present;
      return closed !== undefined && isClosed(open, edit.kind, organisatie, edit.value) ? closed : open;
    }
    default:
      return open;
  }
}

/** The organisation by its id of today: the folder of an old id is gone. */
function organisatieOf({ organisatie }: { readonly organisatie: string }, { current }: EditSources): string {
  return current('organisaties', organisatie);
}

/** The root in which this usage or link is registered already: it becomes a change of that. */
function presentRoot(
  roots: readonly EditSources[],
  kind: RecordKind,
  organisatie: string,
  value: PlainRecord,
): EditSources | undefined {
  if (kind === 'gebruik') return withGebruik(roots, organisatie, value.applicatie);
  if (kind !== 'koppeling') return undefined;
  return roots.find(
    (root) => presentKoppeling(root.records('koppeling', organisatie), value, root.current) !== undefined,
  );
}

function withGebruik(
  roots: readonly EditSources[],
  organisatie: string,
  applicatie: unknown,
): EditSources | undefined {
  return roots.find(
    (root) => presentGebruik(root.records('gebruik', organisatie), applicatie, root.current) !== undefined,
  );
}

function isClosed(open: EditSources, kind: RecordKind, organisatie: string, value: PlainRecord): boolean {
  if (privateKinds.has(kind)) return true;
  const owner = open.file(pathOfRecord('organisatie', organisatie, organisatie));
  // An organisation that the public root does not have, is the private root's own.
  if (owner === undefined) return kind !== 'organisatie';
  if (kind !== 'gebruik' && kind !== 'koppeling') return false;
  if (isRecord(value.bron) && value.bron.soort === 'openbare-bron') return false;
  const record = readYaml(owner.text, '-').value;
  return !hasOpenLandscape(isRecord(record) ? record : {});
}
