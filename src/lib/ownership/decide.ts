import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { guardTexts } from '../diagnostics/texts/guard.ts';
import { checkNames, checkSizes } from './checkTree.ts';
import { type Claim, claimsOf, type RecordChange, recordChangesOf, subjectOf } from './claims.ts';
import { acceptConceptReport } from './conceptReport.ts';
import type { ChecklistItem, Decision, GuardInput } from './guardInput.ts';
import { handLabel } from './landing.ts';
import { actorsOf, countingColleagues, hasRight, isOfHead, rolesInWords } from './rights.ts';

const nowhere = { file: '-', line: 1, column: 1 };

/**
 * Decides on a proposal: whether it may land, by the five rule groups of editing.md. Pure: the same input, the same
 * decision at every door. Everything that is wrong is said at once; lacking rights weigh heaviest, because no
 * mended fault makes up for them.
 */
export function decide(input: GuardInput): Decision {
  const sound = checkHistory(input);
  const names = checkNames(input.changes, input.root);
  const actors = actorsOf(input);
  const isSteward = actors.some((id) => input.stewards.includes(id));
  const sizes = checkSizes(input.changes, input.root, isSteward);
  const records = recordChangesOf(input);
  const rights = checkRights(input, records, actors, isSteward);
  const contents = [...input.contentDiagnostics, ...checkTypes(records)];
  const faults = [...sound, ...names, ...sizes, ...rights.faults, ...contents];
  const isFault = ({ severity }: Diagnostic) => severity === 'fout';
  const verdict =
    rights.refusals.length > 0 ? 'niet-bevoegd' : faults.some(isFault) ? 'fouten' : ('akkoord' as const);
  const isUnread = input.changes.length === 0;
  return {
    verdict,
    base: input.base,
    head: input.head,
    checklist: [
      item('Het voorstel sluit aan op de huidige catalogus', sound),
      item('Alle bestanden staan op een plek waar zij mogen staan', names, isUnread),
      item('Aantal en omvang van de bestanden blijven binnen de grenzen', sizes, isUnread),
      item(
        'De indiener mag dit wijzigen, of iemand die dat mag gaf akkoord',
        [...rights.refusals, ...rights.faults],
        isUnread,
      ),
      item('De inhoud van de bestanden klopt', contents, isUnread),
    ],
    diagnostics: sortDiagnostics([...faults, ...rights.refusals, ...remarks(input)]),
    labels: rights.labels,
    files: input.changes.length,
  };
}

function item(title: string, diagnostics: readonly Diagnostic[], isSkipped = false): ChecklistItem {
  const faults = diagnostics.filter(({ severity }) => severity === 'fout');
  const details = [
    ...new Set(faults.map(({ file, message }) => (file === '-' ? message : `${file}: ${message}`))),
  ];
  return { title, result: faults.length > 0 ? 'fout' : isSkipped ? 'overgeslagen' : 'goed', details };
}

function checkHistory({ problem, isRelated, conflicts, changes }: GuardInput): readonly Diagnostic[] {
  if (problem !== undefined) return [problem];
  if (!isRelated) return [diagnose(guardTexts.unrelated, {}, nowhere)];
  if (conflicts.length > 0) {
    return conflicts.map((file) => diagnose(guardTexts.conflict, {}, { file, line: 1, column: 1 }));
  }
  return changes.length === 0 ? [diagnose(guardTexts.empty, {}, nowhere)] : [];
}

interface RightsOutcome {
  readonly refusals: readonly Diagnostic[];
  readonly faults: readonly Diagnostic[];
  readonly labels: readonly string[];
}

function checkRights(
  input: GuardInput,
  records: readonly RecordChange[],
  actors: readonly number[],
  isSteward: boolean,
): RightsOutcome {
  const colleagues = countingColleagues(input);
  const claims = claimsOf(input, records);
  const open = isSteward
    ? []
    : claims.filter(
        (claim) => claim.by === 'steward' || !hasRight(colleagues, actors, claim.organisatie, claim.right),
      );
  const openFiles = new Set(open.map(({ file }) => file));
  const concept = acceptConceptReport(
    input,
    records.filter(({ file }) => openFiles.has(file)),
    actors,
  );
  const refused = open.filter(({ file }) => !concept.accepted.has(file));
  const labels = new Set(claims.flatMap((claim) => (claim.by === 'steward' ? [claim.label] : [])));
  if (concept.accepted.size > 0) {
    labels.delete('nieuwe-organisatie');
    labels.add('concept');
  }
  // Nothing that runs code lands by itself, whoever proposed it.
  if (labels.has('platform')) labels.add(handLabel);
  return {
    refusals: refused.map((claim) => explainRefusal(input, claim)),
    faults: concept.diagnostics,
    labels: [...labels].sort(),
  };
}

function explainRefusal(input: GuardInput, claim: Claim): Diagnostic {
  const place = { file: claim.file, line: 1, column: 1 };
  if (claim.by === 'steward') return diagnose(guardTexts.stewardOnly, { what: claim.what }, place);
  const wie = organisatieInWords(input, claim.organisatie);
  if (claim.right === 'deelnemer') return diagnose(guardTexts.newDeelnemer, { gemeente: wie }, place);
  const params = { wie, recht: subjectOf(claim.file), rollen: rolesInWords[claim.right] };
  return diagnose(guardTexts.noRight, params, place);
}

function organisatieInWords({ organisaties }: GuardInput, id: string): string {
  const facts = organisaties.get(id);
  if (facts === undefined) return id;
  return facts.type === 'gemeente' ? `gemeente ${facts.naam}` : facts.naam;
}

function checkTypes(records: readonly RecordChange[]): readonly Diagnostic[] {
  return records
    .filter(
      ({ kind, before, after }) =>
        kind === 'organisatie' && before !== undefined && after !== undefined && before.type !== after.type,
    )
    .map(({ file }) => diagnose(guardTexts.fixedType, {}, { file, line: 1, column: 1, field: 'type' }));
}

/** What did not count, so that nobody wonders why. */
function remarks({ approvals, head, isForeignHead }: GuardInput): readonly Diagnostic[] {
  const foreign = isForeignHead ? [diagnose(guardTexts.foreignHead, {}, nowhere)] : [];
  const old = approvals
    .filter((approval) => !isOfHead(approval, head))
    .map(({ id }) => diagnose(guardTexts.oldApproval, { id }, nowhere));
  return [...foreign, ...old];
}
