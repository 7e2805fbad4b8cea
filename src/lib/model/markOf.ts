/**
 * What a table says of the version of a record that a row was made from: the beginning of its Git blob id, after a
 * letter, because a spreadsheet reads `123e45678901` as a number.
 */
export function markOf(blob: string): string {
  return `v${blob.slice(0, 12)}`;
}
