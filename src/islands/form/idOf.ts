/** The id of a field's control, to which the summary of faults leads. */
export function idOf(path: string): string {
  return `veld-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
}
