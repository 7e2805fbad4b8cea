import {
  type JudgedProposal,
  judgeProposal,
  listProposals,
  type ProposalDetail,
  readProposal,
} from '../../lib/adapters/editing/listProposals.ts';
import {
  type MergeOutcome,
  mergeProposal,
  withdrawProposal,
} from '../../lib/adapters/editing/mergeProposal.ts';
import type { LocalRepository } from '../../lib/adapters/editing/repository.ts';
import { listMerged, undoMerge } from '../../lib/adapters/editing/undoMerge.ts';
import type { Workspace } from '../../lib/adapters/editing/workspace.ts';
import { GuardUsageError } from '../../lib/adapters/gitSandbox.ts';
import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts';
import { statusLine } from '../../lib/ownership/reportDecision.ts';
import { isRecord } from '../../lib/proposals/references.ts';
import type { Reply } from '../reply.ts';
import type { EditingContext, Handler } from './editingRoute.ts';
import { jsonReply } from './jsonReply.ts';
import { type ResultPage, resultPages } from './resultPages.ts';

/** All open voorstellen, the last merged ones, and the colleagues among whom "Ik ben …" chooses. */
export const proposalsHandler: Handler = async ({ workspace }) => {
  const repositories = await workspace.repositories();
  const inAll = async <T>(list: (repository: LocalRepository) => Promise<readonly T[]>) =>
    (
      await Promise.all(
        repositories.map(async (one) =>
          (await list(one)).map((item) => ({ ...item, wortel: one.name ?? '' })),
        ),
      )
    ).flat();
  const [open, merged, opened] = await Promise.all([
    inAll(listProposals),
    inAll(listMerged),
    workspace.open(),
  ]);
  const people = typeof opened === 'string' ? [] : [...opened.catalogue.collegas.values()];
  return jsonReply(200, {
    voorstellen: open.map(({ branch, head, title, sentences, date, wortel }) => ({
      wortel,
      tak: branch,
      kop: head,
      titel: title,
      zinnen: sentences,
      datum: date,
    })),
    samengevoegd: merged.map(({ commit, title, date, wortel }) => ({
      wortel,
      commit,
      titel: title,
      datum: date,
    })),
    collegas: people.map(({ organisatie, value }) => ({
      id: value.github.id,
      login: value.github.login,
      organisatie,
      rollen: value.rollen,
    })),
  });
};

/** One voorstel: difference, verdict for the account of `ik`, conflicts. */
export const proposalHandler: Handler = async ({ workspace }, query) => {
  const repository = await repositoryOf(workspace, query.get('wortel'));
  const account = Number(query.get('ik') ?? 0);
  const authorId = Number.isSafeInteger(account) && account > 0 ? account : 0;
  try {
    const detail = await readProposal(repository, query.get('tak') ?? '', authorId);
    return detail === undefined ? gone() : jsonReply(200, describe(detail));
  } catch (error) {
    if (!(error instanceof GuardUsageError)) throw error;
    return jsonReply(422, { fout: `Het oordeel kan niet gemaakt worden: ${error.message}` });
  }
};

/** Merges, and has the site made anew. Faults in the content are refused; lacking rights are the owner's to pass. */
export const mergeHandler: Handler = async ({ rebuilder, workspace }, _query, body) => {
  const asked = readTarget(body);
  if (asked === undefined) return jsonReply(400, { fout: 'Dit verzoek is niet te lezen.' });
  const repository = await repositoryOf(workspace, asked.root);
  const judged = await judgeProposal(repository, asked.branch, asked.account);
  if (judged === undefined || judged.proposal.head !== asked.head) return gone();
  // Where there is a conflict the guard judged nothing: then nothing may land, whatever another merge makes of it.
  if (judged.conflicts.length > 0) return conflicting(judged);
  const { decision, landingTree } = judged.guard;
  const { verdict, diagnostics } = decision;
  if (verdict === 'fouten' || landingTree === undefined) {
    return jsonReply(422, { fout: 'Dit voorstel heeft nog fouten.', meldingen: diagnostics.map(tell) });
  }
  if (verdict === 'niet-bevoegd' && !asked.isOwner) {
    return jsonReply(403, { fout: 'De gekozen collega mag dit niet.', meldingen: diagnostics.map(tell) });
  }
  const outcome = await mergeProposal(repository, asked.branch, asked.head, landingTree);
  const opened = outcome.kind === 'samengevoegd' ? await workspace.open() : '';
  const pages =
    outcome.kind !== 'samengevoegd' || typeof opened === 'string'
      ? []
      : resultPages(outcome.files, repository.root, opened.catalogue);
  return answerMerge(outcome, rebuilder, judged, pages);
};

