import { escapeMarkdown } from '../../diagnostics/escapeMarkdown.ts';
import { visible } from '../../diagnostics/visible.ts';
import { reportDecision, statusLine } from '../../ownership/reportDecision.ts';
import type { SweepResult, Swept, SweptEnd } from './sweepProposals.ts';

/** A summary of GitHub holds 1 MiB; the rest would be lost without a word. */
const maxSummary = 900_000;

const words: Readonly<Record<SweptEnd, string>> = {
  overgenomen: 'overgenomen',
  akkoord: 'akkoord',
  fouten: 'fouten',
  'niet-bevoegd': 'niet bevoegd',
  veranderd: 'intussen veranderd; de volgende keer opnieuw',
  mislukt: 'de controle is niet gelukt; er wordt niets overgenomen',
};

/** A sweep for a terminal, for another program, and for the summary page of a run. */
export function reportSweep(result: SweepResult): {
  readonly text: string;
  readonly json: string;
  readonly markdown: string;
} {
  const { proposals, isPublished, publicationFault } = result;
  const count = `${proposals.length} ${proposals.length === 1 ? 'voorstel' : 'voorstellen'} bekeken.`;
  const fault = publicationFault === undefined ? undefined : notPublished(publicationFault);
  const end = isPublished ? ['De site wordt opnieuw gemaakt.'] : fault === undefined ? [] : [fault];
  const lines = proposals.map((swept) => visible(lineOf(swept)));
  const json = {
    voorstellen: proposals.map(({ number, title, head, end: result, reason, outcome }) => ({
      nummer: number,
      titel: title,
      kop: head,
      uitkomst: result,
      reden: reason ?? null,
      status: outcome === undefined ? null : statusLine(outcome.decision),
    })),
    publicatie: isPublished,
    ...(fault === undefined ? {} : { publicatiefout: fault }),
  };
  return {
    text: `${[...lines, count, ...end.map(visible)].join('\n')}\n`,
    json: `${JSON.stringify(json, null, 2)}\n`,
    // Before the voorstellen, of which a summary may lack the last ones.
    markdown: shortened(
      [
        `## ${count}`,
        ...(fault === undefined ? [] : [escapeMarkdown(fault)]),
        ...proposals.map(sectionOf),
      ].join('\n\n'),
    ),
  };
}

function notPublished(reason: string): string {
  return `Er is overgenomen, maar het maken van de site kon niet gestart worden: ${reason}. Start de publicatie met de hand.`;
}

function lineOf({ number, title, end, reason }: Swept): string {
  return `#${number} ${title}: ${words[end]}${reason === undefined ? '' : ` (${reason})`}`;
}

function sectionOf({ number, title, end, reason, outcome }: Swept): string {
  const heading = `## ${number}: ${escapeMarkdown(title)}\n\n${words[end]}${reason === undefined ? '' : `: ${escapeMarkdown(reason)}`}`;
  if (outcome === undefined) return `${heading}\n`;
  return `${heading}\n\n${reportDecision(outcome.decision, 'markdown', outcome.summary)}`;
}

function shortened(text: string): string {
  if (text.length <= maxSummary) return `${text}\n`;
  const lines = text.slice(0, maxSummary).split('\n').slice(0, -1);
  return `${lines.join('\n')}\n\nDe rest past hier niet. Draai de controle per voorstel voor het hele oordeel.\n`;
}
