import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { guardTexts } from '../diagnostics/texts/guard.ts';
import type { RecordChange } from './claims.ts';
import type { GuardInput } from './guardInput.ts';
import { reporterTypes } from './rights.ts';

export interface ConceptReport {
  /** Files that are accepted because they report a concept. */
  readonly accepted: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Anyone with a role may add one concept application under its supplier, and that supplier as a concept organisatie
 * (editing.md, guard 3). `open` are the changes that nobody behind the proposal has a right to otherwise.
 */
export function acceptConceptReport(
  input: GuardInput,
  open: readonly RecordChange[],
  actors: readonly number[],
): ConceptReport {
  const nothing: ConceptReport = { accepted: new Set(), diagnostics: [] };
  const reports = open.filter(
    ({ kind, before, after, file }) =>
      kind === 'applicatie' && before === undefined && after?.status === 'concept' && isNew(input, file),
  );
  const [report, second] = reports;
  if (report === undefined) return nothing;
  const place = (file: string) => ({ file, line: 1, column: 1 });
  if (second !== undefined) {
    return { ...nothing, diagnostics: [diagnose(guardTexts.oneConcept, {}, place(second.file))] };
  }
  const types = reporterTypes(input, actors);
  const supplier = open.find(
    ({ kind, organisatie }) => kind === 'organisatie' && organisatie === report.organisatie,
  );
  const reason =
    reasonAgainst(report, types) ??
    (supplier === undefined
      ? missingSupplier(input, report.organisatie)
      : reasonAgainstSupplier(input, supplier, types));
  if (reason !== undefined) {
    // Without any role it is not a bad report but somebody without rights: that is said elsewhere.
    if (types.size === 0) return nothing;
    return { ...nothing, diagnostics: [diagnose(guardTexts.badConcept, { reason }, place(report.file))] };
  }
  return {
    accepted: new Set([report.file, ...(supplier === undefined ? [] : [supplier.file])]),
    diagnostics: [],
  };
}

function isNew({ changes }: GuardInput, file: string): boolean {
  return changes.some(({ path, before }) => path === file && before === undefined);
}

function reasonAgainst({ after }: RecordChange, types: ReadonlySet<string>): string | undefined {
  if (typeof after?.gemeldDoor !== 'string') return 'gemeldDoor ontbreekt';
  return types.has(after.gemeldDoor)
    ? undefined
    : `u hebt geen rol bij een organisatie van de soort ${after.gemeldDoor}`;
}

function missingSupplier({ organisaties }: GuardInput, organisatie: string): string | undefined {
  return organisaties.has(organisatie)
    ? undefined
    : 'de leverancier bestaat nog niet en staat niet in dit voorstel';
}

function reasonAgainstSupplier(
  input: GuardInput,
  { after, file }: RecordChange,
  types: ReadonlySet<string>,
): string | undefined {
  if (!isNew(input, file)) return 'u wijzigt ook de leverancier, en die bestaat al';
  if (after?.status !== 'concept') return 'een nieuwe leverancier moet de status concept hebben';
  if (after.type !== 'leverancier' && after.type !== 'community')
    return 'alleen een leverancier of community kan zo gemeld worden';
  if (typeof after.gemeldDoor !== 'string' || !types.has(after.gemeldDoor))
    return 'gemeldDoor van de leverancier klopt niet';
  return after.voorbeeld === undefined && after.landschapOpenbaar === undefined
    ? undefined
    : 'een gemelde leverancier mag geen voorbeeld zijn en geen openbaar landschap hebben';
}
