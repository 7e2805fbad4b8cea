import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { escapeMarkdown } from '../diagnostics/escapeMarkdown.ts';
import { reportGithub } from '../diagnostics/reporters/github.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import type { ChecklistItem, Decision, Verdict } from './guardInput.ts';

export const decisionFormats = ['tekst', 'json', 'markdown', 'github'] as const;
export type DecisionFormat = (typeof decisionFormats)[number];

/** Exit codes of editing.md: 0 accepted, 1 faults, 3 not authorised. */
export const exitCodeOf: Readonly<Record<Verdict, 0 | 1 | 3>> = { akkoord: 0, fouten: 1, 'niet-bevoegd': 3 };

const verdictInWords: Readonly<Record<Verdict, string>> = {
  akkoord: 'Akkoord: dit voorstel kan erbij.',
  fouten: 'Nog niet: er zijn fouten om te herstellen.',
  'niet-bevoegd': 'Niet bevoegd: iemand die dit mag, moet akkoord geven.',
};
const marks = { goed: '✓', fout: '✗', overgeslagen: '–' } as const;
/** Annotations that a forge shows beside the lines; all faults stand in the summary (editing.md). */
const maxAnnotations = 10;

/** One sentence for a commit status, at most 140 characters (GitHub's limit). */
export function statusLine({ verdict, diagnostics }: Decision): string {
  const count = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const faults = verdict === 'akkoord' ? '' : ` (${count} ${count === 1 ? 'punt' : 'punten'})`;
  return `${verdictInWords[verdict]}${faults}`;
}

/** Writes a decision. Whatever a record or branch is called, it is text here: no markup, no command. */
export function reportDecision(decision: Decision, format: DecisionFormat): string {
  switch (format) {
    case 'tekst':
      return reportAsText(decision);
    case 'json':
      return `${JSON.stringify({ ...decision, status: statusLine(decision) }, null, 2)}\n`;
    case 'markdown':
      return reportAsMarkdown(decision);
    case 'github':
      return reportGithub(decision.diagnostics.slice(0, maxAnnotations));
  }
}

function reportAsText({ verdict, checklist, diagnostics, labels, files }: Decision): string {
  const lines = [
    verdictInWords[verdict],
    '',
    ...checklist.map(
      ({ title, result }) =>
        `  ${marks[result]} ${title}${result === 'overgeslagen' ? ' (niet bekeken)' : ''}`,
    ),
    '',
    `${files} ${files === 1 ? 'bestand' : 'bestanden'} gewijzigd.${labels.length === 0 ? '' : ` Labels: ${labels.join(', ')}.`}`,
  ];
  const faults = diagnostics.length === 0 ? '' : `\n${reportText(diagnostics)}`;
  return `${lines.join('\n')}\n${faults}`;
}

function reportAsMarkdown(decision: Decision): string {
  const { verdict, checklist, diagnostics, head } = decision;
  const items = checklist.map((item) => `- ${markOf(item)} ${item.title}`);
  const details = diagnostics.map((diagnostic) => `- ${lineOf(diagnostic)}`);
  return [
    `### ${verdictInWords[verdict]}`,
    '',
    ...items,
    ...(details.length === 0 ? [] : ['', '**Wat u kunt doen**', '', ...details]),
    '',
    `Bekeken versie: \`${head.slice(0, 10)}\`.`,
    '',
  ].join('\n');
}

function markOf({ result }: ChecklistItem): string {
  return result === 'goed' ? '✅' : result === 'fout' ? '❌' : '➖';
}

function lineOf({ file, line, message, hint, code }: Diagnostic): string {
  const place = file === '-' ? '' : `${escapeMarkdown(file)}, regel ${line}: `;
  return `${place}${escapeMarkdown(message)} ${escapeMarkdown(hint)} (${code})`;
}
