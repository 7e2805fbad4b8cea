import { uuid5 } from '../archimate/uuid.ts';

/**
 * The Object ID of something that this catalogue adds: UUIDv5 of a stable name, so that a change of one record
 * leaves every other identifier alone (ameff.md §1).
 */
export function objectIdOf(kind: string, ...parts: readonly string[]): string {
  return uuid5([kind, ...parts].join('/'));
}

/** The identifier that goes with an Object ID; `id-` makes it an NCName. */
export function identifierOf(objectId: string): string {
  return `id-${objectId}`;
}

/** The identifier of a part of something that this catalogue adds: UUIDv5 with the whole's Object ID as namespace. */
export function partIdentifier(whole: string, name: string): string {
  return `id-${uuid5(name, whole)}`;
}
