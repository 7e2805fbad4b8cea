import type { Decision } from './guardInput.ts';
import type { Landing } from './landing.ts';
import { type ChangeSummary, reportDecision } from './reportDecision.ts';

/** Nobody sees it; by it the comment is found again, so that there is one and not a row of them. */
export const commentMarker = '<!-- softwarecatalogus: oordeel over dit voorstel -->';

/** Longest comment of GitHub, in characters (its own limit is 65,536). */
const maxLength = 60_000;

/**
 * The one comment under a voorstel: the verdict, what changes in whose landscape and every fault. Text of records,
 * names and titles cannot act as Markdown or HTML. Too long: it ends at a whole line and says so.
 */
export function stickyComment(
  decision: Decision,
  summary: readonly ChangeSummary[],
  { reason, isMerged }: Landing,
): string {
  const end = isMerged
    ? 'Dit voorstel wordt vanzelf overgenomen; u hoeft niets te doen.'
    : (reason ?? 'Wijzig het voorstel of vraag om akkoord. De controle kijkt daarna vanzelf opnieuw.');
  return shortened(`${commentMarker}\n${reportDecision(decision, 'markdown', summary)}\n${end}\n`);
}

/** The comment when the check itself failed: nothing is accepted. */
export const failedComment = `${commentMarker}
### De controle is niet gelukt

Er is nog geen oordeel over deze versie, en er wordt niets overgenomen. Dit ligt niet aan uw voorstel. De controle probeert het vanzelf opnieuw.
`;

function shortened(text: string): string {
  if (text.length <= maxLength) return text;
  const lines = text.slice(0, maxLength).split('\n').slice(0, -1);
  return `${lines.join('\n')}\n\nDit is te veel om hier te tonen. Het hele oordeel staat in de samenvatting van de controle.\n`;
}
