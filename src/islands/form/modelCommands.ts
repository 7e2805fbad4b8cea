/**
 * The commands that write what a voorstel changes as a model, one for each landscape in it (docs/ameff.md). A voorstel
 * is one commit: what others changed since is no part of it.
 *
 * @param branch  `voorstel/<login>/<slug>`, as the server lets through
 * @param paths   of the files that it changes
 */
export function modelCommands(branch: string, paths: readonly string[]): readonly string[] {
  const owners = paths.flatMap(
    (path) => /(?:^|\/)organisaties\/([a-z0-9-]+)\/(?:gebruik|koppelingen)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(owners)].map(
    (id) => `npm run ameff -- --verschil ${branch}~1..${branch} --organisatie ${id}`,
  );
}
