import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { escapeMarkdown } from '../diagnostics/escapeMarkdown.ts';
import { reportGithub } from '../diagnostics/reporters/github.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { visible } from '../diagnostics/visible.ts';
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

/** What changes at one organisation, in domain words (`summariseChanges` of proposals). */
export interface ChangeSummary {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Sentences per organisation that a summary shows; the rest is counted. */
const maxSentences = 20;

/** One sentence for a commit status, at most 140 characters (GitHub's limit). */
export function statusLine({ verdict, diagnostics }: Decision): string {
  const count = diagnostics.filter(({ severity }) => severity === 'fout').length;
  const faults = verdict === 'akkoord' ? '' : ` (${count} ${count === 1 ? 'punt' : 'punten'})`;
  return `${verdictInWords[verdict]}${faults}`;
}

/** Writes a decision. Whatever a record or branch is called, it is text here: no markup, no command. */
export function reportDecision(
  decision: Decision,
  format: DecisionFormat,
  summary: readonly ChangeSummary[] = [],
): string {
  switch (format) {
    case 'tekst':
      return reportAsText(decision, summary);
    case 'json':
      return `${JSON.stringify({ ...decision, status: statusLine(decision), samenvatting: summary }, null, 2)}\n`;
    case 'markdown':
      return reportAsMarkdown(decision, summary);
    case 'github':
      return reportGithub(decision.diagnostics.slice(0, maxAnnotations));
  }
}

function reportAsText(
  { verdict, checklist, diagnostics, labels, files }: Decision,
  summary: readonly ChangeSummary[],
): string {
  const changes = summary.flatMap(({ title, sentences }) => [
    title,
    ...shortened(sentences).map((line) => `  ${line}`),
    '',
  ]);
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
  return `${lines.join('\n')}\n${changes.length === 0 ? '' : `\n${changes.map(visible).join('\n')}\n`}${faults}`;
}

function shortened(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= maxSentences) return sentences;
  return [...sentences.slice(0, maxSentences), `… en ${sentences.length - maxSentences} meer.`];
}

function reportAsMarkdown(decision: Decision, summary: readonly ChangeSummary[]): string {
  const changes = summary.flatMap(({ title, sentences }) => [
    '',
    `**${escapeMarkdown(title)}**`,
    '',
    ...shortened(sentences).map((line) => `- ${escapeMarkdown(line)}`),
  ]);
  const { verdict, checklist, diagnostics, head } = decision;
  const items = checklist.map((item) => `- ${markOf(item)} ${item.title}`);
  const details = diagnostics.map((diagnostic) => `- ${lineOf(diagnostic)}`);
  return [
    `### ${verdictInWords[verdict]}`,
    '',
    ...items,
    ...changes,
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
