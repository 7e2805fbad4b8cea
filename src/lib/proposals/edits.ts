import type { RecordKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import type { PlainRecord } from './sources.ts';

/** Where a record stands. */
export interface RecordRef {
  readonly kind: RecordKind;
  /** Folder of the owning organisation. */
  readonly organisatie: string;
  /** File name without `.yaml`. */
  readonly name: string;
}

/** A new record. Its file name follows from the value, unless given. */
export interface CreateEdit {
  readonly action: 'create';
  readonly kind: RecordKind;
  /** For a new organisatie: may be empty, the folder then follows from its name. */
  readonly organisatie: string;
  readonly name?: string;
  readonly value: PlainRecord;
}

/** Some fields of a record; value undefined takes the field away. */
export interface FieldsEdit extends RecordRef {
  readonly action: 'fields';
  readonly fields: readonly { readonly path: KeyPath; readonly value: unknown }[];
  /** Blob id that the user saw; another one now is a conflict (SWC708). */
  readonly baseOid?: string;
}

export interface RemoveEdit extends RecordRef {
  readonly action: 'remove';
  readonly baseOid?: string;
}

/** Usage ends: status uitgefaseerd with its date. The record stays, so that the landscape keeps its history. */
export interface EndGebruikEdit {
  readonly action: 'end-gebruik';
  readonly organisatie: string;
  readonly applicatie: string;
  /** `jjjj-mm-dd`. */
  readonly datum: string;
  readonly vervangenDoor?: string;
}

/** An application that the catalogue lacks, reported by a user, with its supplier where that lacks too. */
export interface ReportConceptEdit {
  readonly action: 'report-concept';
  /** Id of a supplier, the name of a new one, or `onbekend`. */
  readonly leverancier:
    | { readonly id: string }
    | { readonly naam: string; readonly website?: string }
    | 'onbekend';
  /** The organisation that reports; only its kind is written down. */
  readonly melder: string;
  /** Fields of the application; status and gemeldDoor are filled in. */
  readonly value: PlainRecord;
}

/** The supplier takes a concept over; from another folder (`onbekend/`) it moves, with redirect and references. */
export interface AdoptConceptEdit {
  readonly action: 'adopt-concept';
  readonly applicatie: string;
  /** Folder of the supplier; the present folder unless given. */
  readonly leverancier?: string;
}

/** A concept turns out to be an application that was there: usage and links go to that one, with a redirect. */
export interface MergeConceptEdit {
  readonly action: 'merge-concept';
  readonly applicatie: string;
  readonly into: string;
}

export type RecordEdit =
  | CreateEdit
  | FieldsEdit
  | RemoveEdit
  | EndGebruikEdit
  | ReportConceptEdit
  | AdoptConceptEdit
  | MergeConceptEdit;
