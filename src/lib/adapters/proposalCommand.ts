import { realpath, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reportJson } from '../diagnostics/reporters/json.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import type { EditOutcome } from '../proposals/applyEdit.ts';
import { localLogin } from '../proposals/branchName.ts';
import { sourcesOfCatalogue } from '../proposals/catalogueSources.ts';
import type { Proposal } from '../proposals/changeSet.ts';
import { writeChangeSetFile } from '../proposals/changeSetFile.ts';
import { lineDiff } from '../proposals/lineDiff.ts';
import type { EditSources } from '../proposals/sources.ts';
import { type ContentRoot, contentRoots, readRoots } from './disk.ts';
import { openFileCache } from './fileCache.ts';
import { sendBranch, sentAsJson } from './forge/sendBranch.ts';
import type { SendOutcome } from './forge/sendProposal.ts';
import { readRepositoryFacts } from './git.ts';
import { gitDirOf, topOf } from './gitSandbox.ts';
import { writeProposal } from './gitWrite.ts';

/** How a voorstel command ends: what it prints and its exit code (0 good, 1 faults, 2 usage). */
export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

export interface OpenedCatalogue {
  /** Top of the repository that is written to. */
  readonly folder: string;
  readonly catalogue: Catalogue;
  readonly sources: EditSources;
}

/** Why there can be no voorstel outside a repository. */
export const noRepository =
  'Hier staat geen Git-repository, dus er is geen plek voor een voorstel. Haal de catalogus op met git clone.';

/**
 * Reads the catalogue of all roots to make a voorstel on the commit of the repository in which one of them stands;
 * a text says why that cannot be.
 *
 * @param project   top of the checkout with the programs
 * @param rootName  the root to write to, as `CATALOGUS_WORTELS` names it; the public one unless given
 */
export async function openCatalogue(
  project = process.cwd(),
  login = localLogin,
  rootName?: string,
): Promise<OpenedCatalogue | string> {
  const found = await findRepository(project, rootName);
  if (typeof found === 'string') return found;
  const { folder, commit, root, roots } = found;
  const files = await readRoots(roots);
  const { catalogue } = loadCatalogue(files, await openFileCache());
  const today = new Date().toISOString().slice(0, 10);
  const inside = relative(folder, await realpath(root.folder)).replaceAll('\\', '/');
  const options = {
    base: commit,
    today,
    login,
    root: root.name,
    ...(root.isPrivate ? { folder: inside } : {}),
  };
  return { folder, catalogue, sources: sourcesOfCatalogue(catalogue, files, options) };
}

/** The repository in which voorstellen to a root are made. */
interface FoundRepository {
  /** Its top. */
  readonly folder: string;
  /** The commit that is checked out. */
  readonly commit: string;
  readonly root: ContentRoot;
  /** All roots, the public one first. */
  readonly roots: readonly ContentRoot[];
}

/**
 * Finds the repository of a root; a text says why there is none.
 *
 * @param project   top of the checkout with the programs
 * @param rootName  the root, as `CATALOGUS_WORTELS` names it; the public one unless given
 */
export async function findRepository(
  project = process.cwd(),
  rootName?: string,
): Promise<FoundRepository | string> {
  const roots = contentRoots().map((one) => ({ ...one, folder: resolve(project, one.name) }));
  const root = rootName === undefined ? roots[0] : roots.find(({ name }) => name === rootName);
  if (root === undefined) {
    const names = roots.map(({ name }) => name).join(', ');
    return `De map '${rootName}' is geen van de mappen met records: ${names}. Zet haar in CATALOGUS_WORTELS.`;
  }
  const folder = root.isPrivate ? await topOf(root.folder) : project;
  const facts = folder === undefined ? undefined : await readRepositoryFacts(folder);
  if (folder === undefined || facts === undefined || facts.kind === 'geen') return noRepository;
  return { folder, commit: facts.commit, root, roots };
}

export interface SubmitOptions {
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  /** Write the change set to this file instead of a branch. */
  readonly saveAs: string | undefined;
  /** Push the branch and open the voorstel. */
  readonly isSent: boolean;
  /** The root as the user named it, to say how to go on. */
  readonly rootName?: string | undefined;
}

/** Shows a proposal and, unless it is a dry run, makes its branch. Index and working tree stay as they are. */
export async function submitProposal(
  { folder, sources }: OpenedCatalogue,
  outcome: EditOutcome,
  { isDryRun, isJson, saveAs, isSent, rootName }: SubmitOptions,
): Promise<CommandResult> {
  if (!outcome.ok) return refusal(outcome.diagnostics, isJson);
  const { proposal } = outcome;
  if (saveAs !== undefined && !isDryRun) {
    await writeFile(resolve(saveAs), writeChangeSetFile(proposal.changeSet));
    return shown(proposal, sources, isJson, `Het voorstel staat in ${saveAs}.`, undefined);
  }
  if (isDryRun) return shown(proposal, sources, isJson, 'Proef: er is niets geschreven.', undefined);
  const { changeSet, branch } = proposal;
  const author = { name: sources.login, email: `${sources.login}@users.noreply.github.com` };
  const written = await writeProposal({
    gitDir: await gitDirOf(folder),
    checkout: folder,
    changeSet,
    branch,
    author,
  });
  if (!written.ok) return refusal(written.diagnostics, isJson);
  const ready = `Het voorstel staat klaar in de tak ${branch}.`;
  if (!isSent) return shown(proposal, sources, isJson, ready, written.commit);
  const { end, exitCode, sent } = await sendBranch(folder, proposal, rootName);
  const told = shown(proposal, sources, isJson, `${ready}\n${end}`, written.commit, sent);
  return { ...told, exitCode };
}

function refusal(diagnostics: readonly Diagnostic[], isJson: boolean): CommandResult {
  return { output: isJson ? reportJson(diagnostics) : reportText(diagnostics), exitCode: 1 };
}

function shown(
  { changeSet, branch, title, sentences, becameEditOf }: Proposal,
  sources: EditSources,
  isJson: boolean,
  end: string,
  commit: string | undefined,
  sent?: SendOutcome,
): CommandResult {
  if (isJson) {
    const json = {
      titel: title,
      besloten: sources.isPrivate,
      tak: branch,
      commit: commit ?? null,
      zinnen: sentences,
      voorstel: changeSet,
      ...(sent === undefined ? {} : { verstuurd: sentAsJson(sent) }),
    };
    return { output: `${JSON.stringify(json, null, 2)}\n`, exitCode: 0 };
  }
  const known =
    becameEditOf === undefined
      ? []
      : [`Dit stond er al; het is een wijziging geworden van ${becameEditOf}.`, ''];
  const files = changeSet.changes.flatMap(({ path, content }) => {
    const before = sources.file(path.slice(sources.root.length + 1))?.text ?? null;
    const lines = lineDiff(before, content).map(({ mark, text }) => `  ${mark} ${text}`);
    const what = before === null ? 'nieuw' : content === null ? 'weg' : 'gewijzigd';
    return [`${path} (${what})`, ...lines, ''];
  });
  const where = sources.isPrivate
    ? 'Dit voorstel is besloten: het komt in de besloten repository.'
    : 'Dit voorstel is openbaar, en blijft dat in de geschiedenis.';
  const lines = [title, '', ...sentences, '', ...known, ...files, where, end];
  return { output: `${lines.join('\n')}\n`, exitCode: 0 };
}
