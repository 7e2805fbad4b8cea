import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import type { ChangeSet, FileChange } from './changeSet.ts';

export type MergedChangeSets =
  | { readonly ok: true; readonly changeSet: ChangeSet }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Several change sets of one base as one. Files that two of them touch must be the same in both: for edits that
 * build on each other give them to `applyEdit` together.
 */
export function mergeChangeSets(sets: readonly ChangeSet[], title: string): MergedChangeSets {
  const [first] = sets;
  const files = new Map<string, FileChange>();
  const diagnostics: Diagnostic[] = [];
  for (const { base, changes } of sets) {
    for (const change of changes) {
      const other = files.get(change.path);
      const isSame =
        other === undefined || (other.content === change.content && other.baseOid === change.baseOid);
      if (base !== first?.base || !isSame) {
        const place = { file: change.path, line: 1, column: 1 };
        diagnostics.push(diagnose(proposalTexts.otherBase, { path: change.path }, place));
      }
      files.set(change.path, change);
    }
  }
  if (first === undefined || files.size === 0) {
    diagnostics.push(diagnose(proposalTexts.nothingChanged, {}, { file: '-', line: 1, column: 1 }));
  }
  if (diagnostics.length > 0 || first === undefined) return { ok: false, diagnostics };
  const sentences = sets.flatMap(({ message }) => message.split('\n').slice(2)).filter((line) => line !== '');
  const changes = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ok: true,
    changeSet: { base: first.base, changes, message: `${title}\n\n${sentences.join('\n')}\n` },
  };
}