function answerMerge(
  outcome: MergeOutcome,
  rebuilder: EditingContext['rebuilder'],
  judged: JudgedProposal,
  pages: readonly ResultPage[],
): Reply {
  switch (outcome.kind) {
    case 'samengevoegd':
      rebuilder.start();
      return jsonReply(200, {
        commit: outcome.commit,
        bestanden: outcome.files,
        paginas: pages,
        bouw: rebuilder.state(),
      });
    case 'conflict':
      return conflicting(judged);
    case 'veranderd':
      return gone();
    case 'geweigerd':
      return jsonReply(409, { fout: 'Dit kan nu niet.', meldingen: outcome.diagnostics.map(tell) });
    case 'kan-niet':
      return jsonReply(409, { fout: outcome.reason });
  }
}

function conflicting(judged: JudgedProposal): Reply {
  return jsonReply(409, {
    fout: 'Een ander wijzigde intussen hetzelfde. Leg de twee naast elkaar.',
    conflicten: conflictsOf(judged),
  });
}

/** Takes a voorstel away. */
export const withdrawHandler: Handler = async ({ workspace }, _query, body) => {
  const asked = readTarget(body);
  if (asked === undefined) return jsonReply(400, { fout: 'Dit verzoek is niet te lezen.' });
  const repository = await repositoryOf(workspace, asked.root);
  const isDone = await withdrawProposal(repository, asked.branch, asked.head);
  return isDone ? jsonReply(200, { ingetrokken: asked.branch }) : gone();
};

/** Makes a voorstel that takes a merged one back. */
export const undoHandler: Handler = async ({ workspace }, _query, body) => {
  const repository = await repositoryOf(workspace, isRecord(body) ? body.wortel : undefined);
  const commit = isRecord(body) && typeof body.commit === 'string' ? body.commit : '';
  const outcome = await undoMerge(repository, commit);
  return outcome.ok
    ? jsonReply(201, { tak: outcome.branch })
    : jsonReply(409, { fout: 'Terugdraaien kan niet.', meldingen: outcome.diagnostics.map(tell) });
};

function readTarget(body: unknown) {
  if (!isRecord(body) || typeof body.tak !== 'string' || typeof body.kop !== 'string') return undefined;
  const account = typeof body.ik === 'number' && Number.isSafeInteger(body.ik) ? body.ik : 0;
  const isOwner = body.alsEigenaar === true;
  return { root: body.wortel, branch: body.tak, head: body.kop, account, isOwner };
}

/** The clone of a root by its name; the public one for any other. */
async function repositoryOf(workspace: Workspace, name: unknown): Promise<LocalRepository> {
  const repositories = await workspace.repositories();
  return repositories.find((one) => one.name !== undefined && one.name === name) ?? workspace.repository;
}

function gone(): Reply {
  return jsonReply(409, {
    fout: 'Dit voorstel is er niet meer, of het is intussen gewijzigd. Laad de pagina opnieuw.',
  });
}

function describe(detail: ProposalDetail) {
  const { decision, summary } = detail.guard;
  return {
    oordeel: decision.verdict,
    regel: statusLine(decision),
    lijst: decision.checklist.map(({ title, result, details }) => ({
      titel: title,
      uitkomst: result,
      details,
    })),
    meldingen: decision.diagnostics.map(tell),
    gevolgen: summary.map(({ title, sentences }) => ({ titel: title, zinnen: sentences })),
    bestanden: detail.files.map(({ path, kind, lines }) => ({ pad: path, soort: kind, verschil: lines })),
    meer: detail.more,
    conflicten: conflictsOf(detail),
  };
}

function conflictsOf({ conflicts }: JudgedProposal) {
  return conflicts.map(({ path, original, theirs, mine }) => ({
    pad: path,
    origineel: original,
    anders: theirs,
    voorstel: mine,
  }));
}

function tell({ code, field, message, hint, file }: Diagnostic) {
  return { code, veld: field, tekst: message, raad: hint, bestand: file };
}
