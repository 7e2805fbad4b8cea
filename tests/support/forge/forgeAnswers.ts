import { ForgeRepository, type TreeItem } from './forgeRepository.ts';
import type { ForgeCall, ForgeUser, LocalForge } from './localForge.ts';

interface Asked extends ForgeCall {
  /** Path of the description. */
  readonly template: string;
  /** What stands in its places. */
  readonly values: readonly string[];
}
type Answer = readonly [status: number, said: unknown];

const notFound: Answer = [404, { message: 'Not Found' }];
const forbidden: Answer = [403, { message: 'Resource not accessible by personal access token' }];

/** Carries out one call and says what GitHub would say of it; the other required fields are filled in later. */
export function answerCall(forge: LocalForge, user: ForgeUser, asked: Asked): Answer {
  if (asked.template === '/user') return [200, { login: user.login, id: user.id, type: 'User' }];
  const [owner = '', name = '', inside = ''] = asked.values;
  const repository = forge.find(owner, name);
  if (repository === undefined) return notFound;
  const mayWrite = repository.owner === user.login || user.canPush;
  const place = `${asked.method} ${asked.template.replace('/repos/{owner}/{repo}', '')}`;
  if (asked.method === 'POST' && place.startsWith('POST /git/') && !mayWrite) return notFound;
  switch (place) {
    case 'GET ':
      return [200, describe(repository, mayWrite)];
    case 'POST /forks':
      return user.canFork ? [202, describe(forkOf(forge, repository, user), true)] : forbidden;
    case 'POST /merge-upstream':
      return mergeUpstream(repository);
    case 'GET /git/ref/{ref}':
      return readRef(forge, repository, inside);
    case 'GET /git/commits/{commit_sha}':
      return repository.hasObject(inside) ? [200, commitOf(repository, inside)] : notFound;
    case 'GET /contents/{path}':
      return readContents(repository, inside, asked.query.get('ref') ?? 'main');
    case 'POST /git/trees':
      return writeTree(repository, asked.body);
    case 'POST /git/commits':
      return writeCommit(repository, asked.body);
    case 'POST /git/refs':
      return writeRef(repository, asked.body);
    case 'GET /pulls': {
      const head = asked.query.get('head');
      return [
        200,
        forge.pulls.filter((pull) => head === null || pull.head === head).map((one) => pullOf(forge, one)),
      ];
    }
    case 'POST /pulls':
      return user.canPull || mayWrite ? openPull(forge, repository, user, asked.body) : forbidden;
    default:
      throw new Error(`the local forge does not know ${place}`);
  }
}

function describe(repository: ForgeRepository, push: boolean): object {
  const { owner, name, fullName, parent } = repository;
  return {
    name,
    full_name: fullName,
    owner: { login: owner },
    fork: parent !== undefined,
    default_branch: 'main',
    permissions: { admin: false, push, pull: true },
    ...(parent === undefined ? {} : { parent: { name: parent.name, full_name: parent.fullName } }),
  };
}

function forkOf(forge: LocalForge, parent: ForgeRepository, user: ForgeUser): ForgeRepository {
  const present = forge.repositories.find((one) => one.owner === user.login && one.parent === parent);
  if (present !== undefined) return present;
  const isTaken = forge.find(user.login, parent.name) !== undefined;
  const fork = new ForgeRepository(user.login, isTaken ? `${parent.name}-1` : parent.name, parent);
  forge.repositories.push(fork);
  return fork;
}

function mergeUpstream(repository: ForgeRepository): Answer {
  const head = repository.parent?.ref('heads/main');
  if (head === undefined) return [422, { message: 'not a fork' }];
  repository.fixture.git(['update-ref', 'refs/heads/main', head]);
  return [200, { message: 'Successfully fetched', merge_type: 'fast-forward', base_branch: 'eigenaar:main' }];
}

