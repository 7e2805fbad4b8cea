import type { Forge } from './forge.ts';

/** Path as part of an address: every part encoded, the slashes kept. */
function inAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The page on which a file is changed by hand. */
export function editLink({ kind, repository, branch }: Forge, path: string): string {
  const place = `${inAddress(branch)}/${inAddress(path)}`;
  if (kind === 'gitlab') return `${repository}/-/edit/${place}`;
  return kind === 'forgejo' ? `${repository}/_edit/${place}` : `${repository}/edit/${place}`;
}

/** The page on which a file is taken away. GitLab does so on the page of the file itself. */
export function deleteLink({ kind, repository, branch }: Forge, path: string): string {
  const place = `${inAddress(branch)}/${inAddress(path)}`;
  if (kind === 'gitlab') return `${repository}/-/blob/${place}`;
  return kind === 'forgejo' ? `${repository}/_delete/${place}` : `${repository}/delete/${place}`;
}

/** The page for a new file with this name and, on GitHub, with this text in it. */
export function newLink({ kind, repository, branch }: Forge, path: string, text: string): string {
  const place = inAddress(branch);
  const name = encodeURIComponent(path);
  if (kind === 'gitlab') return `${repository}/-/new/${place}?file_name=${name}`;
  if (kind === 'forgejo') return `${repository}/_new/${place}/${inAddress(path)}`;
  return `${repository}/new/${place}?filename=${name}&value=${encodeURIComponent(text)}`;
}

/** The page that makes a voorstel of a branch in somebody's own copy. */
export function compareLink(
  { repository, branch }: Forge,
  head: { readonly owner: string; readonly name: string; readonly branch: string },
): string {
  const from = [head.owner, head.name, inAddress(head.branch)].join(':');
  return `${repository}/compare/${inAddress(branch)}...${from}?expand=1`;
}
