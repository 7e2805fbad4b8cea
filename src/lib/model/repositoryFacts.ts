/** What the repository says about the files that are read; a ZIP has no repository. */
export type RepositoryFacts =
  | {
      readonly kind: 'git';
      /** Full commit id. */
      readonly commit: string;
      /** When it was committed, in UTC: `2026-11-23T08:15:00Z`. */
      readonly date: string;
      /** Whether files differ from the commit; undefined when only a native git could tell in reasonable time. */
      readonly isDirty: boolean | undefined;
      /** Whether older history is missing (`git clone --depth`); undefined without a native git. */
      readonly isShallow: boolean | undefined;
    }
  | { readonly kind: 'geen' };

/** How a build is named to people: `1a2b3c4d`, with `+ niet vastgelegd` when files differ from that commit. */
export function labelOfCommit(facts: RepositoryFacts): string {
  if (facts.kind === 'geen') return 'geen Git-gegevens';
  return `${facts.commit.slice(0, 8)}${facts.isDirty === true ? ' + niet vastgelegd' : ''}`;
}
