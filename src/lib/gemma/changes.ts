import type { GemmaSoort } from '../catalogue/gemmaElement.ts';

/** One element or view that differs from what the catalogue had. */
export interface Change {
  readonly soort: GemmaSoort | 'view';
  /** Object ID. */
  readonly id: string;
  readonly naam: string;
  /** What it was and is, where that says more than the kind of change. */
  readonly from?: string;
  readonly to?: string;
}

/** Everything that a release changes; each list in order of kind and name. */
export interface GemmaChanges {
  readonly added: readonly Change[];
  /** Now a tombstone. `to`: what the release has under this Object ID, where it is still there as something else. */
  readonly vanished: readonly Change[];
  /** Had a tombstone (`from`: of which release) and is back. */
  readonly returned: readonly Change[];
  readonly renamed: readonly Change[];
  readonly status: readonly Change[];
  /** Same Object ID, other identifier. */
  readonly identifier: readonly Change[];
  /** Other kind or ArchiMate type. */
  readonly kind: readonly Change[];
  /** Other facts; `to` names the properties. */
  readonly facts: readonly Change[];
  /** Elements of kind `overig` that are still in the release but no longer needed. */
  readonly dropped: readonly Change[];
  /** Views of which boxes or lines changed. */
  readonly redrawn: readonly Change[];
  /** Standards that became or no longer are verplicht or aanbevolen for a component. */
  readonly standards: readonly Change[];
  readonly relationsAdded: number;
  readonly relationsRemoved: number;
}
