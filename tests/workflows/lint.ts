import { readFileSync } from 'node:fs';
import { isMap, isScalar, parse, parseDocument, visit } from 'yaml';

/** The branch that the site is made of, as the configuration names it. */
const { tak: defaultBranch }: { tak: string } = JSON.parse(readFileSync('catalogus.config.json', 'utf8'));

/**
 * What a workflow of this repository must do beyond what actionlint asks: actions pinned by commit with their version
 * beside it, the least permissions, an end to every job, and nothing from outside pasted into a shell.
 *
 * @returns  one line per fault
 */
export function workflowFaults(path: string, text: string): readonly string[] {
  const faults: string[] = [];
  const workflow: unknown = parse(text);
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? key.value : undefined;
      if (!isScalar(value) || typeof value.value !== 'string') return;
      if (name === 'uses') faults.push(...actionFaults(value.value, value.comment ?? ''));
      if (name === 'run') faults.push(...commandFaults(value.value));
    },
  });
  if (get(workflow, 'permissions') === undefined) faults.push('the workflow names no permissions');
  if (get(workflow, 'concurrency') === undefined) faults.push('the workflow names no concurrency');
  const triggers = document.get('on', true);
  const named = isMap(triggers) ? triggers.items.map(({ key }) => String(key)) : [String(triggers)];
  if (named.includes('pull_request_target')) faults.push(...targetFaults(workflow));
  for (const [, expression = ''] of text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)) {
    if (!safeExpressions.some((safe) => safe.test(expression)))
      faults.push(`the expression ${expression} may hold what anybody typed`);
  }
  for (const [name, job] of Object.entries(asRecord(get(workflow, 'jobs')))) {
    if (get(job, 'timeout-minutes') === undefined) faults.push(`job ${name} has no timeout-minutes`);
    const scopes = { ...asRecord(get(workflow, 'permissions')), ...asRecord(get(job, 'permissions')) };
    if (named.includes('pull_request') && Object.values(scopes).includes('write')) {
      faults.push(`job ${name} may write in a run of a pull request`);
    }
  }
  if (/permissions:\s*write-all/.test(text)) faults.push('write-all is not the least');
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Values that nobody outside chooses; a title, a branch or a body never stands in a workflow, not even in `env`. */
const safeExpressions = [/^github\.(token|ref|sha)$/, /^steps\.[\w-]+\.outputs\.[\w-]+$/];

/** A run with rights on a foreign voorstel: only code of the default branch may be there. */
function targetFaults(workflow: unknown): readonly string[] {
  return Object.values(asRecord(get(workflow, 'jobs'))).flatMap((job) => {
    const steps = get(job, 'steps');
    return (Array.isArray(steps) ? steps : [])
      .filter((step) => String(get(step, 'uses')).startsWith('actions/checkout@'))
      .filter(
        (step) =>
          get(get(step, 'with'), 'ref') !== defaultBranch ||
          get(get(step, 'with'), 'repository') !== undefined ||
          get(get(step, 'with'), 'persist-credentials') !== false,
      )
      .map(
        () => `pull_request_target must check out ${defaultBranch}, without credentials, and nothing else`,
      );
  });
}

function actionFaults(uses: string, comment: string): readonly string[] {
  if (uses.startsWith('./')) return [];
  if (!/@[0-9a-f]{40}$/.test(uses)) return [`${uses} is not pinned by the commit`];
  return /^\s*v\d+\.\d+\.\d+$/.test(comment) ? [] : [`${uses} lacks its version as a comment`];
}

/** Commands are those that people run at home; the logic stands in `scripts/`. */
function commandFaults(command: string): readonly string[] {
  if (command.includes('${{')) return [`'${command}' pastes an expression into a shell`];
  return /^npm (ci|test|run [a-z:]+( -- [\w ./-]+)?)$/.test(command.trim())
    ? []
    : [`'${command}' is no npm command`];
}

function get(value: unknown, key: string): unknown {
  return asRecord(value)[key];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