function readRef(forge: LocalForge, repository: ForgeRepository, name: string): Answer {
  if (repository.parent !== undefined && name === 'heads/main' && forge.forkDelay > 0) {
    forge.forkDelay -= 1;
    return forge.forkDelay % 2 === 0 ? notFound : [409, { message: 'Git Repository is empty.' }];
  }
  const sha = repository.ref(name);
  return sha === undefined ? notFound : [200, { ref: `refs/${name}`, object: { type: 'commit', sha } }];
}

function commitOf(repository: ForgeRepository, sha: string): object {
  return { sha, tree: { sha: repository.treeOf(sha) }, parents: [] };
}

function readContents(repository: ForgeRepository, path: string, ref: string): Answer {
  const file = repository.file(ref, path);
  if (file === undefined) return notFound;
  // In lines, as GitHub gives it.
  const content = (file.bytes.toString('base64').match(/.{1,60}/g) ?? []).join('\n');
  const name = path.split('/').at(-1);
  return [
    200,
    { type: 'file', encoding: 'base64', size: file.bytes.length, name, path, content, sha: file.sha },
  ];
}

function writeTree(repository: ForgeRepository, { base_tree, tree }: ForgeCall['body']): Answer {
  const base = String(base_tree);
  if (!repository.hasObject(base)) return [422, invalid('base_tree is not a valid tree oid')];
  const items: readonly TreeItem[] = Array.isArray(tree) ? tree : [];
  const missing = items.find(({ path, sha }) => sha === null && repository.file(base, path) === undefined);
  if (missing !== undefined) return [422, invalid('GitRPC::BadObjectState')];
  return [201, { sha: repository.writeTree(base, items), truncated: false, tree: [] }];
}

function writeCommit(repository: ForgeRepository, { message, tree, parents }: ForgeCall['body']): Answer {
  const list = Array.isArray(parents) ? parents.map(String) : [];
  if (![String(tree), ...list].every((sha) => repository.hasObject(sha))) {
    return [422, invalid('Tree SHA does not exist')];
  }
  const sha = repository.writeCommit(String(tree), list, String(message));
  return [201, { ...commitOf(repository, sha), message }];
}

function writeRef(repository: ForgeRepository, { ref, sha }: ForgeCall['body']): Answer {
  const name = String(ref).replace(/^refs\//, '');
  if (repository.ref(name) !== undefined) return [422, invalid('Reference already exists')];
  if (!repository.hasObject(String(sha))) return [422, invalid('Object does not exist')];
  repository.fixture.git(['update-ref', `refs/${name}`, String(sha)]);
  return [201, { ref, object: { type: 'commit', sha } }];
}

function openPull(
  forge: LocalForge,
  repository: ForgeRepository,
  user: ForgeUser,
  { title, body, head, base }: ForgeCall['body'],
): Answer {
  const text = String(head);
  const full = text.includes(':') ? text : `${repository.owner}:${text}`;
  const [owner = '', branch = ''] = full.split(':');
  const from = forge.repositories.find(
    (one) => one.owner === owner && (one === repository || one.parent === repository),
  );
  const sha = from?.ref(`heads/${branch}`);
  if (from === undefined || sha === undefined || base !== 'main') return [422, invalid('Validation Failed')];
  if (forge.pulls.some((pull) => pull.head === full)) {
    return [422, invalid(`A pull request already exists for ${full}.`)];
  }
  const number = forge.pulls.length + 1;
  repository.fixture.git(['fetch', '--quiet', from.fixture.folder, `${sha}:refs/pull/${number}/head`]);
  const pull = { number, title: String(title), body: String(body), head: full, sha };
  forge.pulls.push(pull);
  return [201, { ...pullOf(forge, pull), user: { login: user.login, id: user.id } }];
}

function pullOf(forge: LocalForge, { number, title, body, head, sha }: LocalForge['pulls'][number]): object {
  const [owner = '', ref = ''] = head.split(':');
  return {
    number,
    title,
    body,
    state: 'open',
    html_url: `${forge.origin}/eigenaar/catalogus/pull/${number}`,
    head: { label: head, ref, sha, user: { login: owner } },
    base: { ref: 'main' },
  };
}

function invalid(message: string): object {
  return { message, documentation_url: 'https://docs.github.com/rest' };
}
