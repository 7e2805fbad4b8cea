import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/visible.ts';
import { commentMarker } from '../../ownership/stickyComment.ts';
import { isRecord } from '../../proposals/references.ts';
import { sha256Of } from '../sha256Of.ts';
import { type ForgeClient, ForgeError } from './forgeClient.ts';
import type { Pull } from './readPulls.ts';

/** Name of the commit status; a rule of the repository can ask for it. */
export const statusContext = 'voorstel';
/** Name of the run that holds the annotations. It is neutral: the status alone is the verdict. */
const annotationsName = 'Meldingen bij de regels';
/** Account of the token that a workflow gets on GitHub; such a token may not ask who it is. */
const actionsBot = 41_898_282;
/** Faults that are shown beside their lines; all of them stand in the comment and the summary. */
const maxAnnotations = 10;

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

/** Writes what the check found to a forge, and only what is not there already: a second time nothing is written. */
export interface ForgeReporter {
  readonly status: (head: string, state: StatusState, description: string) => Promise<void>;
  readonly comment: (number: number, body: string) => Promise<void>;
  readonly annotations: (head: string, diagnostics: readonly Diagnostic[]) => Promise<void>;
  readonly labels: (pull: Pull, labels: readonly string[]) => Promise<void>;
}

/**
 * @param runUrl  page where the whole report stands; a status links to it
 */
export async function openReporter(forge: ForgeClient, runUrl: string | undefined): Promise<ForgeReporter> {
  const own = await ownAccount(forge);
  return {
    status: (head, state, description) => setStatus(forge, { head, state, description, runUrl }),
    comment: (number, body) => setComment(forge, own, number, body),
    annotations: (head, diagnostics) => setAnnotations(forge, head, diagnostics),
    labels: async ({ number, labels: present }, labels) => {
      const missing = labels.filter((label) => !present.includes(label));
      if (missing.length > 0) await forge.call('POST', `/issues/${number}/labels`, { labels: missing });
    },
  };
}

async function ownAccount(forge: ForgeClient): Promise<number> {
  try {
    const user = await forge.callTop('GET', '/user');
    if (isRecord(user) && typeof user.id === 'number') return user.id;
  } catch (error) {
    if (!(error instanceof ForgeError) || ![401, 403, 404].includes(error.status)) throw error;
  }
  return actionsBot;
}

interface Status {
  readonly head: string;
  readonly state: StatusState;
  readonly description: string;
  readonly runUrl: string | undefined;
}

async function setStatus(forge: ForgeClient, { head, state, description, runUrl }: Status): Promise<void> {
  const newest = (await forge.list(`/commits/${head}/statuses`)).find(
    (item) => isRecord(item) && item.context === statusContext,
  );
  const text = description.length <= 140 ? description : `${description.slice(0, 139)}…`;
  if (isRecord(newest) && newest.state === state && newest.description === text) return;
  await forge.call('POST', `/statuses/${head}`, {
    state,
    context: statusContext,
    description: text,
    ...(runUrl === undefined ? {} : { target_url: runUrl }),
  });
}

/** Only a comment of our own counts: whoever wrote another could change it after the verdict. */
async function setComment(forge: ForgeClient, own: number, number: number, body: string): Promise<void> {
  const present = (await forge.list(`/issues/${number}/comments`)).find(
    (item) =>
      isRecord(item) &&
      isRecord(item.user) &&
      item.user.id === own &&
      String(item.body).startsWith(commentMarker),
  );
  if (!isRecord(present)) {
    await forge.call('POST', `/issues/${number}/comments`, { body });
    return;
  }
  if (normal(String(present.body)) !== normal(body))
    await forge.call('PATCH', `/issues/comments/${String(Number(present.id))}`, { body });
}

/** A forge may keep other line ends and no blank line at the end. */
function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

async function setAnnotations(
  forge: ForgeClient,
  head: string,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const annotations = diagnostics
    .filter(({ file }) => file !== '-')
    .slice(0, maxAnnotations)
    .map(({ file, line, severity, field, message, hint, code }) => ({
      path: file,
      start_line: line,
      end_line: line,
      annotation_level: severity === 'fout' ? 'failure' : 'warning',
      title: code,
      message: visible(`${field === '' ? '' : `${field}: `}${message} ${hint}`),
    }));
  const id = sha256Of(JSON.stringify(annotations)).slice(0, 20);
  const path = `/commits/${head}/check-runs?check_name=${encodeURIComponent(annotationsName)}`;
  try {
    const present = await forge.list(path);
    const isKnown = present.some((run) => isRecord(run) && run.external_id === id);
    if (isKnown || (annotations.length === 0 && present.length === 0)) return;
    await forge.call('POST', '/check-runs', {
      name: annotationsName,
      head_sha: head,
      external_id: id,
      status: 'completed',
      conclusion: 'neutral',
      output: {
        title: annotations.length === 0 ? 'Geen meldingen' : 'Meldingen bij de regels van dit voorstel',
        summary: 'Het oordeel staat bij het voorstel.',
        annotations,
      },
    });
  } catch (error) {
    // Gitea and Forgejo have no such runs; there the comment holds every fault.
    if (!(error instanceof ForgeError) || error.status !== 404) throw error;
  }
}
