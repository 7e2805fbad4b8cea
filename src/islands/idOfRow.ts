/** The application that a row of a table is about: that of the link in its first cell. */
export function idOfRow(row: HTMLElement): string | undefined {
  const path = row.querySelector<HTMLAnchorElement>('th a')?.pathname ?? '';
  return /\/applicaties\/([^/]+\/[^/]+)\/$/.exec(path)?.[1];
}
