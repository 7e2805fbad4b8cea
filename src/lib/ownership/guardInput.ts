import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** One file of a tree, as Git has it. Contents only of what passed the limits. */
export interface TreeFile {
  /** `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string;
  /** In bytes; 0 for a submodule. */
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** A path that differs between the base and the tree that would land. A rename is a removal and an addition. */
export interface GuardChange {
  /** From the top of the repository; bytes that are no UTF-8 are written as `\xNN`. */
  readonly path: string;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile | undefined;
}

/** A right that somebody has at the base. */
export interface Colleague {
  readonly organisatie: string;
  /** Numeric account id: a login can be given away, a number never is. */
  readonly id: number;
  readonly rollen: readonly string[];
  readonly actiefVanaf: string | undefined;
  readonly actiefTot: string | undefined;
}

export interface OrganisatieFacts {
  readonly naam: string;
  readonly type: string;
  readonly isVoorbeeld: boolean;
}

export interface Approval {
  readonly id: number;
  /** The commit that was approved; undefined when the forge already said that it is this head. */
  readonly commit: string | undefined;
}

/** Everything that the guard decides on; data only, nothing of the head is ever run. */
export interface GuardInput {
  /** Commit ids. */
  readonly base: string;
  readonly head: string;
  /** Folder of the content root, for instance `content`. */
  readonly root: string;
  /** Whether head and base share history. */
  readonly isRelated: boolean;
  /** Why the proposal cannot be read at all; then there are no changes to judge. */
  readonly problem: Diagnostic | undefined;
  /** Paths that both sides changed. */
  readonly conflicts: readonly string[];
  readonly changes: readonly GuardChange[];
  readonly authorId: number;
  /** Others than the author write to the branch of the head: what the author may do then says nothing about it. */
  readonly isForeignHead: boolean;
  readonly approvals: readonly Approval[];
  /** Account ids of `beheer/stewards.yaml` at the base. */
  readonly stewards: readonly number[];
  /** Of the touched organisations and of the people concerned, at the base. */
  readonly colleagues: readonly Colleague[];
  /** By organisation id, at the base. */
  readonly organisaties: ReadonlyMap<string, OrganisatieFacts>;
  /** What the check says of the contents of the tree that would land (`checkCatalogue`). */
  readonly contentDiagnostics: readonly Diagnostic[];
  /** `jjjj-mm-dd`. */
  readonly today: string;
  /** The clone of one person: there the colleagues of the fictional organisations count. */
  readonly isLocal: boolean;
}

export type Verdict = 'akkoord' | 'fouten' | 'niet-bevoegd';

/** One line of the checklist. */
export interface ChecklistItem {
  readonly title: string;
  /** `overgeslagen` when an earlier fault made it meaningless. */
  readonly result: 'goed' | 'fout' | 'overgeslagen';
  readonly details: readonly string[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly base: string;
  readonly head: string;
  readonly checklist: readonly ChecklistItem[];
  readonly diagnostics: readonly Diagnostic[];
  /** `platform`, `beheer`, `gemma`, `eerste-collega`, `concept`, `handmatig`: for whoever sorts the proposals. */
  readonly labels: readonly string[];
  /** How many files change. */
  readonly files: number;
}
